// VS Code as a server on this machine, and the address at which a browser shows it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from './undoing.mjs';

const serverScript = fileURLToPath(new URL('serve-editor.mjs', import.meta.url));
const startSeconds = 60;
const keptOutput = 4000;

/** Settings with which VS Code shows the story at once: no questions, no tours, no news, nothing sent anywhere. */
export const calmSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Starts a VS Code and waits until it can be opened.
 * @param {{ root: string, node: string }} editor an installed editor
 * @param {object} options
 * @param {string} options.data the folder for settings, state and installed extensions
 * @param {string} options.temporary a folder for sockets and other passing files
 * @param {Record<string, unknown>} [options.settings] the user's settings; without them those in `data` stay
 * @param {boolean} [options.driven] whether a program drives the page, and no person
 * @param {string} [options.token] a secret that a page has to know; without it any page of this machine may connect
 * @returns {Promise<{ host: string, stop: () => void, output: () => string, ended: Promise<void> }>}
 */
export async function startEditorServer(editor, { data, temporary, settings, token, driven = true }) {
  if (settings !== undefined) writeSettings(data, settings);
  const access = token === undefined ? ['--without-connection-token'] : ['--connection-token', token];
  const flags = ['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, ...access];
  // The driver flag makes the page heed a development extension in its address, and show no messages.
  const driver = driven ? ['--enable-smoke-test-driver'] : [];
  const modes = ['--accept-server-license-terms', '--telemetry-level', 'off', ...driver];
  const { child, stop } = startProcess(editor.node, [serverScript, editor.root, ...flags, ...modes], {
    env: cleanEnvironment(temporary),
  });
  const server = await serving(child, stop, /listening on (\d+)/, `VS Code ${editor.version}`);
  return { ...server, host: `127.0.0.1:${server.port}` };
}

/**
 * Has the VS Code with this data load the extension in `folder` where it lies, as if it were installed.
 * @param {string} data as for `startEditorServer`
 * @param {string} folder of a built extension
 */
export function useExtension(data, folder) {
  const { name, publisher, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const location = { $mid: 1, fsPath: folder, path: uriPath(folder), scheme: 'file' };
  const entry = { identifier: { id: `${publisher}.${name}` }, version, location };
  mkdirSync(join(data, 'extensions'), { recursive: true });
  writeFileSync(join(data, 'extensions', 'extensions.json'), JSON.stringify([entry]));
}

/**
 * The address that opens `folder` in a started VS Code.
 * @param {string} host as `startEditorServer` returned it
 * @param {{ folder: string, file?: string, extension?: string, tests?: string, token?: string }} what absolute paths
 */
export function editorAddress(host, { folder, file, extension, tests, token }) {
  const remote = (path) => `vscode-remote://${host}${uriPath(path)}`;
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ...(file === undefined ? [] : [['openFile', remote(file)]]),
  ];
  const address = new URL(`http://${host}/`);
  if (token !== undefined) address.searchParams.set('tkn', token);
  address.searchParams.set('folder', uriPath(folder));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * Waits until a server's output matches `ready`, whose first group is its port.
 * `ended` settles when it stops for whatever reason.
 */
export async function serving(child, stop, ready, what) {
  let output = '';
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${what} ${why}. It said:\n${output}`));
    const deadline = setTimeout(() => fail(`did not start within ${startSeconds} seconds`), startSeconds * 1000);
    const read = (data) => {
      output = `${output}${data}`.slice(-keptOutput);
      const match = ready.exec(output);
      if (match === null) return;
      clearTimeout(deadline);
      resolve(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('close', () => fail('ended before it could be opened'));
  });
  return { port, stop, output: () => output, ended };
}

function writeSettings(data, settings) {
  const folder = join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** The environment less what a VS Code around this process put there, and with no extension market to ask. */
function cleanEnvironment(temporary) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|XDG_RUNTIME_DIR$)/.test(name));
  return { ...Object.fromEntries(inherited), TMPDIR: temporary, EXTENSIONS_GALLERY: '{}' };
}

/** `C:\stories` → `/C:/stories`; other paths as they are. */
function uriPath(path) {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
