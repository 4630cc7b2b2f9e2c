// Runs VS Code as a server, in a process of its own: `node serve-editor.mjs <folder of VS Code> --port 0 …`.
// Prints "listening on PORT" when it can be opened. Ends, with all that it started, when its standard input closes.

import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.stdin.on('close', endAll).resume();

const [root] = process.argv.splice(2, 1);
const main = join(root, 'out', 'server-main.js');
process.argv[1] = main;
const module = await import(pathToFileURL(main).href);
// A new VS Code serves as soon as it is loaded. An older one is a library that has to be given an HTTP server.
const loadCode = module.default?.loadCodeWithNls;
if (loadCode !== undefined) await serve(await loadCode());

async function serve(code) {
  const server = createServer((request, response) => editor.handleRequest(request, response));
  server.on('upgrade', (request, socket) => editor.handleUpgrade(request, socket));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const editor = await code.createServer(server.address());
  console.log(`listening on ${server.address().port}`);
}

function endAll() {
  try {
    // This process leads a group, and the processes that VS Code starts belong to it.
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}
