import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../server/lsp/plainText';

function check(markdown: string, words: string): void {
  assert.equal(plainText(markdown), words);
}

test('emphasis and code lose their marks', () => check('**@pov:** *once* in `@pov` it', '@pov: once in @pov it'));

test('what is escaped stands for itself', () =>
  check('Scene break: \\*\\*\\* and C:\\\\n', 'Scene break: *** and C:\\n'));

test('in code nothing is marked or escaped', () => check('`a*b\\*c`', 'a*b\\*c'));

test('a fenced block keeps its lines as they are', () =>
  check(
    'Such as:\n\n```scene-markup\n@cast: *Mara*\nX\n```\n\nand *so* on',
    'Such as:\n\n@cast: *Mara*\nX\n\nand so on',
  ));

test('lists and paragraphs stay', () =>
  check('**One**\n\n- Place: here\n- Time: now', 'One\n\n- Place: here\n- Time: now'));
