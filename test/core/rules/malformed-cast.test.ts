import { test } from 'node:test';
import { checkFindings, checkMessage } from '../../support/findings';

test('each thing that cannot be read is marked, and no more than that', () =>
  checkFindings(`
@cast: Mara <malformed-cast>(</malformed-cast>the Captain [she], Tobias
@cast: Anna [she]<malformed-cast>]</malformed-cast>, Ben
@cast: Clara, <malformed-cast>,</malformed-cast> Dora, <malformed-cast>(</malformed-cast>the cook)
@cast: Emil (the smith) <malformed-cast>of Upper Wick</malformed-cast> [he]
@cast: Fritz (Fritzl<malformed-cast>,</malformed-cast>)

The tide was out.
`));

test('aliases and pronouns in any order, and a comma at the end, are well', () =>
  checkFindings(`
@cast: Mara [she] (the Captain, Mar) [her], Tobias, 斯派克 (O’Neill-Jones),

The tide was out.
`));

test('a cast with nothing in it is an empty marker', () =>
  checkFindings('<empty-marker>@cast:</empty-marker>\n\nThe tide was out.\n'));

test('the message says what to do', () => {
  checkMessage(
    'malformed-cast',
    '@cast: Mara (Mar\n',
    'This bracket is never closed. Put “)” after the last of the aliases.',
  );
  checkMessage(
    'malformed-cast',
    '@cast: Mara [she\n',
    'This bracket is never closed. Put “]” after the last of the pronouns.',
  );
  checkMessage(
    'malformed-cast',
    '@cast: Mara)\n',
    'This bracket closes nothing. Remove it, or open it before the aliases or pronouns.',
  );
  checkMessage(
    'malformed-cast',
    '@cast: Mara,, Tobias\n',
    'There is no name before this comma. Write a name there, or remove the comma.',
  );
  checkMessage(
    'malformed-cast',
    '@cast: (Mar)\n',
    'There is no name before this bracket. Write the name first: Mara (the Captain) [she].',
  );
  checkMessage(
    'malformed-cast',
    '@cast: Mara ()\n',
    'There is an alias missing here. Write one, or remove the comma or the brackets.',
  );
  checkMessage(
    'malformed-cast',
    '@cast: Mara (Mar) Tobias\n',
    'This stands after a bracket, where nothing is read. Put a comma before it if it is another character.',
  );
});
