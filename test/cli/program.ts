import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scene-markup-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const VERSION = '1.2.3-test';

/** The program as it is shipped, built once. */
const program = build();

function build(): string {
  const outfile = join(folderWith({}), 'cli.js');
  buildSync({
    entryPoints: [join(PROJECT_ROOT, 'server/cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    define: { SCENE_MARKUP_VERSION: JSON.stringify(VERSION) },
    logLevel: 'warning',
  });
  return outfile;
}

/** Runs the program in a folder and waits for its end. */
export function run(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** Runs the program with a reader that closes its end after the first piece of output, as `head` does. */
export function runForHead(folder: string, ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, timeout: 60_000 });
  let out = '';
  let err = '';
  child.stdout.once('data', (piece) => {
    out += piece;
    child.stdout.destroy();
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
  });
}
