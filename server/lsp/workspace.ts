import { DidChangeWorkspaceFoldersNotification, type ServerCapabilities } from 'vscode-languageserver';
import { STORIES, STORIES_COMPLETE, type StoriesParams } from '../protocol';
import type { ServerContext } from './context';
import { pushHeldBack } from './diagnosticFlow';
import { guarded, guardedNotification } from './guard';
import { loadSettings } from './loading';

/** Keeps the stories that are files as the client finds them, and the folders that are open. */
export function registerWorkspace(context: ServerContext): ServerCapabilities {
  const { connection, client, files, handover, folders, casts } = context;
  connection.onRequest(
    STORIES,
    guarded<StoriesParams, null>(connection, 'Taking in stories', async ({ changed, removed }) => {
      for (const uri of removed) files.remove(uri);
      for (const { uri, text } of changed) files.put(uri, text);
      await loadSettings(
        context,
        changed.map(({ uri }) => uri),
      );
      return null;
    }),
  );
  connection.onNotification(
    STORIES_COMPLETE,
    guardedNotification(connection, 'Taking in stories', () => handover.complete()),
  );
  void handover.completed().then(() => pushHeldBack(context));
  if (!client.changesFolders) return {};
  // Not by `connection.workspace`, which would ask the client for what the capabilities already say.
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    guardedNotification(connection, 'Changing the folders', ({ event: { added, removed } }) => {
      folders.change(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      casts.regroup();
      context.reports.affected(context.documents.uris());
    }),
  );
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
}
