import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import { guarded, type Handler, stopIfCancelled } from './guard';

/**
 * A handler for a request about one document: it waits until the settings of the document are known, gives way to a
 * cancellation, and answers `empty` for a document that is not open.
 */
export function answering<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  context: ServerContext,
  what: string,
  empty: NoInfer<Result>,
  answer: (document: OpenDocument, params: Params) => Result,
): Handler<Params, Result> {
  return guarded<Params, Result>(context.connection, what, async (params, token) => {
    await context.configuration.settled(params.textDocument.uri);
    const document = context.documents.get(params.textDocument.uri);
    if (document === undefined) return empty;
    await context.runtime.yield();
    stopIfCancelled(token);
    return answer(document, params);
  });
}
