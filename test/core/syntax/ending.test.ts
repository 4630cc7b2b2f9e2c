import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '../../../server/core/syntax/tree';
import { readBlocks } from './reading';

function isEnding(line: string): boolean {
  return readBlocks(`Rain fell.\n\n${line}\n`).at(-1) === `ending: ${line}`;
}

test('a last line that says so ends the story', () => {
  for (const line of ['The End', 'End', 'Fin', 'Finis', 'Ende', 'To be continued', 'TBC', '-30-'])
    assert.ok(isEnding(line), line);
});

test('an ending may be in any case of letters, and decorated', () => {
  for (const line of [
    'THE END',
    'the end',
    'The End.',
    'fin.',
    '~ The End ~',
    '*** The End ***',
    '**The End**',
    '_Fin_',
    '— End —',
    '=== THE END ===',
    '#End#',
    'To be continued...',
    'To Be Continued…',
    '- 30 -',
    '—30—',
    '-- 30 --',
  ])
    assert.ok(isEnding(line), line);
});

test('what only sounds like an ending is prose', () => {
  for (const line of [
    'The End of it',
    'the ending',
    'In the end',
    'The End!',
    'The End?',
    '“The End”',
    '30',
    '-31-',
    '30-',
    'Finally',
    'Fine',
    'The  End',
    '-3 0-',
    'Ends',
  ])
    assert.equal(readBlocks(`Rain fell.\n\n${line}\n`).at(-1), `paragraph: ${line}`, line);
});

test('an ending has at most 80 characters, decoration included', () => {
  assert.ok(isEnding(`${'~'.repeat(72)} The End`));
  assert.ok(!isEnding(`${'~'.repeat(73)} The End`));
});

test('only the last line of text of the file can be the ending', () => {
  assert.deepEqual(readBlocks('Rain fell.\n\nThe End\n\nSnow fell.\n'), [
    'paragraph: Rain fell.',
    'paragraph: The End',
    'paragraph: Snow fell.',
  ]);
  assert.deepEqual(readBlocks('Rain fell.\n\nThe End\n\nX\n\nSnow.\n')[1], 'paragraph: The End');
  assert.deepEqual(
    readBlocks('The End\n\nX\n\nThe End\n').map((block) => block.split(':')[0]),
    ['title', 'break X', 'ending'],
  );
});

test('notes and blank lines may follow the ending, and nothing else', () => {
  assert.ok(readBlocks('Rain.\n\nThe End\n\n% Send it off.\n\n').includes('ending: The End'));
  for (const after of ['X', '@status: done', '# Thanks', 'Thanks.', '@Mara: Bye.'])
    assert.ok(readBlocks(`Rain.\n\nThe End\n\n${after}\n`).includes('paragraph: The End'), after);
});

test('the ending is a paragraph of its own', () => {
  assert.deepEqual(readBlocks('Rain fell.\nThe End\n', 'blankLine'), ['paragraph: Rain fell. / The End']);
  assert.deepEqual(readBlocks('Rain fell.\nThe End\n', 'line'), ['paragraph: Rain fell.', 'ending: The End']);
  assert.deepEqual(readBlocks('@Mara: The End\n'), ['paragraph @Mara: The End']);
});

test('a scene knows whether it would end the story if it were the last', () => {
  const endings = (text: string) => parseStory(text, 'line').nodes.map(({ ending }) => ending);
  assert.deepEqual(endings('Rain.\n\nThe End\n\nX\n\nSnow.\n\nX\n\nSun.\n\nThe End\n'), [
    'possible',
    'none',
    'present',
  ]);
});

test('the ending may stand after a break, with or without a line end', () => {
  assert.deepEqual(readBlocks('Rain.\n\nX\n\nThe End'), ['paragraph: Rain.', 'break X: X', 'ending: The End']);
});
