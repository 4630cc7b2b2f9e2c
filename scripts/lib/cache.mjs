// The folder for programs that are fetched once and used by tests and scripts: git ignores it, and it may be deleted
// at any time. SCENE_MARKUP_CACHE names another place for it.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { undoAtExit } from './undoing.mjs';

/** The folder of this repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where fetched editors, browsers and fonts are kept. */
export const editorCache = join(resolve(process.env.SCENE_MARKUP_CACHE || join(root, '.cache')), 'editor');

const installMinutes = 10;
const making = '.making-';

/**
 * The folder `name` of the cache, made by `make(folder)` where it is not there yet. It appears under its name only when
 * it is complete, so an interrupted install is never taken for a whole one.
 * @param {string} name what is in it, with its version: another version is another folder
 * @param {(folder: string) => Promise<void>} make fills the empty folder that it is given
 */
export async function cached(name, make) {
  const place = join(editorCache, name);
  if (existsSync(place)) return place;
  mkdirSync(editorCache, { recursive: true });
  removeLeftovers();
  console.error(`Fetching ${name} into ${editorCache} (once) …`);
  const folder = mkdtempSync(join(editorCache, making));
  const remove = undoAtExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  try {
    await make(folder);
    moveIntoPlace(folder, place);
  } finally {
    remove();
  }
  return place;
}

/**
 * Installs packages at exact versions into `folder` from the package registry. No package's own script runs.
 * Without `specs` it installs what the folder's own package.json names.
 */
export async function npmInstall(folder, specs = []) {
  if (specs.length > 0) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // `--legacy-peer-deps`: the lock file that an editor brings decides, not a conflict that npm sees in it.
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const args = ['install', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', '--save-exact', ...quiet, ...specs];
  const { code, output } = await npm(args, folder);
  if (code === 0) return;
  const what = specs.length > 0 ? specs.join(' ') : `the packages of ${folder}`;
  throw new Error(`npm could not install ${what}. Is the package registry reachable? It said:\n${output.trim()}`);
}

function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const byScript = script?.endsWith('.js') ?? false;
  const [command, all] = byScript ? [process.execPath, [script, ...args]] : ['npm', args];
  const child = spawn(command, all, {
    cwd,
    shell: !byScript && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: installMinutes * 60_000,
  });
  const forget = undoAtExit(() => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => {
      forget();
      resolve({
        code: code ?? 1,
        output: code === null ? `${output}\n(ended after ${installMinutes} minutes)` : output,
      });
    });
  });
}

function moveIntoPlace(folder, place) {
  try {
    renameSync(folder, place);
  } catch (error) {
    // Another process may have made the same folder meanwhile: then that one is as good.
    if (!existsSync(place)) throw error;
  }
}

/** Removes what a killed install left behind an hour ago or earlier. */
function removeLeftovers() {
  for (const entry of readdirSync(editorCache)) {
    if (!entry.startsWith(making)) continue;
    const folder = join(editorCache, entry);
    if (Date.now() - statSync(folder).mtimeMs > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}
