import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, run, VERSION } from './program';

const folder = folderWith({ 'a.story': 'Rain fell.\n' });

test('help and version go to the output with exit code 0', () => {
  for (const flag of ['--help', '-h']) {
    const { code, out, err } = run(folder, flag);
    assert.match(out, /^Usage: scene-markup COMMAND/);
    for (const command of ['check', 'outline', 'inspect']) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.deepEqual([code, err], [0, '']);
  }
  for (const flag of ['--version', '-v']) {
    assert.deepEqual(run(folder, flag), { code: 0, out: `${VERSION}\n`, err: '' });
  }
});

test('each command has help of its own, whatever else is asked', () => {
  for (const command of ['check', 'outline', 'inspect']) {
    const { code, out } = run(folder, command, '--nonsense', '--help');
    assert.match(out, new RegExp(`^Usage: scene-markup ${command} `));
    assert.equal(code, 0);
  }
});

test('help keeps to 80 columns', () => {
  for (const args of [[], ['check'], ['outline'], ['inspect']]) {
    for (const line of run(folder, ...args, '--help').out.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('a call that is not understood says what to do, prints nothing else, and gives 2', () => {
  checkRefused([], /Say what to do: check, outline, inspect\.\nSee scene-markup --help/);
  checkRefused(['chekc', '.'], /There is no command "chekc"\. Did you mean check\?/);
  checkRefused(['export', '.'], /There is no command "export"\. There are check, outline, inspect\./);
  checkRefused(['--level', 'error', 'check', '.'], /The command comes first, before --level/);
  checkRefused(['check'], /Give the files or folders to read/);
  checkRefused(
    ['check', '--lvl', 'error', '.'],
    /There is no option --lvl\. Did you mean --level\?\nSee scene-markup check/,
  );
  checkRefused(['outline', '-x', '.'], /There is no option -x\.\nSee scene-markup outline --help/);
  checkRefused(['outline', '--depth=3', '.'], /There is no option --depth\.\n/);
  checkRefused(['inspect', '--json=yes', '.'], /--json/);
});

function checkRefused(args: readonly string[], message: RegExp): void {
  const { code, out, err } = run(folder, ...args);
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, message);
  assert.match(err, /^scene-markup: \S/);
}
