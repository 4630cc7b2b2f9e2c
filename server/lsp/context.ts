import type { Connection } from 'vscode-languageserver';
import { type MentionMemo, newMentionMemo } from '../core/model/mentionMemo';
import type { ClientFeatures } from './clientFeatures';
import { refreshCodeLenses } from './codeLens';
import { Configuration } from './configuration';
import { reportAgain, reportRested } from './diagnosticFlow';
import { Documents } from './documents';
import { FolderCasts } from './folderCasts';
import { WorkspaceFolders } from './folders';
import { Handover } from './handover';
import { Reports } from './reports';
import type { Runtime } from './runtime';
import { refreshSemanticTokens } from './semanticTokens';
import { StoryFiles } from './storyFiles';

/** What the handlers of one client share. */
export interface ServerContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly files: StoryFiles;
  readonly handover: Handover;
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
    due: (uri) => reportAgain(context, [uri]),
    recast: (uris) => {
      reportAgain(context, uris);
      refreshSemanticTokens(context);
      refreshCodeLenses(context);
    },
  });
  const context: ServerContext = {
    connection,
    runtime,
    client,
    documents,
    files: new StoryFiles(casts),
    handover: new Handover(runtime, client.stories),
    folders,
    casts,
    mentions: newMentionMemo(),
    configuration,
    reports,
  };
  return context;
}
