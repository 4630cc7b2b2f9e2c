import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetAt, positionAt } from '../../../server/core/syntax/positions';
import { nodeAt, parseStory } from '../../../server/core/syntax/tree';

const TEXT = 'Rain.\r\n\r\nX\r\n\r\n😀 Snow.\rSun';
const TREE = parseStory(TEXT, 'auto');

test('a position counts lines from 0 and UTF-16 units in the line', () => {
  const positions: readonly (readonly [offset: number, line: number, character: number])[] = [
    [0, 0, 0],
    [4, 0, 4],
    [7, 1, 0],
    [9, 2, 0],
    [12, 3, 0],
    [14, 4, 0],
    [16, 4, 2],
    [23, 5, 0],
    [26, 5, 3],
  ];
  for (const [offset, line, character] of positions) {
    assert.deepEqual(positionAt(TREE, offset), { line, character });
    assert.equal(offsetAt(TREE, { line, character }), offset);
  }
});

test('a position past the end of its line becomes that end, before the line end', () => {
  assert.equal(offsetAt(TREE, { line: 0, character: 99 }), 5);
  assert.equal(offsetAt(TREE, { line: 1, character: 1 }), 7);
  assert.equal(offsetAt(TREE, { line: 4, character: 99 }), 22);
  assert.equal(offsetAt(TREE, { line: 5, character: 99 }), TEXT.length);
});

test('a position outside of the file becomes its start or end', () => {
  assert.equal(offsetAt(TREE, { line: 99, character: 0 }), TEXT.length);
  assert.equal(offsetAt(TREE, { line: -1, character: 5 }), 0);
  assert.equal(offsetAt(TREE, { line: 0, character: -5 }), 0);
  assert.deepEqual(positionAt(TREE, -5), { line: 0, character: 0 });
  assert.deepEqual(positionAt(TREE, 999), { line: 5, character: 3 });
});

test('inside a line end is the end of the line', () => {
  assert.deepEqual(positionAt(TREE, 6), { line: 0, character: 5 });
});

test('after the last line end there is one more line', () => {
  const tree = parseStory('Rain.\n', 'auto');
  assert.deepEqual(positionAt(tree, 6), { line: 1, character: 0 });
  assert.equal(offsetAt(tree, { line: 1, character: 0 }), 6);
  assert.deepEqual(positionAt(parseStory('', 'auto'), 0), { line: 0, character: 0 });
});

test('where two scenes meet, the offset belongs to the later one', () => {
  const at = TEXT.indexOf('X');
  assert.equal(nodeAt(TREE, at - 1), 0);
  assert.equal(nodeAt(TREE, at), 1);
  assert.equal(nodeAt(TREE, TEXT.length), 1);
});
