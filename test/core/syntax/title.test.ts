import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlocks } from './reading';

function isTitle(line: string): boolean {
  return readBlocks(`${line}\n\nRain fell.\n`)[0] === `title: ${line}`;
}

test('a short first line with a blank line under it is the title', () => {
  assert.deepEqual(readBlocks('Another Morning\n\nRain fell.\n'), ['title: Another Morning', 'paragraph: Rain fell.']);
});

test('a title may be long, lower-case, numbered, decorated, in any script, and hold apostrophes and inner stops', () => {
  const long = 'a'.repeat(80);
  for (const line of [
    long,
    'the tide',
    '1984',
    'Chapter 9',
    '~ Low Tide ~',
    '*Low Tide*',
    "Mara's Tide",
    'Mara’s Tide',
    'St. Ives: A Tide',
    '潮',
    'Прилив',
    'Dogs’ Tide',
    'IX',
  ])
    assert.ok(isTitle(line), line);
});

test('blank lines, notes, markers and a byte order mark may stand before the title', () => {
  for (const before of ['\n\n', '% A draft.\n', '@author: A. Writer\n\n', '\ufeff', '  '])
    assert.ok(readBlocks(`${before}Low Tide\n\nRain.\n`).includes('title: Low Tide'), JSON.stringify(before));
});

test('a line that ends like a sentence, or goes on, is no title', () => {
  for (const end of ['.', '!', '?', '…', ',', ';', ':', '-', '–', '—']) assert.ok(!isTitle(`Rain fell${end}`), end);
});

test('a line with a quotation mark is no title', () => {
  for (const line of [
    '“Go” said Mara',
    '"Go" said Mara',
    '‘Go’ said Mara',
    "'Go' said Mara",
    '«Go»',
    '„Go“',
    '「行」',
    'The word “go',
    "'Tis late",
  ])
    assert.ok(!isTitle(line), line);
});

test('a line of more than 80 characters, or without letter and digit, is no title', () => {
  for (const line of ['a'.repeat(81), '?!)', '(…)', '= =']) assert.ok(!isTitle(line), line);
});

test('a line is the title only if it is alone in its paragraph, with a blank line under it', () => {
  for (const text of [
    'Low Tide\nRain.\n',
    'Low Tide\n',
    'Low Tide',
    'Low Tide\nX\n',
    'Low Tide\n@pov: Mara\n',
    'Low Tide\n# One\n',
    'Low Tide\n% Note.\n',
  ])
    assert.equal(readBlocks(text)[0], 'paragraph: Low Tide', text);
});

test('only the first line of text can be the title', () => {
  assert.deepEqual(readBlocks('Low Tide\n\nPart One\n\nRain.\n'), [
    'title: Low Tide',
    'paragraph: Part One',
    'paragraph: Rain.',
  ]);
  assert.deepEqual(readBlocks('Rain.\n\nLow Tide\n\nSnow.\n')[1], 'paragraph: Low Tide');
});

test('after a break or a heading there is no title', () => {
  for (const opening of ['X', '***', '# Part One']) {
    assert.ok(readBlocks(`${opening}\n\nLow Tide\n\nRain.\n`).includes('paragraph: Low Tide'), opening);
  }
});

test('@title: before it makes the first line prose, and a speaker tag is no title', () => {
  assert.deepEqual(readBlocks('@title: Low Tide\n\nRain fell\n\nSnow.\n'), [
    'marker title: Low Tide',
    'paragraph: Rain fell',
    'paragraph: Snow.',
  ]);
  assert.deepEqual(readBlocks('@Mara: Not now\n\nRain.\n')[0], 'paragraph @Mara: Not now');
});
