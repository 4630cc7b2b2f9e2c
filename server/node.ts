import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { logFailure } from './lsp/guard';
import { startServer } from './lsp/server';

/** The server as a process: `--node-ipc`, `--stdio`, `--socket=PORT` or `--pipe=NAME` says how the client reaches it. */
const connection = createConnection(ProposedFeatures.all);

process.on('uncaughtException', (error) => logFailure(connection, 'The server', error));
process.on('unhandledRejection', (error) => logFailure(connection, 'The server', error));

startServer(connection, {
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  yield: () => new Promise((resolve) => setImmediate(resolve)),
});
