import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationsIn } from '../../../server/core/model/declarations';
import { findingsOf, newFindingMemo } from '../../../server/core/rules/check';
import { DEFAULT_SETTINGS } from '../../../server/core/settings';
import { openSnapshot } from '../../../server/core/snapshot';
import { applyEdits } from '../../../server/core/text/span';
import { checkFindings, checkFix, checkMessage, checkTitles, snapshotOf } from '../../support/findings';

test('a name that a declared cast does not hold is found, in markers and in speaker tags', () =>
  checkFindings(`
@cast: Mara, Tobias
@narrator: <unknown-character>Ottoline</unknown-character>

The tide was out.

X
@pov: <unknown-character>Zelda</unknown-character>

@<unknown-character>Mr. Abernathy</unknown-character> (quietly): It is.
`));

test('who is new is found once, and a slip wherever it is written', () =>
  checkFindings(`
@cast: Mara, Tobias

@<unknown-character>Zelda</unknown-character>: The tide is out.

@<unknown-character>Tobais</unknown-character>: It is.

@Zelda: Is it?

@<unknown-character>Tobais</unknown-character>: Look.
`));

test('all names of somebody who is declared are known', () =>
  checkFindings(`
@cast: Captain Mara Hale (the Heron), Tobias Gull, Edith Gull

@MARA HALE: The tide is out.

@Hale: The tide is out.

@the heron: It is.

@Captain Hale: It is.

@Mr. Tobias: Is it?

@Gull: Look.
`));

test('a description is no name', () =>
  checkFindings(`
@cast: Mara, Tobias

@The voice: The tide is out.

@A guard: It is.

@the mage: Is it?

@Both: Look.

@Everyone: At the gulls.

@Man: At the boats.

@Mother: At the bell.

@Captain: And the buoy.

@Ferryman: Look.

@Guard 2: And the boat.

@Mara and Zelda: Oh.

@Mara & Tobias: Ah.

@Voices: Ah.
`));

test('a description or nobody may have the point of view', () =>
  checkFindings(`
@cast: Mara, Tobias
@pov: omniscient

The tide was out.

X
@pov: the ferryman

Morning came.

X
@pov: First person

Noon came.
`));

test('with nobody declared everybody is known', () =>
  checkFindings(`
@pov: Zelda

@Tobias: The tide is out.

@Edith: It is.
`));

test('with nobody declared, a name that is written once is found if it is a slip for one that is written often', () =>
  checkFindings(`
@pov: Tobias

Tobias pulled the boat up. Tobias sat down.

X
@pov: <unknown-character>Tobais</unknown-character>

“The tide is out,” said Mara, and Tobias laughed.
`));

test('with nobody declared, a name that is written a few times only may be close to another', () =>
  checkFindings(`
@pov: Maria

Maria pulled the boat up.

X
@pov: Marta

Rain fell.
`));

test('with nobody declared, two who are both written more than once are two', () =>
  checkFindings(`
@Maria: The tide is out.

@Marta: It is.

@Maria: Is it?

@Marta: Look.

@Maria: At the boat?

@Maria: Oh.
`));

test('a word that may be meant as a marker is not taken for a name', () =>
  checkFindings(`
@cast: Mara, Tobias

The tide was out.

X
<unknown-marker>@pvo</unknown-marker>: Mara
<unknown-marker>@POV</unknown-marker> Mara: the tide was in

Morning came.
`));

test('the message names who may be meant', () => {
  checkMessage(
    'unknown-character',
    '@cast: Mara, Tobias\n\n@Tobais: Now.\n',
    '“Tobais” is not in the cast. Did you mean “Tobias”? If it is somebody else, put the name into @cast:.',
  );
  checkMessage(
    'unknown-character',
    '@cast: Mara\n\n@Zelda: Now.\n',
    '“Zelda” is not in the cast. If it is somebody else, put the name into @cast:.',
  );
});

test('a slip is corrected, or put into the cast behind the last', () => {
  const before = '@cast: Mara\n@cast: Tobias [he],\n\n@Tobais: Now.\n';
  checkTitles('unknown-character', before, ['Change to “Tobias”', 'Add “Tobais” to the cast']);
  checkFix('unknown-character', before, '@cast: Mara\n@cast: Tobias [he],\n\n@Tobias: Now.\n');
  const after = '@cast: Mara\n@cast: Tobias [he], Tobais\n\n@Tobais: Now.\n';
  checkFix('unknown-character', before, after, 'Add “Tobais” to the cast');
});

test('between two who may be meant there is no preferred fix', () => {
  const title = 'Change to “Marta”';
  checkTitles('unknown-character', '@cast: Maria, Marta\n\n@Marla: Now.\n', [
    'Change to “Maria”',
    title,
    'Add “Marla” to the cast',
  ]);
  checkFix(
    'unknown-character',
    '@cast: Maria, Marta\n\n@Marla: Now.\n',
    '@cast: Maria, Marta\n\n@Marta: Now.\n',
    title,
  );
});

test('where the last cast is not well written, the name gets a line of its own', () =>
  checkFix(
    'unknown-character',
    'Low Tide\r\n\r\n@cast: Mara (the Captain\r\n\r\n@Zelda: Now.\r\n',
    'Low Tide\r\n\r\n@cast: Mara (the Captain\r\n@cast: Zelda\r\n\r\n@Zelda: Now.\r\n',
    'Add “Zelda” to the cast',
  ));

test('whoever another file of the folder declares is known, and somebody new gets a cast in this file', () => {
  const other = snapshotOf('@cast: Mara (the Captain)\n');
  const folderCast = declarationsIn('file:///novel/cast.story', other.tree, other.story.facts);
  const text = 'Low Tide\n\n@Mara: Now.\n\n@Zelda: Now?\n';
  const snapshot = openSnapshot('file:///novel/1.story', 1, text, DEFAULT_SETTINGS, folderCast);
  const [found, ...others] = findingsOf(snapshot, newFindingMemo());
  assert.deepEqual(others, []);
  assert.equal(text.slice(found?.span.start, found?.span.end), 'Zelda');
  const [add] = found?.fixes ?? [];
  assert.equal(add?.title, 'Add “Zelda” to the cast');
  assert.equal(applyEdits(text, add?.edits ?? []), 'Low Tide\n\n@cast: Zelda\n\n@Mara: Now.\n\n@Zelda: Now?\n');
});
