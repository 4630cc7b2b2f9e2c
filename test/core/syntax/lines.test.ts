import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory, storyText } from '../../../server/core/syntax/tree';
import { readBlocks, readLine } from './reading';

test('a line ends at LF, CR LF or CR, and the last line may have no end', () => {
  const expected = ['paragraph: One.', 'paragraph: Two.', 'break X: X', 'paragraph: Three.'];
  for (const end of ['\n', '\r\n', '\r']) {
    assert.deepEqual(readBlocks(['One.', 'Two.', 'X', 'Three.'].join(end)), expected);
    assert.deepEqual(readBlocks(['One.', '', 'Two.', '', 'X', '', 'Three.', ''].join(end)), expected);
  }
});

test('no other character ends a line', () => {
  for (const other of ['\u2028', '\u2029', '\u0085', '\v', '\f', '\0'])
    assert.deepEqual(readBlocks(`One${other}X\n`).length, 1, JSON.stringify(other));
});

test('a line end is part of its line: CR LF is one, LF CR is two', () => {
  assert.equal(parseStory('a\r\nb', 'auto').lineCount, 2);
  assert.equal(parseStory('a\n\rb', 'auto').lineCount, 3);
  assert.equal(parseStory('a\r\n', 'auto').lineCount, 2);
  assert.equal(parseStory('', 'auto').lineCount, 1);
});

test('blanks at both ends of a line are allowed everywhere and mean nothing', () => {
  const lines = ['X', '# Part', '% note', '@pov: Mara', '@Mara: Not now.', "Mara's POV", 'Rain fell.', '* * *'];
  for (const line of lines) {
    for (const blanks of [' ', '\t', '\u00a0', '\u3000', '\u2028', '\u0085', '\ufeff', ' \t '])
      assert.equal(readLine(blanks + line + blanks), readLine(line), JSON.stringify(blanks + line));
  }
});

test('a byte order mark belongs to the first line and means nothing', () => {
  for (const line of ['X', '# Part', '% note', '@title: Low Tide', 'Rain fell.'])
    assert.equal(readLine(`\ufeff${line}`), readLine(line));
  assert.deepEqual(readBlocks('\ufeffLow Tide\n\nRain.\n'), ['title: Low Tide', 'paragraph: Rain.']);
  assert.equal(storyText(parseStory('\ufeffRain.', 'auto')), '\ufeffRain.');
});

test('the first alternative that fits wins: a break before a heading, a note before all', () => {
  assert.equal(readLine('# #'), 'break hashes: # #');
  assert.equal(readLine('% X'), 'note: % X');
  assert.equal(readLine('@pov: POV: Mara'), 'marker pov: POV: Mara');
  assert.equal(readLine('@X: * * *'), 'paragraph @X: * * *');
});

test('prose is anything else', () => {
  for (const line of ['Rain fell.', '“Go.”', '1. One', '> quoted', '| a |', '`code`', '<b>', '\\', '[Mara]', '(Mara)'])
    assert.equal(readLine(line), `paragraph: ${line}`);
});
