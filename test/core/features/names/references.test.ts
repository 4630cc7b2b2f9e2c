import { test } from 'node:test';
import { type ReferenceOptions, referencesOf } from '../../../../server/core/features/names/references';
import type { Settings } from '../../../../server/core/settings';
import { assertPlaces } from './places';
import { readMarkedWorld } from './world';

test('the places of a character are the markers, the tags, the entry and the prose, by whatever name', () =>
  checkReferences(`
@cast: <at>Mara</at> (<at>the Captain</at>) [she], Tobias

# <at>Mara</at> goes home

@pov: <at>Mara</at>

<at>Ma$0ra</at> stood on the pier. “You came, <at>MARA</at>,” said Tobias.

@<at>Mara</at> (low): Not now.

It was <at>Mara</at>’s boat, and <at>the Captain</at>’s pride.
`));

test('a possessive, a name in capitals and one across a wrapped line are places too', () =>
  checkReferences(
    `
@cast: <at>Mara Hale</at>, Tobias

$0<at>Mara</at>’s boat was <at>MARA HALE</at>’s only boat, as <at>Mara
Hale</at> said.
`,
    { declarations: 'with' },
    { paragraphs: 'blankLine' },
  ));

test('they are found in all files of the folder, from any of them', () =>
  checkReferences(`
<at>Mara</at> came home.

=== cast.story
@cast: <at>Mara</at> (<at>the Captain</at>)

=== two.story
X

“Where is <at>the$0 Captain</at>?” he asked.
`));

test('without declarations, the entries of the cast are left out', () =>
  checkReferences(
    `
@cast: Mara (the Captain)

<at>Ma$0ra</at> slept. <at>The Captain</at> always did.
`,
    { declarations: 'without' },
  ));

test('somebody who is declared nowhere is found by what the prose calls them', () =>
  checkReferences(`
“You came,” said <at>Tobias</at>.

“I did,” said Mara.

“So,” said <at>Tobi$0as</at>. <at>Tobias</at>’s hat was wet.

=== two.story
“Rain,” said <at>Tobias</at>.

“Again,” said <at>Tobias</at>.
`));

test('a word that is nobody’s name, a note and an empty file have no places', () => {
  checkReferences('@cast: Mara\n\nThe ti$0de was out, said Mara.\n');
  checkReferences('@cast: Mara\n\n% Ask Ma$0ra.\n');
  checkReferences('$0');
});

test('a form that two people share has no places where no scene decides', () =>
  checkReferences('@cast: Ruth Hale, Tobias Hale\n\nRain fell on Ha$0le.\n'));

function checkReferences(
  marked: string,
  options: ReferenceOptions = { declarations: 'with' },
  settings: Partial<Settings> = {},
): void {
  const read = readMarkedWorld(marked, settings);
  assertPlaces(read, referencesOf(read.world, read.asked, read.offset, options));
}
