import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedForms } from '../../../../server/core/model/aliases';
import { characterOf } from '../../../../server/core/model/cast';
import { ENGLISH } from '../../../../server/core/model/language/english';
import { storyOf } from './reading';

function checkDerived(name: string, ...expected: readonly string[]): void {
  assert.deepEqual(derivedForms(name, ENGLISH), expected, name);
}

/** The name of the character that a form means in a marker, or null. */
function meantBy(form: string, text: string): string | null {
  return characterOf(storyOf(text).cast, form)?.name ?? null;
}

test('a full name gives its first name and its surname', () => {
  checkDerived('Tobias Hale', 'Tobias', 'Hale');
  checkDerived('Mary-Jane O’Neill', 'Mary-Jane', "O'Neill");
  checkDerived('Anna Maria van der Meer', 'Anna', 'van der Meer');
  checkDerived('Zoë Ångström', 'Zoë', 'Ångström');
});

test('a title goes with both', () => {
  checkDerived('Captain Tobias Hale', 'Tobias', 'Captain Tobias', 'Hale', 'Captain Hale');
  checkDerived('Mr. Hale', 'Hale');
});

test('one word, an epithet and a name with an article in it give nothing', () => {
  for (const name of [
    'Mara',
    'the Captain',
    'the old mage',
    'Anne of the Marsh',
    'William the Bold',
    'Doctor',
    '斯派克',
  ])
    checkDerived(name);
});

test('letters and everyday words are no names by themselves', () => {
  checkDerived('J. Hale', 'Hale');
  checkDerived('April May', ...[]);
  checkDerived('Tobias Y', 'Tobias');
});

test('a derived form means the character in markers and tags, if just one has it', () => {
  const text = '@cast: Tobias Hale, Ruth Hale\n\n@Tobias: No.\n\n@pov: Ruth\n';
  assert.equal(meantBy('tobias', text), 'Tobias Hale');
  assert.equal(meantBy('Hale', text), null);
  assert.equal(storyOf(text).cast.characters.length, 2);
});

test('what is declared goes before what is derived', () => {
  assert.equal(meantBy('Tobias', '@cast: Tobias Hale, Tobias\n'), 'Tobias');
});

test('with nobody declared, the prose says whom a name in markup means', () => {
  assert.equal(meantBy('mara', '“No,” said Mara.\n'), 'Mara');
  assert.equal(meantBy('mara', '@cast: Tobias\n\n“No,” said Mara.\n'), null);
});
