// `npm start`: builds the extension and opens a story in VS Code with it. `npm start -- --browser` shows it in the
// browser even where VS Code is installed.

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorCache, root } from './lib/cache.mjs';
import { calmSettings, editorAddress, startEditorServer, useExtension } from './lib/editor-server.mjs';
import { installEditor } from './lib/installs.mjs';
import { temporaryFolder } from './lib/undoing.mjs';

const folder = join(root, 'examples');
const file = join(folder, 'the-lighthouse-keepers.story');
const programs = ['code', 'code-insiders', 'codium'];

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function main() {
  const { values } = parseArgs({
    options: { browser: { type: 'boolean', default: false }, extension: { type: 'string' } },
  });
  if (values.extension === undefined) build();
  const extension = resolve(values.extension ?? root);
  const program = values.browser ? undefined : programOnPath();
  if (program === undefined) await openInBrowser(extension);
  else await openOnDesktop(program, extension);
}

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension could not be built; the reason is above.');
}

function openOnDesktop(program, extension) {
  console.log(`Opening ${file} in ${program} …`);
  const development = [`--extensionDevelopmentPath=${extension}`, '--disable-workspace-trust', '--new-window'];
  const shell = process.platform === 'win32';
  const quoted = [program, ...development, folder, '--goto', file].map((word) => (shell ? `"${word}"` : word));
  const child = spawn(quoted[0], quoted.slice(1), { stdio: 'inherit', shell });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with code ${code}.`))));
  });
}

async function openInBrowser(extension) {
  console.log('VS Code runs in your browser, from a server on this machine.');
  const editor = await installEditor('newest');
  const data = join(editorCache, 'profile');
  const token = randomUUID();
  // A writer's own settings stay from one start to the next.
  const settings = existsSync(join(data, 'data', 'User', 'settings.json')) ? {} : { settings: calmSettings };
  useExtension(data, extension);
  const server = await startEditorServer(editor, {
    data,
    temporary: temporaryFolder(),
    token,
    driven: false,
    ...settings,
  });
  const address = await shortAddress(editorAddress(server.host, { folder, file, token }));
  console.log(`\n  Open ${address} in your browser.\n  Press Ctrl+C here to stop.\n`);
  await server.ended;
  throw new Error(`VS Code ended by itself. It said:\n${server.output()}`);
}

/** An address that fits on a line and leads to the long one. */
function shortAddress(long) {
  const server = createServer((_request, response) => response.writeHead(302, { location: long }).end());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });
}

function programOnPath() {
  const ending = process.platform === 'win32' ? '.cmd' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => path !== '');
  const paths = programs.flatMap((name) => folders.map((path) => join(path, `${name}${ending}`)));
  return paths.find((path) => existsSync(path));
}
