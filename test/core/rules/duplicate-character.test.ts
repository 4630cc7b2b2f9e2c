import { test } from 'node:test';
import { checkFindings, checkMessage, checkRelated } from '../../support/findings';

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
