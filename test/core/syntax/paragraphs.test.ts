import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlocks, readNodes } from './reading';

test('blankLine: a line end inside a run is a wrap', () => {
  assert.deepEqual(readBlocks('One\ntwo.\n\nThree.\n', 'blankLine'), ['paragraph: One / two.', 'paragraph: Three.']);
});

test('line: each line is a paragraph', () => {
  assert.deepEqual(readBlocks('One\ntwo.\n\nThree.\n', 'line'), [
    'paragraph: One',
    'paragraph: two.',
    'paragraph: Three.',
  ]);
});

test('a line of another kind ends a paragraph under every setting', () => {
  const others = {
    X: 'break X: X',
    '# Part': 'heading 1: Part',
    '% note': 'note: % note',
    '@place: Sea': 'marker place: Sea',
    'POV: Mara': 'pov-line pov: Mara',
  };
  for (const [line, block] of Object.entries(others)) {
    for (const style of ['blankLine', 'line', 'auto'] as const) {
      assert.deepEqual(readBlocks(`One.\n${line}\nTwo.\n`, style), ['paragraph: One.', block, 'paragraph: Two.']);
    }
  }
});

test('a line of blanks is a blank line, whatever the blanks are', () => {
  for (const blank of ['', ' ', '\t', '\u00a0', '\u3000', '\u2028'])
    assert.equal(readBlocks(`One\n${blank}\ntwo.\n`, 'blankLine').length, 2, JSON.stringify(blank));
});

const WRAPPED = `The tide was out, and the boats lay on their sides in the mud like
cattle that had given up. Mara counted them twice. There had been nine
the evening before, and there were eight.

“You came,” Tobias said behind her. He had his father's coat on, the
one with the brass buttons, and somebody had sewn the sleeve.
`;

test('auto: lines that break where the next word would not fit are wraps', () => {
  assert.deepEqual(readBlocks(WRAPPED, 'auto').length, 2);
});

test('auto: lines that end early are paragraphs', () => {
  const verse = 'Oh the tide goes out\nand the tide comes in\nand the eel lies low\nin the old wet tin\n';
  assert.equal(readBlocks(verse, 'auto').length, 4);
  assert.equal(readBlocks('She ran.\nHe stood where he was and counted the boats.\nNine.\n', 'auto').length, 3);
});

test('auto: nobody wraps a text to less than 50 characters', () => {
  const line = (width: number) => `${'a'.repeat(width - 3)} b.\n`;
  assert.equal(readBlocks(line(50).repeat(3), 'auto').length, 1);
  assert.equal(readBlocks(line(49).repeat(3), 'auto').length, 3);
  assert.equal(readBlocks('“Yes.”\n“No.”\n“Maybe.”\n', 'auto').length, 3);
});

test('auto: long lines are paragraphs', () => {
  const long = `${'The tide was out and the boats lay on their sides. '.repeat(4)}\n`;
  assert.equal(readBlocks(long.repeat(3), 'auto').length, 3);
});

test('auto: lines of 100 characters can be wraps, lines of 101 cannot', () => {
  const line = (width: number) => `${'a'.repeat(width - 3)} b.\n`;
  assert.equal(readBlocks(line(100).repeat(3), 'auto').length, 1);
  assert.equal(readBlocks(line(101).repeat(3), 'auto').length, 3);
});

test('auto: up to 2 % of the lines may be wider', () => {
  const wide = `${'b'.repeat(300)}\n`;
  const wrapped = `${'a'.repeat(60)}\n`;
  assert.equal(readBlocks(wrapped.repeat(49) + wide, 'auto').length, 1);
  assert.equal(readBlocks(wrapped.repeat(48) + wide, 'auto').length, 49);
});

test('auto: just half of the line ends is not more than half', () => {
  // Of two line ends inside runs, the first comes where the next word would have fitted, the second where it would not.
  const half = 'Short.\nA long line that fills the whole width of all the others.\nincomprehensibility\n';
  assert.equal(readBlocks(half, 'auto').length, 3);
  assert.equal(
    readBlocks(`${half}\nA long line that fills the whole width of all the others.\nincomprehensibility\n`, 'auto')
      .length,
    2,
  );
});

test('auto: a word that would just have fitted was not wrapped', () => {
  const line = (width: number) => `word ${'a'.repeat(width - 5)}\n`;
  assert.equal(readBlocks(line(55).repeat(3) + line(60), 'auto').length, 4);
  assert.equal(readBlocks(line(56).repeat(3) + line(60), 'auto').length, 1);
});

test('auto: each scene is decided for itself', () => {
  assert.deepEqual(
    readNodes(`${WRAPPED}\nX\n\nOne.\nTwo.\nThree.\n`, 'auto').map((blocks) => blocks.length),
    [2, 4],
  );
});

test('auto: a speaker tag is a line like any other, and markers are none', () => {
  const tagged = WRAPPED.replace('The tide', '@Mara: The tide').replace('in the mud like', 'in mud like');
  assert.equal(readBlocks(tagged, 'auto').length, 2);
  assert.equal(readBlocks(`@synopsis: ${'long '.repeat(60)}\n\n${WRAPPED}`, 'auto').length, 3);
});
