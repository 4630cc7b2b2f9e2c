import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkFix, checkTitles, fixedAll } from '../../support/findings';

test('a scene without prose between two breaks is shown by the break that opens it', () =>
  checkFindings(`
The tide was out.

<empty-scene>X</empty-scene>

X

Morning came.
`));

test('markers and notes make no scene', () =>
  checkFindings(`
The tide was out.

<empty-scene>X</empty-scene>
@pov: Mara
% The storm goes here.

X

Morning came.
`));

test('a last break with nothing behind it is found, and so is each of several', () =>
  checkFindings(`
The tide was out.

<empty-scene>X</empty-scene>

<empty-scene>X</empty-scene>

% To be written.
`));

test('a first break with nothing but markers before it is found', () =>
  checkFindings(`
@title: Low Tide
@cast: Mara

<empty-scene>X</empty-scene>

The tide was out.
`));

test('a break on the first line of a file has nothing before it', () =>
  checkFindings('<empty-scene>X</empty-scene>\n\nThe tide was out.\n'));

test('a first break may have an empty scene on either side', () =>
  checkFindings(`
<empty-scene><empty-scene>X</empty-scene></empty-scene>

X

The tide was out.
`));

test('a break after the title line closes no empty scene', () =>
  checkFindings(`
Low Tide

X

The tide was out.
`));

test('a break before the ending opens none', () =>
  checkFindings(`
The tide was out.

X

The End
`));

test('a break beside a heading is no scene of its own, before it or after it', () =>
  checkFindings(`
# One

X

The tide was out.

X

# Two

Morning came.

# Three, not yet written
`));

test('a second break under a heading is', () =>
  checkFindings(`
# One

<empty-scene>X</empty-scene>

X

The tide was out.
`));

test('a file of markers alone has no scenes', () => checkFindings('@cast: Mara, Tobias\n@title: Low Tide\n'));

test('the fix takes the second break away with the blank lines that would be left', () =>
  checkFix(
    'empty-scene',
    `
The tide was out.

X
@pov: Mara

X

Morning came.
`,
    `
The tide was out.

X
@pov: Mara

Morning came.
`,
  ));

test('without a blank line before the break, those after it stay', () =>
  checkFix('empty-scene', 'Rain.\n\nX\n% note\nX\n\nSun.\n', 'Rain.\n\nX\n% note\n\nSun.\n'));

test('the fix of a last break leaves the file as if it had not been begun', () => {
  checkFix('empty-scene', 'The tide was out.\n\nX\n\n', 'The tide was out.\n');
  checkFix('empty-scene', 'The tide was out.\r\n\r\nX', 'The tide was out.\r\n');
  checkFix('empty-scene', 'The tide was out.\nX\n', 'The tide was out.\n');
});

test('a note after a last break stays where it is', () => {
  checkFix('empty-scene', 'Rain.\n\nX\n\n% more\n', 'Rain.\n\n% more\n');
  checkFix('empty-scene', 'Rain.\n\nX\n% more\n', 'Rain.\n\n% more\n');
});

test('the fix of a first break leaves no blank lines before the text, and keeps a byte order mark', () => {
  checkFix('empty-scene', 'X\n\nRain.\n', 'Rain.\n');
  checkFix('empty-scene', '\ufeffX\n\nRain.\n', '\ufeffRain.\n');
  checkFix('empty-scene', '@title: T\n\nX\n\nRain.\n', '@title: T\n\nRain.\n');
});

test('all in the file are fixed at once', () => {
  checkTitles('empty-scene', 'A.\n\nX\n\nX\n\nB.\n', ['Remove the break']);
  checkTitles('empty-scene', 'A.\n\nX\n\nX\n\nX\n\nB.\n', [
    'Remove the break',
    'Remove all breaks of empty scenes in this file',
  ]);
  assert.equal(fixedAll('X\n\nX\n\nA.\n\nX\n\nX\n\nX\n\nB.\n\nX\n\nX\n', ['empty-scene']), 'A.\n\nX\n\nB.\n');
});
