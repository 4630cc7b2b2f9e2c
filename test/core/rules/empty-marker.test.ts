import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, checkTitles, fixedAll } from '../../support/findings';

test('a marker with nothing after its colon is found', () =>
  checkFindings(`
@title: Low Tide
<empty-marker>@author:</empty-marker>

The tide was out.

X
 <empty-marker>@ Pov ：</empty-marker>${'  '}

Morning came.
`));

test('a speaker tag that waits for its text is no marker', () => checkFindings('@Mara:\n\nThe tide was out.\n'));

test('the message says what belongs there', () =>
  checkMessage(
    'empty-marker',
    '@place:\n\nThe tide was out.\n',
    '@place: has nothing after its colon. Write where the scene happens there, or remove the line.',
  ));

test('the fix removes the line, and one of the two gaps that would meet', () => {
  checkFix('empty-marker', 'A.\n\nX\n@pov:\n@place: Inn\n\nB.\n', 'A.\n\nX\n@place: Inn\n\nB.\n');
  checkFix('empty-marker', 'A.\n\n@pov:\n\nB.\n', 'A.\n\nB.\n');
  checkFix('empty-marker', 'A.\n\n@pov:\nB.\n', 'A.\n\nB.\n');
  checkFix('empty-marker', '\ufeff@title:\r\n\r\nRain fell.\r\n', '\ufeffRain fell.\r\n');
  checkFix('empty-marker', 'A.\n\n@status:', 'A.\n\n');
});

test('all in the file are removed at once, but never unseen', () => {
  const text = '@title:\n@author:\n\nA.\n\nX\n\n@pov:\n\n@time:\n\nB.\n';
  checkTitles('empty-marker', text, ['Remove the empty marker', 'Remove all empty markers in this file']);
  assert.equal(fixedAll(text, ['empty-marker']), '\nA.\n\nX\n\nB.\n');
  assert.equal(fixedAll(text, 'all'), text);
});
