import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import { formatEdits } from '../core/features/formatting';
import type { Span } from '../core/text/span';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromRange, toEdit } from './convert';
import type { OpenDocument } from './documents';

/** The options that editors send are about code: tabs, and blanks at the ends of lines, which are the writer's in prose. */
export function registerFormatting(context: ServerContext): ServerCapabilities {
  const { connection } = context;
  connection.onDocumentFormatting(
    answering<DocumentFormattingParams, TextEdit[]>(context, 'Formatting', [], (document) => edits(document, null)),
  );
  connection.onDocumentRangeFormatting(
    answering<DocumentRangeFormattingParams, TextEdit[]>(context, 'Formatting', [], (document, { range }) =>
      edits(document, fromRange(document.snapshot.tree, range)),
    ),
  );
  return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
}

function edits({ snapshot }: OpenDocument, range: Span | null): TextEdit[] {
  return formatEdits(snapshot, range).map((edit) => toEdit(snapshot.tree, edit));
}
