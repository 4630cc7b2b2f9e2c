import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../core/settings';
import { storyText } from '../core/syntax/tree';
import { refreshCodeLenses } from './codeLens';
import type { ServerContext } from './context';
import { clear, refresh } from './diagnosticFlow';
import { guardedNotification } from './guard';
import { loadSettings } from './loading';

/** Keeps the open documents and their settings as they are in the editor. */
export function registerTextSync(context: ServerContext): ServerCapabilities {
  const { connection, documents, files, handover, configuration, reports } = context;
  const on = <Params>(what: string, take: (params: Params) => void | Promise<void>) =>
    guardedNotification(connection, what, take);

  connection.onDidOpenTextDocument(
    on('Opening a story', async ({ textDocument }) => {
      documents.open(textDocument, DEFAULT_SETTINGS);
      await loadSettings(context, [textDocument.uri]);
    }),
  );
  connection.onDidChangeTextDocument(
    on('Changing a story', ({ textDocument: { uri, version }, contentChanges }) => {
      reports.edited(uri, documents.change(uri, version, contentChanges));
    }),
  );
  connection.onDidSaveTextDocument(
    on('Saving a story', ({ textDocument: { uri } }) => {
      const saved = documents.get(uri);
      // The client may read the file again only after the document is closed.
      if (saved !== undefined && files.has(uri)) files.put(uri, storyText(saved.snapshot.tree));
      reports.paused(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    on('Closing a story', ({ textDocument: { uri } }) => {
      documents.close(uri);
      reports.closed(uri);
      clear(context, uri);
    }),
  );
  connection.onInitialized(on('Following the settings', () => configuration.subscribe()));
  connection.onDidChangeConfiguration(
    on('Changing the settings', async (change) => {
      configuration.changed(change);
      const uris = new Set([...documents.uris(), ...files.uris()]);
      if (!(await loadSettings(context, [...uris]))) return;
      refresh(context);
      refreshCodeLenses(context);
    }),
  );
  connection.onShutdown(() => {
    reports.closeAll();
    handover.abandon();
  });
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } };
}
