import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, fixedAll } from '../../support/findings';

test('a point of view that the scene has already is found, by whatever name', () =>
  checkFindings(`
@cast: Mara (the Captain), Tobias
@pov: Mara

The tide was out.

<repeated-pov>@pov: the captain</repeated-pov>

Morning came.

<repeated-pov>@pov: Mara</repeated-pov>

Noon came.
`));

test('each scene says its own', () =>
  checkFindings(`
@pov: Mara

The tide was out.

X
@pov: Mara

Morning came.
`));

test('who has had it before, but not last, gets it again', () =>
  checkFindings(`
@pov: Mara

The tide was out.

<pov-change>@pov: Tobias</pov-change>

Morning came.

<pov-change>@pov: Mara</pov-change>

Noon came.
`));

test('a scene of the narrator need not say so', () =>
  checkFindings(`
@narrator: Mara
<repeated-pov>@pov: Mara</repeated-pov>

The tide was out.

X
@pov: Tobias

Morning came.

X

Noon came.
`));

test('nobody’s point of view is the same in all words for it', () =>
  checkFindings(`
@pov: omniscient

The tide was out.

<repeated-pov>@pov: nobody</repeated-pov>

Morning came.
`));

test('the message says where it is known from', () => {
  checkMessage(
    'repeated-pov',
    '@pov: Mara\n\nRain fell.\n\n@pov: Mara\n\nIt stopped.\n',
    'This is already told from the point of view of “Mara”. The line changes nothing.',
  );
  checkMessage(
    'repeated-pov',
    '@narrator: Mara\n@pov: Mara\n\nRain fell.\n',
    '“Mara” is the narrator, and every scene that says nothing else is told from her or his point of view. ' +
      'The line changes nothing.',
  );
});

test('the fix removes the line and one of the blank lines around it', () => {
  checkFix('repeated-pov', '@pov: Mara\n\nA.\n\n@pov: Mara\n\nB.\n', '@pov: Mara\n\nA.\n\nB.\n');
  checkFix(
    'repeated-pov',
    'A.\r\n\r\nX\r\n@pov: Mara\r\n@pov: Mara\r\n\r\nB.\r\n',
    'A.\r\n\r\nX\r\n@pov: Mara\r\n\r\nB.\r\n',
  );
});

test('two paragraphs that only the line parts stay two', () =>
  checkFix('repeated-pov', '@pov: Mara\n\nRain.\n@pov: Mara\nSnow.\n', '@pov: Mara\n\nRain.\n\nSnow.\n'));

test('all can be removed at once', () => {
  const text = '@narrator: Mara\n\nA.\n\nX\n@pov: Mara\n\nB.\n\nX\n@pov: Mara\n@pov: Mara\n\nC.\n';
  assert.equal(fixedAll(text, ['repeated-pov']), '@narrator: Mara\n\nA.\n\nX\n\nB.\n\nX\n\nC.\n');
});
