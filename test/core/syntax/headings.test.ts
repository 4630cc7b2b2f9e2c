import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProse, readLine } from './reading';

test('one to six # and a blank make a heading of that level', () => {
  for (let level = 1; level <= 6; level++) {
    assert.equal(readLine(`${'#'.repeat(level)} Low tide`), `heading ${level}: Low tide`);
  }
});

test('the blank may be any, and there may be more of them', () => {
  for (const line of ['#\tLow tide', '#\u00a0Low tide', '#   Low tide', '  # Low tide  ']) {
    assert.equal(readLine(line), 'heading 1: Low tide');
  }
});

test('without a blank it is prose: a hashtag, a number', () => {
  for (const line of ['#hashtag', '#1', '##Part', '#Part One']) assert.ok(isProse(line), line);
});

test('seven and more # before text are prose', () => {
  assert.ok(isProse('####### Part'));
});

test('hashes alone are a break and no heading', () => {
  for (const line of ['#', '# ', '# #', '## ##']) assert.match(readLine(line), /^break hashes/);
});

test('the text of a heading is its own: # and colons in it mean nothing', () => {
  assert.equal(readLine('## Part #2: @home'), 'heading 2: Part #2: @home');
  assert.equal(readLine('# X'), 'heading 1: X');
});
