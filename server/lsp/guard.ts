import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/** A handler that answers a request of the client. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** Leaves the work on a request that the client no longer wants answered. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/**
 * A handler whose failure hurts nobody else: where `answer` throws, the error goes to the log with its stack, the client
 * gets an error for an answer, and the server goes on.
 */
export function guarded<Params, Result>(
  connection: Connection,
  what: string,
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return async (params, token) => {
    try {
      stopIfCancelled(token);
      return await answer(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logFailure(connection, what, error);
      throw new ResponseError(ErrorCodes.InternalError, `${what} failed: ${messageOf(error)}`);
    }
  };
}

/** The same for a notification, which has no answer. */
export function guardedNotification<Params>(
  connection: Connection,
  what: string,
  take: (params: Params) => void | Promise<void>,
): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await take(params);
    } catch (error) {
      logFailure(connection, what, error);
    }
  };
}

/** Writes the error and where it came from to the log that the client keeps. */
export function logFailure(connection: Connection, what: string, error: unknown): void {
  const stack = error instanceof Error ? error.stack : undefined;
  connection.console.error(`${what} failed: ${stack ?? messageOf(error)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
