import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCENE_KEYS, STORY_KEYS } from '../../../server/core/syntax/nodes';
import { parseStory } from '../../../server/core/syntax/tree';
import { textOf } from '../../../server/core/text/span';
import { tableInFormat } from '../../support/formatPage';
import { isProse, readLine, readNodes } from './reading';

for (const key of [...STORY_KEYS, ...SCENE_KEYS]) {
  test(`@${key}: is a marker, and its value is what follows the colon`, () => {
    assert.equal(readLine(`@${key}: The harbour`), `marker ${key}: The harbour`);
    assert.equal(readLine(`@${key}:`), `marker ${key}: `);
  });
}

test('the markers are those of the table in docs/format.md', () => {
  const keys = tableInFormat('A marker says a fact').map(([marker = '']) => /@(\w+):/.exec(marker)?.[1] ?? '');
  assert.deepEqual(keys, [...STORY_KEYS, ...SCENE_KEYS]);
});

test('case, blanks and the width of the colon do not matter', () => {
  for (const line of [
    '@pov:Mara',
    '@Pov : Mara',
    '@POV: Mara',
    '@ pov : Mara',
    '  @pov:\tMara  ',
    '@pov：Mara',
    '@PoV\u00a0：\u3000Mara',
  ]) {
    assert.equal(readLine(line), 'marker pov: Mara', line);
  }
});

test('a value holds anything but its line end: colons, brackets, sigils, quotation marks', () => {
  assert.equal(readLine('@time: Monday, 10:30 (dawn)'), 'marker time: Monday, 10:30 (dawn)');
  assert.equal(readLine('@synopsis: “Go,” said @Mara: # % X'), 'marker synopsis: “Go,” said @Mara: # % X');
  assert.deepEqual(readNodes('@place: The harbour\nRain.\n'), [['marker place: The harbour', 'paragraph: Rain.']]);
});

test('without a colon, or with nothing before it, a line is prose', () => {
  for (const line of ['@pov Mara', '@', '@@', '@ :', '@:', '@: Mara', '@(low): x', 'place: The harbour', 'a@pov: Mara'])
    assert.ok(isProse(line), line);
});

test('a key is a whole word: anything longer is a name', () => {
  assert.equal(readLine('@povs: Mara'), 'paragraph @povs: Mara');
  assert.equal(readLine('@the pov: Mara'), 'paragraph @the pov: Mara');
  assert.equal(readLine('@title page: Mara'), 'paragraph @title page: Mara');
});

test('a marker ends a paragraph and parts no scene', () => {
  assert.deepEqual(readNodes('Rain.\n@pov: Mara\nSnow.\n', 'blankLine'), [
    ['paragraph: Rain.', 'marker pov: Mara', 'paragraph: Snow.'],
  ]);
});

test('the parts of a marker stand where they are written', () => {
  const text = '  @Pov : Mara  \n';
  const block = parseStory(text, 'auto').nodes[0]?.blocks[0];
  assert.ok(block?.kind === 'marker');
  assert.deepEqual(
    [block.whole, block.keySpan, block.value].map((at) => textOf(text, at)),
    ['@Pov : Mara', 'Pov', 'Mara'],
  );
  assert.deepEqual(block.span, { start: 0, end: text.length });
});

test('an empty value stands after the colon', () => {
  const block = parseStory('@pov:  \n', 'auto').nodes[0]?.blocks[0];
  assert.ok(block?.kind === 'marker');
  assert.deepEqual(block.value, { start: 5, end: 5 });
});
