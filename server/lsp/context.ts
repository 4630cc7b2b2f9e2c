import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures';
import { Configuration } from './configuration';
import { reportAgain, reportRested } from './diagnosticFlow';
import { Documents } from './documents';
import { Reports } from './reports';
import type { Runtime } from './runtime';

/** What the handlers of one client share. */
export interface ServerContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly reports: Reports;
}

export function createContext(connection: Connection, runtime: Runtime, client: ClientFeatures): ServerContext {
  const documents = new Documents();
  const configuration = new Configuration(connection, runtime, client.settings);
  const reports = new Reports(documents, runtime, {
    holdsBack: client.diagnostics.flow === 'pushed' || client.diagnostics.refreshes,
    rested: (uri) => reportRested(context, uri),
    due: (uri) => reportAgain(context, uri),
  });
  const context: ServerContext = { connection, runtime, client, documents, configuration, reports };
  return context;
}
