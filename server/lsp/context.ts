import type { Connection } from 'vscode-languageserver';
import { type MentionMemo, newMentionMemo } from '../core/model/mentionMemo';
import type { ClientFeatures } from './clientFeatures';
import { Configuration } from './configuration';
import { reportAgain, reportRested } from './diagnosticFlow';
import { Documents } from './documents';
import { FolderCasts } from './folderCasts';
import { WorkspaceFolders } from './folders';
import { Reports } from './reports';
import type { Runtime } from './runtime';
import { StoryFiles } from './storyFiles';

/** What the handlers of one client share. */
export interface ServerContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly files: StoryFiles;
  readonly folders: WorkspaceFolders;
  readonly casts: FolderCasts;
  readonly mentions: MentionMemo;
  readonly configuration: Configuration;
  readonly reports: Reports;
}

export function createContext(connection: Connection, runtime: Runtime, client: ClientFeatures): ServerContext {
  const folders = new WorkspaceFolders(client.folders);
  const casts = new FolderCasts(folders, (uri) => {
    reports.affected(documents.uris().filter((other) => casts.reaches(uri, other)));
  });
  const documents = new Documents(casts);
  const configuration = new Configuration(connection, runtime, client.settings);
  const reports = new Reports(documents, runtime, {
    holdsBack: client.diagnostics.flow === 'pushed' || client.diagnostics.refreshes,
    rested: (uri) => reportRested(context, uri),
    due: (uris) => reportAgain(context, uris),
  });
  const context: ServerContext = {
    connection,
    runtime,
    client,
    documents,
    files: new StoryFiles(casts),
    folders,
    casts,
    mentions: newMentionMemo(),
    configuration,
    reports,
  };
  return context;
}
