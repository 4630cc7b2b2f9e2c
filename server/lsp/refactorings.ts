import {
  type CodeAction,
  CodeActionKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Refactoring } from '../core/features/refactor/refactoring';
import { refactoringsAt } from '../core/features/refactorings';
import { type Span, span } from '../core/text/span';
import type { ServerContext } from './context';
import type { OpenDocument } from './documents';
import { toWorkspaceEdit } from './workspaceEdit';

export const REFACTORING_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
  CodeActionKind.RefactorRewrite,
];

/** With the title of the action, what is needed to find its edit later. */
export interface RefactoringData {
  readonly uri: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** What can be asked for at a selection; with its edit only where that cannot be asked for later. */
export function refactoringActions(
  { client }: ServerContext,
  document: OpenDocument,
  selected: Span,
  isWanted: (kind: CodeActionKind) => boolean,
): readonly CodeAction[] {
  const { uri, version } = document.snapshot;
  const wanted = refactoringsAt(document.snapshot, selected).filter(({ kind }) => isWanted(KINDS[kind]));
  return wanted.flatMap(({ title, kind, edits }): CodeAction[] => {
    const action = { title, kind: KINDS[kind] };
    const data: RefactoringData = { uri, version, ...selected };
    if (client.codeActions.resolvesEdits) return [{ ...action, data }];
    const now = edits();
    return now.length === 0 ? [] : [{ ...action, edit: toWorkspaceEdit(document, now, client.codeActions) }];
  });
}

/** The action with its edit. Where there is none after all, the writer is told why. */
export function withRefactoring(context: ServerContext, action: CodeAction, data: RefactoringData): CodeAction {
  const document = context.documents.get(data.uri);
  if (document === undefined) return action;
  // The selection is a place in the text as it was: in another text it may be the place of something else.
  if (document.snapshot.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since this was offered.');
  }
  const edits = refactoringTitled(action.title, document, span(data.start, data.end))?.edits() ?? [];
  if (edits.length > 0) return { ...action, edit: toWorkspaceEdit(document, edits, context.client.codeActions) };
  const message = `Nothing was changed: after “${action.title}”, some of the text would be read in another way than now.`;
  void context.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  return action;
}

function refactoringTitled(title: string, { snapshot }: OpenDocument, selected: Span): Refactoring | undefined {
  return refactoringsAt(snapshot, selected).find((refactoring) => refactoring.title === title);
}

const KINDS: Readonly<Record<Refactoring['kind'], CodeActionKind>> = {
  extract: CodeActionKind.RefactorExtract,
  inline: CodeActionKind.RefactorInline,
  rewrite: CodeActionKind.RefactorRewrite,
};
