import { test } from 'node:test';
import { checkFindings, checkFix, checkFixAll, checkTitles } from '../../support/findings';

test('a break that touches the text is found, above or below', () =>
  checkFindings(`
The tide was out, and it had left a boat behind.
<scene-break-spacing>X</scene-break-spacing>

Morning came.

<scene-break-spacing>X</scene-break-spacing>
Noon came.
<scene-break-spacing>X</scene-break-spacing>
Night came.
`));

test('markers, notes, headings and names may stand directly under a break', () =>
  checkFindings(`
The tide was out.

X
@pov: Mara
@place: The harbour

Morning came.

X
% The boat.

Noon came.

X
(the captain)

Evening came.

X
## Night

Night came.
`));

test('speaker tags, and what may be meant as a marker, may stand there too', () =>
  checkFindings(`
The tide was out.

X
@Mara: It is out.

X
<unknown-marker>@pov</unknown-marker> Mara

Morning came.
`));

test('a marker above a break is too close', () =>
  checkFindings(`
The tide was out.
@pov: Mara
<scene-break-spacing>X</scene-break-spacing>

Morning came.
`));

test('a note above a break is not seen, and what stands above the note counts', () =>
  checkFindings(`
The tide was out.

% A gap of a year.
X

Morning came.
% A gap of a year.
<scene-break-spacing>X</scene-break-spacing>

Noon came.
`));

test('breaks at the edges of a file and beside other breaks are not our concern', () =>
  checkFindings(`
<empty-scene><empty-scene>X</empty-scene></empty-scene>
X

The tide was out.

<empty-scene>X</empty-scene>
<empty-scene>X</empty-scene>
`));

test('a first line that could be the title is left alone', () =>
  checkFindings(`
Low Tide
X

The tide was out.
`));

test('the fix adds the blank lines that are missing, with the line ends of the file', () => {
  checkFix('scene-break-spacing', 'Rain.\nX\n\nSun.\n', 'Rain.\n\nX\n\nSun.\n');
  checkFix('scene-break-spacing', 'Rain.\r\n\r\n  X\r\nSun.\r\n', 'Rain.\r\n\r\n  X\r\n\r\nSun.\r\n');
  checkFix('scene-break-spacing', 'Rain.\rX\rSun.', 'Rain.\r\rX\r\rSun.');
  checkFix('scene-break-spacing', 'Rain.\n\n\n# One\nX\nSun.', 'Rain.\n\n\n# One\n\nX\n\nSun.');
});

test('all in the file are fixed at once, and unseen', () => {
  checkTitles('scene-break-spacing', 'A.\nX\n\nB.\n\nX\nC.\n', [
    'Add a blank line before the break',
    'Add blank lines around all breaks in this file',
  ]);
  checkTitles('scene-break-spacing', 'A.\nX\nB.\n', ['Add blank lines around the break']);
  checkFixAll('A.\nX\nB.\nX\nC.\n', 'A.\n\nX\n\nB.\n\nX\n\nC.\n');
});
