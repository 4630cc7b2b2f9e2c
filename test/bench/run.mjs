// How fast the built server answers, measured through stdio as an editor talks to it: node test/bench/run.mjs [WORDS …]
//
// Prints a table and writes out/bench.json; with --readme also the table in README.md. Machines are noisy: compare the columns of one run, not runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putPart, table } from '../../scripts/lib/readme.mjs';
import { longStory } from './longStory.mjs';
import { startSession } from './session.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((words) => words > 0);
const KEYSTROKES = 200;
const uri = 'file:///bench/long.story';

if (!existsSync(join(root, 'dist/server/node.js')))
  spawnSync(process.execPath, ['esbuild.js', '--production'], { cwd: root, stdio: 'inherit' });

const rows = [];
for (const words of sizes.length > 0 ? sizes : [20_000, 200_000, 1_000_000]) rows.push(await measure(words));
print(rows);
if (process.argv.includes('--readme')) putPart(root, 'bench', readmeTable(rows), false);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out/bench.json'),
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, rows }, null, 2),
);

async function measure(words) {
  const text = longStory(words);
  const session = await startSession(root);
  const { connection } = session;
  const document = { uri, languageId: 'scene-markup', version: 1, text };
  const opened = performance.now();
  await connection.sendNotification('textDocument/didOpen', { textDocument: document });
  const symbols = await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  const outline = performance.now() - opened;
  await session.diagnostics(uri);
  const row = {
    words,
    start: session.initialized,
    outline,
    scenes: countScenes(symbols),
    typing: await type(session, text, 2, ['a', 'b', ' ', 'c']),
    folding: await time(() => connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } })),
    hover: await time(() =>
      connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: breakLine(text), character: 0 },
      }),
    ),
    megabytes: text.length / 1e6,
    memory: residentMegabytes(session.pid),
  };
  await session.stop();
  return row;
}

/**
 * Types into the middle of the story, a character at a time, each when the diagnostics of the one before have come. VS Code
 * asks for them; to clients that wait for them the server sends them once the text has rested.
 */
async function type(session, text, firstVersion, characters) {
  const place = middleOfProse(text);
  const times = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    const version = firstVersion + stroke;
    const position = { line: place.line, character: place.character + stroke };
    const started = performance.now();
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: characters[stroke % characters.length] }],
    });
    await session.diagnostics(uri);
    times.push(performance.now() - started);
  }
  return quantiles(times);
}

function middleOfProse(text) {
  const lines = text.split('\n');
  let line = Math.floor(lines.length / 2);
  while (lines[line].length < 40) line++;
  return { line, character: lines[line].indexOf(' ', 20) };
}

function breakLine(text) {
  return text.split('\n').indexOf('X');
}

async function time(request) {
  const times = [];
  for (let round = 0; round < 10; round++) {
    const started = performance.now();
    await request();
    times.push(performance.now() - started);
  }
  return quantiles(times);
}

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) };
}

function countScenes(symbols) {
  return symbols.reduce(
    (sum, symbol) => sum + (/^\d+\. /.test(symbol.name) ? 1 : 0) + countScenes(symbol.children ?? []),
    0,
  );
}

/** The resident memory of a process, where the system tells; null elsewhere. */
function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function print(measured) {
  const ms = (value) => value.toFixed(1).padStart(7);
  console.log('\n    words  scenes  outline   keystroke p50     p95     max  folding   hover   memory   (ms, MB)');
  for (const row of measured) {
    const memory = row.memory === null ? '      –' : row.memory.toFixed(0).padStart(7);
    console.log(
      `${String(row.words).padStart(9)}${String(row.scenes).padStart(8)}${ms(row.outline).padStart(9)}${ms(row.typing.p50).padStart(16)} ${ms(row.typing.p95)} ${ms(row.typing.max)}${ms(row.folding.p50).padStart(9)} ${ms(row.hover.p50)}  ${memory}`,
    );
  }
}

function readmeTable(measured) {
  const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
  const head = [
    'words in one file',
    'scenes',
    'open, to the outline',
    'keystroke to diagnostics, median',
    '95 of 100',
    'memory of the server',
  ];
  const rows = measured.map((row) => [
    row.words.toLocaleString('en-GB'),
    row.scenes,
    ms(row.outline),
    ms(row.typing.p50),
    ms(row.typing.p95),
    row.memory === null ? '–' : `${row.memory.toFixed(0)} MB`,
  ]);
  return table(head, rows);
}
