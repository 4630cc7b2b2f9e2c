import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { World } from '../core/features/names/world';
import type { Snapshot } from '../core/snapshot';
import type { ServerContext } from './context';
import { fromPosition } from './convert';
import type { OpenDocument } from './documents';
import { guarded, type Handler, stopIfCancelled } from './guard';
import { worldOf, worldOfName } from './world';

/**
 * A handler for a request about one document: it waits until the settings of the document are known, gives way to a
 * cancellation, and answers `empty` for a document that is not open.
 */
export function answering<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  context: ServerContext,
  what: string,
  empty: NoInfer<Result>,
  answer: (document: OpenDocument, params: Params, token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return guarded<Params, Result>(context.connection, what, async (params, token) => {
    await context.configuration.settled(params.textDocument.uri);
    const document = context.documents.get(params.textDocument.uri);
    if (document === undefined) return empty;
    await context.runtime.yield();
    stopIfCancelled(token);
    return answer(document, params, token);
  });
}

/** The same for what is about other stories too. The world holds the document as it is once all others are read. */
export function answeringInWorld<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  context: ServerContext,
  what: string,
  empty: NoInfer<Result>,
  answer: (world: World, snapshot: Snapshot, params: Params) => Result,
): Handler<Params, Result> {
  return answering<Params, Result>(context, what, empty, (document, params, token) =>
    inWorld(context, document, token, (world, snapshot) => answer(world, snapshot, params)),
  );
}

/** The same for what is about the name at a position: the world holds only stories that know whose it is. */
export function answeringAboutName<Params extends TextDocumentPositionParams, Result>(
  context: ServerContext,
  what: string,
  empty: NoInfer<Result>,
  answer: (world: World, snapshot: Snapshot, offset: number, params: Params) => Result,
): Handler<Params, Result> {
  return answeringInWorld<Params, Result>(context, what, empty, (world, snapshot, params) => {
    const offset = fromPosition(snapshot.tree, params.position);
    return answer(worldOfName(context, world, snapshot, offset), snapshot, offset, params);
  });
}

/** An answer that needs the other stories to be read, and the document to be the same when they are. */
export async function inWorld<Result>(
  context: ServerContext,
  { snapshot: { uri, version } }: OpenDocument,
  token: CancellationToken,
  answer: (world: World, snapshot: Snapshot) => Result,
): Promise<Result> {
  const world = await worldOf(context, uri, token);
  const document = context.documents.get(uri);
  // The place that is asked about is one in the text as it was.
  if (document?.snapshot.version !== version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text was changed meanwhile.');
  }
  return answer(world, document.snapshot);
}
