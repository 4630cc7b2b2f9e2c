import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanValue } from '../../../server/core/syntax/numerals';
import { readBlocks, readNodes } from './reading';

test('X after IX numbers a chapter and breaks no scene', () => {
  assert.deepEqual(readNodes('Once.\n\nIX\n\nRain.\n\nX\n\nSnow.\n'), [
    ['paragraph: Once.', 'paragraph: IX', 'paragraph: Rain.', 'paragraph: X', 'paragraph: Snow.'],
  ]);
});

test('X is a numeral only as the next one: not without IX, after VIII or after X', () => {
  for (const before of ['Rain.', 'VIII', 'X.', 'I', 'XI', 'ix', 'IX and more']) {
    const text = `Once.\n\n${before}\n\nX\n\nSnow.\n`;
    assert.equal(readBlocks(text).filter((block) => block === 'break X: X').length, 1, before);
  }
});

test('XXX after XXIX is a numeral, and so is any numeral on the way there', () => {
  const numerals = ['VIII', 'IX', 'X', 'XI', 'XII'];
  assert.deepEqual(
    readBlocks(numerals.map((numeral) => `${numeral}\n\nText of ${numeral}.\n`).join('\n')).filter((block) =>
      block.startsWith('break'),
    ),
    [],
  );
  assert.ok(!readBlocks('One.\n\nXXIX\n\nTwo.\n\nXXX\n\nThree.\n').some((block) => block.startsWith('break')));
  assert.ok(readBlocks('One.\n\nXXVIII\n\nTwo.\n\nXXX\n\nThree.\n').includes('break letters: XXX'));
});

test('a numeral counts only in its own scene', () => {
  assert.deepEqual(readNodes('Once.\n\nIX\n\nRain.\n\n***\n\nX\n\nSnow.\n').length, 3);
});

test('a numeral may have a full stop', () => {
  assert.equal(readNodes('IX.\n\nRain.\n\nX\n\nSnow.\n').length, 1);
});

test('blanks around a numeral mean nothing', () => {
  const blanks = ' '.repeat(60);
  assert.equal(readNodes(`Once.\n\n${blanks}IX${blanks}\n\nRain.\n\n${blanks}X${blanks}\n\nSnow.\n`).length, 1);
});

test('an X stays a break after its numeral', () => {
  assert.equal(readNodes('IX\n\nRain.\n\nX\n\nSnow.\n\nX\n\nSun.\n').length, 2);
});

test('Roman numerals have the value that every reader gives them', () => {
  const values: Readonly<Record<string, number>> = { I: 1, II: 2, IV: 4, V: 5, VI: 6, IX: 9, X: 10, XIV: 14, XIX: 19 };
  const larger = { XXIX: 29, XXX: 30, XL: 40, XLIX: 49, L: 50, LXXXVIII: 88, XC: 90, XCIX: 99, C: 100, CCCXCIX: 399 };
  for (const [numeral, value] of Object.entries({ ...values, ...larger })) assert.equal(romanValue(numeral), value);
});

test('what only looks like a numeral has no value', () => {
  for (const text of [
    '',
    '.',
    'IIII',
    'VV',
    'IC',
    'XM',
    'ix',
    'I I',
    'IXI',
    'A',
    '9',
    'XX..',
    'I'.repeat(20),
    `${'C'.repeat(20)}X`,
  ]) {
    assert.equal(romanValue(text), null, text);
  }
});
