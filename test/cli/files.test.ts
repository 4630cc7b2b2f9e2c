import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith, run } from './program';

test('folders are walked for stories in order, past hidden folders and node_modules', () => {
  const folder = folderWith({
    'b.story': 'Bee.\n',
    'a/two.STORY': 'Two.\n',
    'a/one.story': 'One.\n',
    'a.txt': 'No.\n',
    '.hidden/c.story': 'No.\n',
    'a/node_modules/d.story': 'No.\n',
  });
  assert.deepEqual(roots(run(folder, 'outline', '.').out), ['one.story', 'two.STORY', 'b.story']);
});

test('a file that is named is read whatever its name, and a hidden folder too', () => {
  const folder = folderWith({ 'a.txt': 'One.\n', '.hidden/c.story': 'Two.\n' });
  assert.deepEqual(roots(run(folder, 'outline', 'a.txt', '.hidden').out), ['a.txt', 'c.story']);
});

test('no file is read twice, and links that lead back end', () => {
  const folder = folderWith({ 'a.story': 'One.\n', 'sub/b.story': 'Two.\n' });
  symlinkSync(folder, join(folder, 'sub', 'up'));
  symlinkSync(join(folder, 'sub'), join(folder, 'again'));
  symlinkSync(join(folder, 'a.story'), join(folder, 'link.story'));
  const { code, out, err } = run(folder, 'outline', '.', 'sub', 'a.story');
  assert.deepEqual(roots(out).toSorted(), ['a.story', 'b.story']);
  assert.deepEqual([code, err], [0, '']);
});

test('what cannot be read is told in one line each, the others are read, and the exit code is 2', () => {
  const folder = folderWith({
    'good.story': 'Rain.\n',
    'latin.story': new Uint8Array([0x5a, 0x6f, 0xeb, 0x0a]),
    'utf16.story': new Uint8Array([0xff, 0xfe, 0x52, 0x00, 0x0a, 0x00]),
    'empty/notes.txt': '',
  });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.story'));
  const { code, out, err } = run(folder, 'outline', '.', 'gone.story', 'empty');
  assert.deepEqual(roots(out), ['good.story']);
  assert.deepEqual(err.split('\n'), [
    'scene-markup: broken.story does not exist.',
    'scene-markup: latin.story is not in UTF-8. Open it in an editor and save it as UTF-8.',
    'scene-markup: utf16.story is no text: it holds NUL bytes. If it is a story, save it as UTF-8.',
    'scene-markup: gone.story does not exist.',
    'scene-markup: empty holds no .story file.',
    '',
  ]);
  assert.equal(code, 2);
});

test('findings do not hide that something could not be read', () => {
  const folder = folderWith({ 'a.story': '@pov:\n\nRain.\n' });
  assert.equal(run(folder, 'check', 'a.story', 'gone.story').code, 2);
});

test('a file that may not be read is told as one', { skip: process.getuid?.() === 0 && 'root may read all' }, () => {
  const folder = folderWith({ 'a.story': 'Rain.\n' });
  chmodSync(join(folder, 'a.story'), 0);
  assert.match(run(folder, 'outline', 'a.story').err, /^scene-markup: a\.story may not be read: /);
});

test('after -- a path may look like an option', () => {
  const folder = folderWith({ '--help': 'Rain.\n' });
  assert.deepEqual(roots(run(folder, 'outline', '--', '--help').out), ['--help']);
});

/** The first line of each outline. */
function roots(out: string): readonly string[] {
  return [...out.matchAll(/^(\S.*?) {2}\(/gm)].map((match) => match[1] ?? '');
}
