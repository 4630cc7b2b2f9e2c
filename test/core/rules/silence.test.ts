import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkTitles, fixedAll } from '../../support/findings';

test('a note silences rules in the next paragraph, and not in the one after', () =>
  checkFindings(`
% ignore: unclosed-quote

“The tide was out.

<unclosed-quote>“</unclosed-quote>I waited.

He nodded.
`));

test('blank lines and other notes may stand between', () =>
  checkFindings(`
% ignore: empty-marker

% The author is not known.
@author:

The tide was out.
`));

test('a note names one rule, several, or all', () =>
  checkFindings(`
The tide was out.
% ignore: scene-break-style, Scene-Break-Spacing
***
Morning came.

% ignore: scene-break-style
<scene-break-spacing>***</scene-break-spacing>
Noon came.

% ignore
***
Evening came.
`));

test('a note before a break silences what is found on the break', () =>
  checkFindings(`
The tide was out.

% ignore: empty-scene
X

X

Morning came.
`));

test('a note silences rules in the whole file, wherever it stands', () =>
  checkFindings(`
The tide was out.

***

<empty-marker>@pov:</empty-marker>

Morning came.

% ignore-file: scene-break-style
`));

test('a note without a code silences the whole file', () => checkFindings('% ignore-file\n\n@pov:\n\n“Rain.\n\n***\n'));

test('a code that we do not know silences nothing', () =>
  checkFindings('% ignore: empty-markers\n<empty-marker>@pov:</empty-marker>\n\nRain fell.\n'));

test('quotations in a silenced paragraph are not counted and not changed', () => {
  checkFindings('“Go.” “Now.”\n\n% ignore: mixed-quotes\n"The letter."\n');
  const text = '“Go.” “Now.”\n\n% ignore: mixed-quotes\n"A letter."\n\n"No."\n';
  assert.equal(fixedAll(text, ['mixed-quotes']), text.replace('"No."', '“No.”'));
});

test('what is silenced is not fixed with the others', () => {
  checkTitles('scene-break-style', 'A.\n\n***\n\nB.\n\n% ignore\n***\n\nC.\n', ['Change to “X”']);
  assert.equal(fixedAll('A.\n\n***\n\nB.\n\n% ignore\n***\n\nC.\n', 'all'), 'A.\n\nX\n\nB.\n\n% ignore\n***\n\nC.\n');
});

test('a rule that is off finds nothing', () =>
  checkFindings('A.\n\n***\n\nB.\n', { rules: { 'scene-break-style': 'off' } }));
