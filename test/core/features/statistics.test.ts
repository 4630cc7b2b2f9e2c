import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOf } from '../../../server/core/features/label';
import { counted, dialogueShare, readingTime } from '../../../server/core/features/statistics';

test('counts have their noun in the right number, and commas between thousands', () => {
  assert.equal(counted(0, 'word'), '0 words');
  assert.equal(counted(1, 'scene'), '1 scene');
  assert.equal(counted(1_234_567, 'word'), '1,234,567 words');
});

test('reading times are given in minutes, and from an hour on in hours', () => {
  assert.equal(readingTime(100, 250), 'under 1 min');
  assert.equal(readingTime(250, 250), '1 min');
  assert.equal(readingTime(14_870, 250), '59 min');
  assert.equal(readingTime(15_000, 250), '1 h');
  assert.equal(readingTime(16_250, 250), '1 h 5 min');
});

test('the share of dialogue is a percentage, and of no words there is none', () => {
  assert.equal(dialogueShare({ words: 8, spokenWords: 3 }), '38% dialogue');
  assert.equal(dialogueShare({ words: 0, spokenWords: 0 }), null);
});

test('a label stands on one line, is never empty, and is cut between characters', () => {
  assert.equal(labelOf(' a\n\tb\0c ', '?'), 'a b c');
  assert.equal(labelOf(' \n\0', '?'), '?');
  assert.equal(labelOf('x'.repeat(121), '?'), `${'x'.repeat(119)}…`);
  assert.equal(labelOf(`${'x'.repeat(118)}😀😀`, '?'), `${'x'.repeat(118)}…`);
  assert.equal(labelOf(`${' '.repeat(600)}x`, '?'), '?');
});
