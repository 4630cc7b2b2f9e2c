import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceFor, formsIn } from './reading';

/** Compares those parts of the evidence for a form that are named. */
function checkEvidence(key: string, text: string, expected: Readonly<Record<string, unknown>>): void {
  const found = evidenceFor(key, text);
  const named = Object.fromEntries(Object.keys(expected).map((field) => [field, Reflect.get(found, field)]));
  assert.deepEqual(named, expected, text);
}

test('a capital inside a sentence is told from one at its start', () => {
  checkEvidence('Mara', 'Mara slept. The tide woke Mara. “Mara?”', { inner: 1, initial: 2 });
  checkEvidence('Mara', 'At noon Mara slept; Mara dreamt.', { inner: 2, initial: 0 });
});

test('after a comma a quotation has not ended the sentence', () => {
  checkEvidence('Mara', '“No,” Mara said.', { inner: 1, initial: 0 });
  checkEvidence('Mara', '“No.” Mara slept.', { inner: 0, initial: 1 });
});

test('a title’s full stop ends no sentence, nor does an initial’s', () => {
  checkEvidence('Mr Hale', 'He saw Mr. Hale.', { text: 'Mr. Hale', inner: 1 });
  checkEvidence('J R Hale', 'He saw J. R. Hale.', { text: 'J. R. Hale', inner: 1 });
  assert.deepEqual(formsIn('He met the Captain. Tobias sang.'), ['Captain', 'Tobias']);
});

test('words with capitals that stand together are one form, with the small words of names between', () => {
  assert.deepEqual(formsIn('They met Anna van der Meer, Ludo de la Cruz and Lady Anne of the Marsh.'), [
    'Anna van der Meer',
    'Ludo de la Cruz',
    'Lady Anne of the Marsh',
  ]);
  assert.deepEqual(formsIn('She told Mara of Tobias.'), ['Mara', 'Tobias']);
});

test('a form goes on over the end of a wrapped line, and is written with a blank', () => {
  checkEvidence('Mara Hale', 'They sent for Mara\nHale at once.', { text: 'Mara Hale', inner: 1 });
});

test('what an apostrophe joins to a name is no part of it', () => {
  checkEvidence('Mara', 'It was Mara’s boat. It was Mara’d gone.', { inner: 2, possessive: 1 });
  checkEvidence('Agnes', 'It was Agnes’ boat.', { possessive: 1 });
  assert.deepEqual(formsIn('They found O’Neill’s boat.'), ["O'Neill"]);
});

test('words that are nobody’s name are no candidates', () => {
  assert.deepEqual(formsIn('And then I saw it. Oh, I did. Nobody knew. The boat, I said, is mine.'), []);
  assert.deepEqual(formsIn('A Mara-like smile.'), []);
  assert.deepEqual(formsIn('WHAT ARE YOU DOING?'), []);
  assert.deepEqual(formsIn('He called her Mrs.'), []);
});

test('a word before a name at the start of a sentence is no part of it', () => {
  assert.deepEqual(formsIn('Then Mara slept. Poor Mara! Perhaps Mara dreamt.'), ['Mara']);
});

test('a speech verb beside a quotation shows who speaks', () => {
  for (const text of [
    '“No,” said Mara.',
    '“No,” Mara said.',
    '“No,” quietly said Mara.',
    '“No,” Mara quietly said.',
    'Mara said, “No.”',
    '“No?” said old Mara.',
    '— No —said Mara—. Not now.',
  ])
    checkEvidence('Mara', text, { speech: 1 });
});

test('whom somebody speaks to does not speak', () => {
  for (const text of ['“No,” he told Mara.', '“No,” said Tobias to Mara.', 'He had asked Mara, and said, “No.”'])
    checkEvidence('Mara', text, { speech: 0 });
});

test('a speech verb far from any speech is a verb like others', () => {
  checkEvidence('Mara', 'Mara said nothing. Mara smiled. Mara sat.', { speech: 0, subject: 3 });
});

test('who is spoken to is called between commas, or alone', () => {
  for (const text of ['“Go, Mara.”', '“Mara, go.”', '“Go, Mara, go!”', '“Mara!”', "'Go, Mara.'"])
    checkEvidence('Mara', text, { vocative: 1 });
  for (const text of ['“Mara went.”', '“Mara.”', '“I saw Mara.”', 'Tall, Mara, and proud.'])
    checkEvidence('Mara', text, { vocative: 0 });
});

test('prepositions of place, articles and partners are counted', () => {
  checkEvidence('Orley', 'We live in Orley. We went to Orley, and from Orley.', { place: 1, direction: 2 });
  checkEvidence('Captain', 'They met the Captain, the old Captain, and no Captain.', { determined: 3 });
  checkEvidence('Mara', 'He saw Mara and Tobias.', { partners: ['Tobias'] });
  checkEvidence('Tobias', 'He saw Mara and Tobias.', { partners: ['Mara'] });
});

test('who has no name but speaks is known by what they are called', () => {
  for (const text of [
    '“Sit,” said the old mage.',
    '“Sit,” the old mage said.',
    '“Sit,” the old mage quietly said, and sat.',
    'The old mage said, “Sit.”',
    '“Sit,” said the old mage in the corner.',
    '“Sit,” said the old\nmage quietly.',
  ])
    checkEvidence('the old mage', text, { kind: 'nominal', speech: 1 });
});

test('what is nobody, or stands for somebody else, is no nominal speaker', () => {
  for (const text of [
    '“Sit,” said the man.',
    '“Sit,” said the voice.',
    '“Sit,” said the mage’s son.',
    '“Sit.” The mage said nothing.',
    'The mage said nothing. “Sit.”',
    '“Sit,” he told the mage.',
    'The old mage said so.',
  ])
    assert.deepEqual(formsIn(text), [], text);
});

test('a name before a colon at the start of a paragraph is a label, in its usual letters', () => {
  checkEvidence('Mara', 'Mara: Not now.\n\nMARA: Not now.', { label: 2, inner: 0 });
  checkEvidence('Mara Hale', 'MARA HALE: Not now.', { label: 1, text: 'Mara Hale' });
});

test('the plainest sentences of the narration vote for a pronoun', () => {
  const votes = (text: string): readonly number[] => (evidenceFor('Mara', text).pronouns ?? []).slice(0, 2);
  assert.deepEqual(votes('Mara shut her eyes.'), [0, 1]);
  assert.deepEqual(votes('Mara came in. She was wet.'), [0, 1]);
  assert.deepEqual(votes('Mara and Tobias shut their eyes, and she smiled.'), [0, 0]);
  assert.deepEqual(votes('He looked at Mara, and he smiled.'), [0, 0]);
  assert.deepEqual(votes('“Mara shut his book.”'), [0, 0]);
});

test('words are counted where they are written small', () => {
  assert.deepEqual(formsIn('Rain fell, and the rain was cold.'), ['Rain']);
});
