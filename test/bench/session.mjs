// An editor's session with the built server over stdio, as far as measuring needs one.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** Starts the server and opens one story in it. Times are milliseconds. */
export async function startSession(root) {
  const started = performance.now();
  const server = spawn(process.execPath, [join(root, 'dist/server/node.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        synchronization: {},
        diagnostic: {},
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        foldingRange: { lineFoldingOnly: true },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  const initialized = performance.now() - started;
  await connection.sendNotification('initialized', {});
  return {
    connection,
    capabilities,
    pid: server.pid,
    initialized,
    /** The diagnostics of the newest version, asked for as VS Code asks after each change. */
    diagnostics: (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
