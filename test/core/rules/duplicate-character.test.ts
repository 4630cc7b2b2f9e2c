import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declarationsIn } from '../../../server/core/model/declarations';
import { findingsOf, newFindingMemo } from '../../../server/core/rules/check';
import { DEFAULT_SETTINGS } from '../../../server/core/settings';
import { openSnapshot } from '../../../server/core/snapshot';
import { checkFindings, checkMessage, checkRelated, snapshotOf } from '../../support/findings';

test('an alias of two characters is found, whatever its letters', () =>
  checkFindings(`
@cast: Mara (the Captain) [she], Tobias (<duplicate-character>the captain</duplicate-character>) [he]

The tide was out.
`));

test('a name that another has as an alias is found', () =>
  checkFindings(`
@cast: Mara (Mar)
@cast: <duplicate-character>Mar</duplicate-character>

The tide was out.
`));

test('a name that is declared again is found', () =>
  checkFindings(`
@cast: Mara (the Captain), Tobias
@cast: <duplicate-character>Mara</duplicate-character> [she]

The tide was out.
`));

test('a character may have the same alias twice, and be used as often as you like', () =>
  checkFindings(`
@cast: Mara (Mar, Mar), Tobias
@pov: Mara

@Mar: The tide is out.

@Tobias: It is.
`));

test('the first place is shown', () =>
  checkRelated('duplicate-character', '@cast: Mara (<place>the Captain</place>), Tobias (the Captain)\n'));

test('a name that another file of the folder gives to somebody else is found, and the file is named', () => {
  const other = snapshotOf('@cast: Tobias (the Captain)\n');
  const folderCast = declarationsIn('file:///novel/the%20cast.story', other.tree, other.story.facts);
  const text = '@cast: Mara (the Captain)\n\nRain fell.\n';
  const snapshot = openSnapshot('file:///novel/1.story', 1, text, DEFAULT_SETTINGS, folderCast);
  const [found, ...others] = findingsOf(snapshot, newFindingMemo());
  assert.deepEqual(others, []);
  assert.equal(text.slice(found?.span.start, found?.span.end), 'the Captain');
  assert.deepEqual(found?.related, []);
  assert.equal(
    found?.message,
    '“the Captain” already means another character in the cast.story, and so now means neither. ' +
      'Give it to one of them only.',
  );
});

test('the message says what the name now means', () => {
  checkMessage(
    'duplicate-character',
    '@cast: Mara (Mar), Tobias (Mar)\n',
    '“Mar” already means another character, and so now means neither. Give it to one of them only.',
  );
  checkMessage(
    'duplicate-character',
    '@cast: Mara, Mara\n',
    '“Mara” is already in the cast. Put all that you say of one character in one place, ' +
      'or give the other a name of their own.',
  );
});
