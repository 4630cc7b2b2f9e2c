import { test } from 'node:test';
import { checkFindings, checkFix, checkFixAll, checkMessage, checkTitles } from '../../support/findings';

test('breaks in other conventions are found', () =>
  checkFindings(`
The tide was out.

<scene-break-style>* * *</scene-break-style>

Morning came.

  <scene-break-style>oOo</scene-break-style>

Noon came.

X

Evening came.

<scene-break-style>~</scene-break-style>

Night came.
`));

test('three dots are a silence, and a rule of two hyphens is prose', () =>
  checkFindings(`
The tide was out.

...

--

Morning came.
`));

test('the house style is not reported, and neither is X', () =>
  checkFindings(
    `
The tide was out.

***

Morning came.

X

Noon came.

<scene-break-style>* * *</scene-break-style>

Night came.
`,
    { sceneBreak: '***' },
  ));

test('a break after a chapter nine stays: as X it would be a chapter ten', () =>
  checkFindings(`
VIII

The tide was out.

<scene-break-style>***</scene-break-style>

IX

Morning came.

***

Noon came.
`));

test('the message names both ways of writing', () =>
  checkMessage(
    'scene-break-style',
    'Rain.\n\n-X-\n\nSun.\n',
    'This scene break is written “-X-”; your house style is “X”. ' +
      'Convert it, or change the house style in the setting sceneMarkup.sceneBreak.',
  ));

test('the fix changes the mark and nothing around it', () => {
  checkFix('scene-break-style', 'Rain.\n\n \t# # #\t\r\n\nSun.\n', 'Rain.\n\n \tX\t\r\n\nSun.\n');
  checkFix('scene-break-style', 'Rain.\n\n---\n\nSun.\n', 'Rain.\n\n⁂\n\nSun.\n', undefined, { sceneBreak: '⁂' });
});

test('all in the file are converted at once, and unseen', () => {
  checkTitles('scene-break-style', 'A.\n\n***\n\nB.\n\n~\n\nC.\n', [
    'Change to “X”',
    'Change all breaks in this file to the house style',
  ]);
  checkFixAll('A.\n\n***\n\nB.\n\n~\n\nC.\n\nX\n\nD.\n', 'A.\n\n#\n\nB.\n\n#\n\nC.\n\nX\n\nD.\n', { sceneBreak: '#' });
});
