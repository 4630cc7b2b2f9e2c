import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '../../../server/core/syntax/tree';
import { readNodes } from './reading';

test('a scene reaches from its break to the next', () => {
  assert.deepEqual(readNodes('Rain.\n\nX\n\nSnow.\n\n***\n\nSun.\n'), [
    ['paragraph: Rain.'],
    ['break X: X', 'paragraph: Snow.'],
    ['break asterisks: ***', 'paragraph: Sun.'],
  ]);
});

test('a heading opens a scene as a break does', () => {
  assert.deepEqual(readNodes('Rain.\n\n## Two\n\nSnow.\n'), [
    ['paragraph: Rain.'],
    ['heading 2: Two', 'paragraph: Snow.'],
  ]);
});

test('a heading under a break, with no prose between, belongs to the scene of the break', () => {
  const expected = [
    ['paragraph: Rain.'],
    ['break X: X', 'marker place: Harbour', 'note: % N', 'heading 1: Two', 'paragraph: Snow.'],
  ];
  assert.deepEqual(readNodes('Rain.\n\nX\n\n@place: Harbour\n% N\n\n# Two\n\nSnow.\n'), expected);
});

test('a heading under a heading, with no prose between, belongs to the same scene', () => {
  assert.deepEqual(readNodes('Rain.\n\n# Part\n\n## Chapter\n\nSnow.\n\n## Next\n\nSun.\n'), [
    ['paragraph: Rain.'],
    ['heading 1: Part', 'heading 2: Chapter', 'paragraph: Snow.'],
    ['heading 2: Next', 'paragraph: Sun.'],
  ]);
});

test('a break under a heading, with no prose between, belongs to the scene of the heading; a second break does not', () => {
  assert.deepEqual(readNodes('Rain.\n\n# Two\n\nX\n\nSnow.\n'), [
    ['paragraph: Rain.'],
    ['heading 1: Two', 'break X: X', 'paragraph: Snow.'],
  ]);
  assert.deepEqual(readNodes('Rain.\n\n# Two\n\nX\n\nX\n\nSnow.\n'), [
    ['paragraph: Rain.'],
    ['heading 1: Two', 'break X: X'],
    ['break X: X', 'paragraph: Snow.'],
  ]);
});

test('a break under a break opens a scene of its own', () => {
  assert.deepEqual(readNodes('Rain.\n\nX\n\nX\n\nSnow.\n').length, 3);
});

test('prose between a heading and a break parts them', () => {
  assert.deepEqual(readNodes('# One\n\nRain.\n\nX\n\nSnow.\n\n# Two\n\nSun.\n').length, 3);
  assert.deepEqual(readNodes('# One\n\n@Mara: Rain.\n\nX\n\nSnow.\n').length, 2, 'speech is prose');
});

test('a POV line, like a marker, is no prose between', () => {
  assert.deepEqual(readNodes("Rain.\n\nX\n\nMara's POV\n\n# Two\n\nSnow.\n").length, 2);
});

test('where the file begins with a break or a heading, that opens its first scene', () => {
  for (const opening of ['X', '# One', '\ufeff***', '  X']) {
    assert.equal(readNodes(`${opening}\n\nRain.\n`).length, 1, opening);
  }
  assert.deepEqual(readNodes('# Part\n\n## Chapter\n\nX\n\nRain.\n'), [
    ['heading 1: Part', 'heading 2: Chapter', 'break X: X', 'paragraph: Rain.'],
  ]);
  assert.deepEqual(readNodes('X\n\n# One\n\nRain.\n').length, 1);
  assert.deepEqual(readNodes('X\n\nX\n\nRain.\n').length, 2);
});

test('how a scene was opened is known', () => {
  const openings = (text: string) => parseStory(text, 'auto').nodes.map((node) => node.opening);
  assert.deepEqual(openings('Rain.\n\nX\n\nSnow.\n\n# Two\n\nSun.\n'), ['start', 'break', 'heading']);
  assert.deepEqual(openings('# One\n\nRain.\n'), ['heading']);
  assert.deepEqual(openings('X\n\nRain.\n'), ['break']);
  assert.deepEqual(openings(''), ['start']);
  assert.deepEqual(openings('\n# One\n'), ['start', 'heading']);
});

test('an empty file is one empty scene node', () => {
  assert.deepEqual(readNodes(''), [[]]);
  assert.deepEqual(parseStory('', 'auto').nodes[0]?.lineStarts, [0]);
});
