// What a script starts or makes for a while, and takes back however it ends: by itself, by an error or by Ctrl+C.
// Everything here is synchronous, because nothing else still runs when a process ends.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const undoings = new Set();

/**
 * Registers `undo` to be called once, at the latest when this process ends.
 * Returns a function that calls it now.
 */
export function undoAtExit(undo) {
  watchForTheEnd();
  undoings.add(undo);
  return () => {
    if (undoings.delete(undo)) undo();
  };
}

/** A new empty folder, removed when this process ends. Its path is short, since sockets are made in it. */
export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'story-')));
  undoAtExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * Starts a program that must not outlive this process. Its standard input is a pipe: should this process be killed
 * outright, the pipe closes, and a program that watches it can end itself.
 * Returns the child process and `stop`, which ends it together with every process that it started.
 */
export function startProcess(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const stop = undoAtExit(() => endTree(child));
  return { child, stop };
}

function endTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

let watching = false;

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const undo of [...undoings].reverse()) undo();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
