import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsOf } from '../../../../server/core/model/nameCleaning';
import { learntIn, storyOf } from './reading';

test('a speech verb beside a quotation makes a speaker', () => {
  assert.deepEqual(learntIn('“Not now,” said Mara.'), ['Mara']);
  assert.deepEqual(learntIn('Mara said nothing.'), []);
});

test('who acts and is spoken to speaks too', () => {
  const text = '“Up, Mara!” Mara woke. Mara sat up. “Out, Mara!” Mara stood. Mara ran. She saw Mara’s boat.';
  assert.deepEqual(learntIn(text), ['Mara']);
});

test('who is named twice away from the start of a sentence, and does something, is mentioned', () => {
  assert.deepEqual(learntIn('That day Mara laughed. They thought of Mara often.'), ['Mara?']);
});

test('somebody named once beside somebody known is somebody', () => {
  assert.deepEqual(learntIn('“Where are Ines and Mara?” said Mara.'), ['Ines?', 'Mara']);
  assert.deepEqual(learntIn('It belonged to Orley and Finch.'), []);
});

test('words that sentences begin with are no names', () => {
  assert.deepEqual(learntIn('Rain fell. Rain stopped. Rain again! Darkness. Darkness fell. “Silence!” he said.'), []);
});

test('a word that is mostly written small is no name, and one that speaks often is', () => {
  assert.deepEqual(learntIn('“Go.” Thunder answered. The thunder rolled. He hated thunder.'), []);
  assert.deepEqual(learntIn('He held a rose. She rose. They rose. “Go,” said Rose. “Come,” said Rose.'), ['Rose']);
});

test('days, feasts, peoples and endearments are no names', () => {
  const text = 'On Monday he came, and on Monday he went. “Love, where is the English lady? Go, love. Love, go.”';
  assert.deepEqual(learntIn(text), []);
});

test('places are no characters', () => {
  assert.deepEqual(learntIn('They lived in Orley. Orley slept. They came to Orley, and from Orley he wrote.'), []);
});

test('what mostly has an article is a thing, unless it speaks', () => {
  assert.deepEqual(learntIn('They feared the Council. That year the Council met. He served the Council.'), []);
  assert.deepEqual(learntIn('“Go,” said the Ferryman. He knew the Ferryman.'), ['the Ferryman (Ferryman)']);
});

test('who has no name is called as the story calls them, if they speak more than once', () => {
  assert.deepEqual(learntIn('“Sit,” said the mage.\n\n“Why?”\n\n“Sit,” the mage said.'), ['the mage']);
  assert.deepEqual(learntIn('“Sit,” said the mage.'), []);
});

test('the forms of one name are one character’s, and the name is the form used most', () => {
  const text =
    'That was Tobias Hale. “No,” said Tobias. Tobias shut his eyes. Tobias sat down. He wept. “But, Mr. Hale—”';
  assert.deepEqual(learntIn(text), ['Tobias (Mr. Hale, Tobias Hale) [he]']);
});

test('titles that say he and she are two characters’', () => {
  assert.deepEqual(learntIn('“No,” said Mr. Hale. “Yes,” said Mrs. Hale. “Oh,” said Miss Hale.'), [
    'Mr. Hale [he]',
    'Mrs. Hale [she]',
    'Miss Hale [she]',
  ]);
  assert.deepEqual(learntIn('“No,” said Dr. Hale. “Yes,” said Doctor Hale. Dr. Hale left.'), [
    'Dr. Hale (Doctor Hale)',
  ]);
});

test('a rank alone is the one’s who bears it', () => {
  assert.deepEqual(learntIn('“No,” said Captain Hale. “Yes,” said the Captain. He liked the captain.'), [
    'Captain Hale (the Captain, Captain)',
  ]);
});

test('a surname that two have is nobody’s, and no third one’s', () => {
  assert.deepEqual(learntIn('“No,” said Tobias Hale. “Yes,” said Ruth Hale. They sent for Hale, and Hale came.'), [
    'Tobias Hale',
    'Ruth Hale',
  ]);
});

test('a family is nobody', () => {
  assert.deepEqual(learntIn('“No,” said Mr. Hale. “We knew the Hales. He said the Hales were ill.'), ['Mr. Hale [he]']);
});

test('a word that stood before a name at the start of a sentence is no part of it', () => {
  assert.deepEqual(learntIn('Silently Mara wept. He spoke silently. “No,” said Mara.'), ['Mara']);
});

test('in which order forms became known does not show', () => {
  const text = 'Silently Mara and Ida wept. Bravely Mara and Ruth wept. He wept silently and bravely. “No,” said Mara.';
  const { totals } = storyOf(text).learnt.sources;
  const backwards = new Map([...totals].reverse());
  assert.equal(correctionsOf(totals).get('Mara')?.partners.length, 2);
  assert.deepEqual(correctionsOf(backwards), correctionsOf(totals));
});

test('one slip of the pen makes no new character', () => {
  const text = `${'“No,” said Tamsin. '.repeat(5)}“Yes,” said Tamsni.`;
  assert.deepEqual(learntIn(text), ['Tamsin']);
  assert.deepEqual(storyOf(text).learnt.nearMisses, [{ form: 'Tamsni', name: 'Tamsin' }]);
  assert.deepEqual(learntIn('“No,” said Joan. “Yes,” said Jean.'), ['Joan', 'Jean']);
});

test('labels make speakers where the name stands in the prose as well', () => {
  assert.deepEqual(learntIn('MARA: Not now, Tobias.\n\nTOBIAS: When, Mara?\n\nMARA: Later.\n\nTOBIAS: Ah.'), [
    'Mara',
    'Tobias',
  ]);
  assert.deepEqual(learntIn('Note: buy bread.\n\nNote: buy milk.\n\nPlace: Orley.\n\nPlace: the sea.'), []);
});

test('characters stand in the order of their first appearance', () => {
  assert.deepEqual(learntIn('“Go,” said Zoë.\n\nX\n\n“No,” said Mara.\n\nX\n\n“No, Zoë,” said Abel.'), [
    'Zoë',
    'Mara',
    'Abel',
  ]);
});

test('pronouns are learnt where the narration is clear', () => {
  const text = '“No,” said Mara. Mara shut her eyes. Mara sat. She was wet. Tobias shut his eyes, and Mara left.';
  assert.deepEqual(learntIn(text), ['Mara [she]']);
});

test('who is declared is not learnt once more', () => {
  const names = (text: string): readonly string[] => storyOf(text).cast.learnt.map(({ name }) => name);
  assert.deepEqual(names('@cast: Mara Hale [she]\n\n“No,” said Mara. “Yes,” said Miss Hale. “Oh,” said Tobias.'), [
    'Tobias',
  ]);
});

test('with nobody declared, who is used in markup has the other forms that the prose gives them', () => {
  const { cast } = storyOf('@pov: Mara\n\n“No,” said Mara. That was Mara Hale. “Yes,” said Tobias.');
  assert.deepEqual(
    cast.characters.map(({ name, aliases, source }) => [name, aliases, source]),
    [['Mara', ['Mara Hale'], 'used']],
  );
  assert.deepEqual(
    cast.learnt.map(({ name, role }) => [name, role]),
    [['Tobias', 'speaks']],
  );
});
