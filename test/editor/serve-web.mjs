// Serves the VS Code that runs wholly in a browser, in a process of its own: `node serve-web.mjs <test-web> <options>`.

import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

process.stdin.on('close', () => process.exit(1)).resume();

const [testWeb, options] = process.argv.slice(2);
const { open } = createRequire(import.meta.url)(testWeb);
const port = await freePort();
await open({ ...JSON.parse(options), browserType: 'none', host: 'localhost', port });
await answering(port);
console.log(`listening on ${port}`);

/** A port that nothing uses: test-web cannot be asked which one it was given. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** test-web returns before its port is open; the first answer, whatever it is, says that it is. */
async function answering(port) {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/static/`).catch(() => undefined);
    if (answer !== undefined) return;
    await setTimeout(20);
  }
}
