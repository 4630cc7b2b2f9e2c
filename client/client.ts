import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { type InitializationOptions, STATUS, type StoryStatus } from '../server/protocol';
import { Restarts } from './restarts';
import { type ServerState, StatusItem } from './status';

/** Makes the client for one kind of extension host; both kinds share all else. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The server that understands stories, as the rest of the extension sees it. */
export class StoryServer {
  readonly log = vscode.window.createOutputChannel('Scene Markup', { log: true });
  private readonly ready = new vscode.EventEmitter<void>();
  /** The server has started, for the first time or anew. */
  readonly onReady = this.ready.event;
  private readonly status = new StatusItem();
  private readonly restarts: Restarts;
  private readonly client: BaseLanguageClient;
  private wasReady = false;

  constructor(extensionUri: vscode.Uri, createClient: CreateClient) {
    this.restarts = new Restarts(
      () => this.client.createDefaultErrorHandler(),
      () => void this.gaveUp(),
    );
    this.client = createClient('sceneMarkup', 'Scene Markup', this.options(extensionUri));
    this.client.onDidChangeState(({ newState }) => this.show(newState));
    this.client.onNotification(STATUS, (story: StoryStatus) => this.status.showStory(story));
  }

  /** Never rejects: a server that cannot start is shown as stopped, and what went wrong is in the log. */
  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      this.log.error(`The server could not be started: ${error}`);
    }
  }

  async restart(): Promise<void> {
    this.restarts.forgive();
    await this.stop();
    await this.start();
  }

  get isStopped(): boolean {
    return this.client.state === State.Stopped || this.client.state === State.StartFailed;
  }

  tell(method: string): Promise<void> {
    return this.client.sendNotification(method);
  }

  /** The answer to a request; rejects if the server is stopped. */
  ask<Result>(method: string, params: unknown): Promise<Result> {
    return this.client.sendRequest<Result>(method, params);
  }

  /** Says that there is no server, and offers to start it. */
  async offerRestart(message = vscode.l10n.t('Scene Markup is not running.')): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
    if (chosen === restart) await this.restart();
    if (chosen === showLog) this.log.show();
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.status.dispose();
    this.ready.dispose();
    this.log.dispose();
  }

  private async stop(): Promise<void> {
    if (!this.client.needsStop()) return;
    try {
      await this.client.stop();
    } catch (error) {
      this.log.warn(`The server did not stop as it should: ${error}`);
    }
  }

  private options(extensionUri: vscode.Uri): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      docs: `${vscode.Uri.joinPath(extensionUri, 'docs', 'rules').toString()}/`,
      status: true,
      stories: true,
    };
    return {
      documentSelector: [{ language: 'scene-markup' }],
      initializationOptions,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: this.restarts,
      diagnosticPullOptions: { onChange: true, onSave: true },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: { didOpen: async (document, open) => (isHistory(document.uri) ? undefined : open(document)) },
    };
  }

  private show(state: State): void {
    this.status.showServer(this.serverState(state));
    this.wasReady ||= state === State.Running;
    if (state === State.Running) this.ready.fire();
  }

  private serverState(state: State): ServerState {
    switch (state) {
      case State.Running:
        return 'ready';
      case State.Starting:
        return this.wasReady ? 'restarting' : 'starting';
      case State.Stopped:
      case State.StartFailed:
        return 'stopped';
    }
  }

  private gaveUp(): Promise<void> {
    return this.offerRestart(
      vscode.l10n.t(
        'Scene Markup stopped several times in a row and was not started again. Your text is safe; the outline and the checks are not available.',
      ),
    );
  }
}

/** What a diff shows on its left is an earlier text of a story, and no story beside it. */
function isHistory({ scheme }: vscode.Uri): boolean {
  return scheme === 'git';
}
