import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCastValue } from '../../../server/core/syntax/castValue';
import { type Span, textOf } from '../../../server/core/text/span';
import { assertMarked, range, readMarkedText } from '../../support/markedText';

/** The entries of a cast value: `Mara (the Captain) [she]`, aliases and pronouns gathered, with single blanks. */
function castOf(value: string): readonly string[] {
  const show = (open: string, spans: readonly Span[], close: string) =>
    spans.length === 0 ? '' : ` ${open}${spans.map((at) => textOf(value, at)).join(', ')}${close}`;
  return readCastValue(value, { start: 0, end: value.length }).entries.map(
    ({ name, aliases, pronouns }) => textOf(value, name) + show('(', aliases, ')') + show('[', pronouns, ']'),
  );
}

/** Compares the problems of a cast value with those that its marks name. */
function checkProblems(marked: string): void {
  const expected = readMarkedText(marked);
  const { problems } = readCastValue(expected.text, { start: 0, end: expected.text.length });
  assertMarked(
    expected,
    problems.map(({ kind, span }) => range(kind, span)),
  );
}

test('a cast is names with commas between', () => {
  assert.deepEqual(castOf('Mara, Tobias ,  the mage'), ['Mara', 'Tobias', 'the mage']);
  assert.deepEqual(castOf('Mara'), ['Mara']);
});

test('round brackets hold aliases, square brackets pronouns', () => {
  assert.deepEqual(castOf('Mara (the Captain, Mar) [she], Tobias (Tob) [he/him], Angel'), [
    'Mara (the Captain, Mar) [she]',
    'Tobias (Tob) [he, him]',
    'Angel',
  ]);
  assert.deepEqual(castOf('Mara [she, they]'), ['Mara [she, they]']);
});

test('brackets come in any order and more than once, with blanks or without', () => {
  assert.deepEqual(castOf('Mara [she] (Mar) [they](the Captain)'), ['Mara (Mar, the Captain) [she, they]']);
  assert.deepEqual(castOf('Mara(Mar)[she],Tobias'), ['Mara (Mar) [she]', 'Tobias']);
});

test('names hold anything but , ( ) [ ] and need no capital', () => {
  for (const name of ["Mary-Jane O'Neill", 'Mr. Angel', '斯派克', 'the mage', 'Zoë “Zed” Voss', 'R2/D2'])
    assert.deepEqual(castOf(name), [name]);
});

test('blanks around names, aliases and pronouns are no part of them', () => {
  assert.deepEqual(castOf('  Mara\u00a0( Mar ,\tthe Captain ) [ she / they ] , Tob '), [
    'Mara (Mar, the Captain) [she, they]',
    'Tob',
  ]);
});

test('a comma at the end is allowed, and means nothing', () => {
  assert.deepEqual(castOf('Mara, Tobias,'), ['Mara', 'Tobias']);
  checkProblems('Mara, Tobias,');
  checkProblems('Mara, Tobias, ');
});

test('a cast without a mistake has no problem', () => {
  checkProblems('Tobias (Tob, Tobias the Elder) [he], Mara (the Captain) [she/they], Anneke');
});

test('a bracket that is not closed ends with its line', () => {
  assert.deepEqual(castOf('Mara (the Captain'), ['Mara (the Captain)']);
  assert.deepEqual(castOf('Mara [she'), ['Mara [she]']);
  checkProblems('Mara <open-bracket>(the Captain</open-bracket>');
  checkProblems('Mara <open-bracket>[she</open-bracket>');
});

test('a bracket that is not closed hides neither the next entry nor the next bracket', () => {
  assert.deepEqual(castOf('Mara (the Captain, Tobias'), ['Mara (the Captain)', 'Tobias']);
  assert.deepEqual(castOf('Mara (the Captain [she], Tobias'), ['Mara (the Captain) [she]', 'Tobias']);
  assert.deepEqual(castOf('Mara (the Captain [she], Tobias (Tob)'), ['Mara (the Captain) [she]', 'Tobias (Tob)']);
  checkProblems('Mara <open-bracket>(the Captain [she]</open-bracket>, Tobias (Tob)');
});

test('a bracket that closes nothing is passed over', () => {
  assert.deepEqual(castOf('Mara) [she], Tobias]'), ['Mara [she]', 'Tobias']);
  checkProblems('Mara<stray-bracket>)</stray-bracket> [she], Tobias<stray-bracket>]</stray-bracket>');
  checkProblems('Mara <open-bracket>(Mar<stray-bracket>]</stray-bracket></open-bracket>');
});

test('an empty name is passed over', () => {
  assert.deepEqual(castOf('Mara, , Tobias'), ['Mara', 'Tobias']);
  assert.deepEqual(castOf('(the Captain), Tobias'), ['Tobias']);
  assert.deepEqual(castOf(', Tobias'), ['Tobias']);
  checkProblems('Mara,<empty-name> ,</empty-name> Tobias');
  checkProblems('<empty-name>,</empty-name> Tobias');
  checkProblems('<empty-name>(the Captain)</empty-name>, Tobias');
  checkProblems('Mara,<empty-name>,</empty-name> Tobias');
});

test('an empty alias is passed over', () => {
  assert.deepEqual(castOf('Mara (), Tobias (Tob, )'), ['Mara', 'Tobias (Tob)']);
  checkProblems('Mara <empty-alias>(</empty-alias>)');
  checkProblems('Tobias (Tob<empty-alias>, </empty-alias>)');
});

test('text after a bracket is passed over', () => {
  assert.deepEqual(castOf('Mara (Mar) the Captain, Tobias'), ['Mara (Mar)', 'Tobias']);
  checkProblems('Mara (Mar) <text-after-bracket>the Captain</text-after-bracket>, Tobias');
  checkProblems('Mara (Mar) <text-after-bracket>of</text-after-bracket> [she]');
});

test('spans are offsets into the text that was given', () => {
  const text = '@cast: Mara (Mar) [she]';
  const [entry] = readCastValue(text, { start: 7, end: text.length }).entries;
  assert.ok(entry !== undefined);
  assert.deepEqual(
    [entry.whole, entry.name, ...entry.aliases, ...entry.pronouns].map((at) => textOf(text, at)),
    ['Mara (Mar) [she]', 'Mara', 'Mar', 'she'],
  );
});

test('any value is read: nothing throws, spans lie inside it, and nobody has an empty name', () => {
  const value = fc
    .array(fc.constantFrom('Mara', 'a b', ',', '(', ')', '[', ']', '/', ' ', ':', '\u00a0'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(value, (text) => {
      const { entries, problems } = readCastValue(text, { start: 0, end: text.length });
      for (const { name, aliases, pronouns, whole } of entries) {
        for (const at of [name, ...aliases, ...pronouns]) {
          assert.ok(whole.start <= at.start && at.start < at.end && at.end <= whole.end);
          assert.equal(textOf(text, at).trim(), textOf(text, at));
        }
        assert.doesNotMatch(textOf(text, name), /[,()[\]]/);
      }
      for (const { span } of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    }),
  );
});
