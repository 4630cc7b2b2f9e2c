import {
  CloseAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';

/**
 * What happens when the server ends unasked: it is started again without a word, until the standard handler of the client finds
 * that it ended too often; then the writer is told once.
 */
export class Restarts implements ErrorHandler {
  private handler: ErrorHandler | null = null;

  constructor(
    private readonly standardHandler: () => ErrorHandler,
    private readonly gaveUp: () => void,
  ) {}

  error(
    error: Error,
    message: Message | undefined,
    count: number | undefined,
  ): ErrorHandlerResult | Promise<ErrorHandlerResult> {
    return this.standard().error(error, message, count);
  }

  async closed(): Promise<CloseHandlerResult> {
    const result = await this.standard().closed();
    if (result.action === CloseAction.DoNotRestart) this.gaveUp();
    return { ...result, handled: true };
  }

  /** Forgets how often the server has ended. */
  forgive(): void {
    this.handler = null;
  }

  private standard(): ErrorHandler {
    this.handler ??= this.standardHandler();
    return this.handler;
  }
}
