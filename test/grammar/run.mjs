// Runs the tests of the TextMate grammar and the language configuration, and counts their checks: the line tests
// (*.test.story), the snapshot of a whole story, and the laws (*.test.mjs).
// `node test/grammar/run.mjs --update` writes the snapshot anew: read the difference before you keep it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'test/grammar';
const grammar = 'syntaxes/scene-markup.tmLanguage.json';
const whole = `${folder}/snapshot/whole.story`;
const update = process.argv.includes('--update');

const counts = [countScopes(), countLineTests(), countSnapshot(), countLaws()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A test that forbids a scope which the grammar cannot give would always pass: every scope in a test is the grammar's. */
function countScopes() {
  const ours = new Set(read(grammar).match(/[\w.-]+\.scene-markup/g));
  const unknown = lineTests().flatMap((name) =>
    (read(`${folder}/${name}`).match(/^% *(?:\^|<-).*$/gm) ?? [])
      .flatMap((line) => line.match(/[\w.-]+\.scene-markup/g) ?? [])
      .filter((scope) => !ours.has(scope))
      .map((scope) => `${folder}/${name}: the grammar has no scope ${scope}`),
  );
  for (const message of unknown) console.log(message);
  return { passed: unknown.length === 0 ? 1 : 0, failed: unknown.length };
}

/** One check for each line of a story that has assertions under it. */
function countLineTests() {
  const reports = mkdtempSync(join(tmpdir(), 'scene-markup-grammar-'));
  try {
    const status = runTool('unit', ['--xunit-report', reports, `${folder}/*.test.story`]);
    const suites = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
    const failed = sumOf(suites, 'failures') + sumOf(suites, 'errors') + (lineTests().length - suites.length);
    return { passed: sumOf(suites, 'tests') - failed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(reports, { recursive: true });
  }
}

function countSnapshot() {
  if (!update && !existsSync(join(root, `${whole}.snap`))) {
    console.log(`${whole}.snap is missing. Write it with --update.`);
    return { passed: 0, failed: 1 };
  }
  const status = runTool('snapshot', ['--scope', 'text.scene-markup', ...(update ? ['--updateSnapshot'] : []), whole]);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

function countLaws() {
  const files = namesEnding('.test.mjs').map((name) => join(root, folder, name));
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const test of stdout.split(/^(?=(?:not )?ok |# )/m)) if (test.startsWith('not ok')) console.log(test);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: status === 0 ? failed : Math.max(failed, 1) };
}

function runTool(tool, options) {
  const script = createRequire(import.meta.url).resolve(`vscode-tmgrammar-test/dist/${tool}.js`);
  // The configuration is named, and absent, so that only the grammar given here is read.
  const given = ['--config', `${folder}/none.json`, '--grammar', grammar];
  return spawnSync(process.execPath, [script, ...given, ...options], { cwd: root, stdio: 'inherit' }).status;
}

function sumOf(suites, attribute) {
  const numbers = suites.map((suite) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0));
  return numbers.reduce((sum, number) => sum + number, 0);
}

function lineTests() {
  return namesEnding('.test.story');
}

function namesEnding(ending) {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
}

function read(name) {
  return readFileSync(join(root, name), 'utf8');
}
