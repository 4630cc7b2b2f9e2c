import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/text/span';
import type { CodeActionFeatures } from './clientFeatures';
import { toEdit } from './convert';
import type { OpenDocument } from './documents';

/** Edits of one document; for the version that they were made for, where the client can check that. */
export function toWorkspaceEdit(
  { snapshot: { uri, version, tree } }: OpenDocument,
  edits: readonly TextEdit[],
  { versionedEdits }: CodeActionFeatures,
): WorkspaceEdit {
  const converted = edits.map((edit) => toEdit(tree, edit));
  if (!versionedEdits) return { changes: { [uri]: converted } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
}
