import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type ServerCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { prepareRename, type RenameChange, renameEdits } from '../core/features/names/rename';
import type { Snapshot } from '../core/snapshot';
import { answering, answeringAboutName } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toEdit, toRange } from './convert';

type Prepared = { readonly range: Range; readonly placeholder: string };

/** Renames a character in all stories that know them. Who cannot be renamed is refused with the reason. */
export function registerRename(context: ServerContext): ServerCapabilities {
  const { connection, client, mentions } = context;
  connection.onRenameRequest(
    answeringAboutName<RenameParams, WorkspaceEdit | null>(
      context,
      'Renaming',
      null,
      (world, snapshot, offset, { newName }) => {
        const renaming = renameEdits(world, snapshot, offset, newName);
        if ('refused' in renaming) throw refusal(renaming.refused);
        return toEdits(context, world.snapshots, renaming.changes);
      },
    ),
  );
  if (!client.renames.prepares) return { renameProvider: true };
  connection.onPrepareRename(
    answering<PrepareRenameParams, Prepared | null>(context, 'Renaming', null, ({ snapshot }, { position }) => {
      const target = prepareRename(snapshot, mentions, fromPosition(snapshot.tree, position));
      if ('refused' in target) throw refusal(target.refused);
      return { range: toRange(snapshot.tree, target.span), placeholder: target.placeholder };
    }),
  );
  return { renameProvider: { prepareProvider: true } };
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

/** What the editor shows in prose before it is changed: a word there may be another person’s name, or no name at all. */
const IN_PROSE = 'prose';

function toEdits(
  context: ServerContext,
  snapshots: readonly Snapshot[],
  changes: readonly RenameChange[],
): WorkspaceEdit {
  const { versionedEdits } = context.client.codeActions;
  const isAnnotated = versionedEdits && context.client.renames.confirms;
  const files = snapshots.flatMap((snapshot) => {
    const own = changes.filter(({ uri }) => uri === snapshot.uri);
    const edits = own.map((change) => annotated(toEdit(snapshot.tree, change.edit), isAnnotated && change.kind));
    return own.length === 0 ? [] : [{ uri: snapshot.uri, edits }];
  });
  if (!versionedEdits) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  const documentChanges = files.map(({ uri, edits }) => {
    // A file that is not open has no version for the editor.
    const version = context.documents.get(uri)?.snapshot.version ?? null;
    return { textDocument: { uri, version }, edits };
  });
  if (!isAnnotated || changes.every(({ kind }) => kind === 'markup')) return { documentChanges };
  const annotation = { label: 'Mentions in prose', needsConfirmation: true };
  return { documentChanges, changeAnnotations: { [IN_PROSE]: annotation } };
}

function annotated(edit: TextEdit, kind: RenameChange['kind'] | false): TextEdit | AnnotatedTextEdit {
  return kind === 'prose' ? { ...edit, annotationId: IN_PROSE } : edit;
}
