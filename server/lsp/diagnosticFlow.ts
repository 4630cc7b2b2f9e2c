import {
  DiagnosticRefreshRequest,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { answering } from './answering';
import type { ServerContext } from './context';
import { toDiagnostics } from './diagnostics';
import { logFailure } from './guard';
import type { Report } from './reports';
import { sendStatus } from './status';

/** How diagnostics reach the client: on its request where it can ask for them, else pushed when the text rests. */
export function registerDiagnostics(context: ServerContext): ServerCapabilities {
  if (context.client.diagnostics.flow === 'pushed') return {};
  context.connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      context,
      'Diagnostics',
      NOTHING,
      async (_, params) => {
        await context.handover.completed();
        return pulled(context, params);
      },
    ),
  );
  return { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } };
}

/** The text of a document has come to rest. */
export function reportRested(context: ServerContext, uri: string): void {
  if (!context.configuration.isSettled(uri)) return;
  if (context.client.diagnostics.flow === 'pushed') push(context, uri);
  sendStatus(context, uri);
}

/** The same texts have other diagnostics than before. */
export function reportAgain(context: ServerContext, uris: readonly string[]): void {
  if (context.client.diagnostics.flow === 'pulled') return refresh(context);
  for (const uri of uris) push(context, uri);
}

/** After all that findings wait for has arrived. A client that asks for them has been waiting itself. */
export function pushHeldBack(context: ServerContext): void {
  if (context.client.diagnostics.flow === 'pushed') reportAgain(context, context.documents.uris());
}

/** Has the client ask anew for the diagnostics of all documents, if it knows how to. */
export function refresh({ client, connection }: ServerContext): void {
  if (client.diagnostics.flow === 'pushed' || !client.diagnostics.refreshes) return;
  connection
    .sendRequest(DiagnosticRefreshRequest.type)
    .catch((error) => logFailure(connection, 'Refreshing the diagnostics', error));
}

export function clear({ client, connection }: ServerContext, uri: string): void {
  if (client.diagnostics.flow === 'pushed') void connection.sendDiagnostics({ uri, diagnostics: [] });
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function pulled(
  context: ServerContext,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  const before = context.reports.last(uri);
  const report = context.reports.current(uri);
  if (report === null) return NOTHING;
  // A report that is new cannot be meant, whatever a server that ran before this one has called its own.
  if (report === before && report.id === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id };
  }
  return { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: diagnosticsOf(context, report) };
}

/**
 * Computed and sent in one go, so that it is never about an older version than the newest. As long as settings or stories are
 * awaited, nothing is pushed: it would be another thing a moment later.
 */
function push(context: ServerContext, uri: string): void {
  if (!context.configuration.isSettled(uri) || !context.handover.isComplete) return;
  const report = context.reports.current(uri);
  if (report === null) return;
  const { version } = report.document.snapshot;
  void context.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(context, report) });
}

function diagnosticsOf({ client }: ServerContext, { document, findings }: Report) {
  return [...toDiagnostics(document.snapshot, findings, client.diagnostics)];
}
