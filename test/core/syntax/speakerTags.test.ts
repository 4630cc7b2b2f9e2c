import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../server/core/text/span';
import { checkQuotations, isProse, paragraphsOf, readBlocks, readLine } from './reading';

test('a name and a colon after @ say who speaks', () => {
  assert.equal(readLine('@Mara: Not now.'), 'paragraph @Mara: Not now.');
});

test('a name may be anything that is no key: words, dots, apostrophes, accents, other scripts', () => {
  for (const name of ['the mage', 'Mr. Angel', "Mary-Jane O'Neill", 'Zoë', '斯派克', 'Спайк', '42', 'X', 'Po V']) {
    assert.equal(readLine(`@${name}: Not now.`), `paragraph @${name}: Not now.`);
  }
});

test('case, blanks and the width of the colon do not matter', () => {
  for (const line of ['@Mara:Not now.', '@ Mara : Not now.', '  @Mara：Not now.  ', '@Mara\t:\u3000Not now.'])
    assert.equal(readLine(line), 'paragraph @Mara: Not now.', line);
});

test('round brackets before the colon hold the manner, and a colon inside them ends nothing', () => {
  assert.equal(readLine('@Mara (under her breath): Not now.'), 'paragraph @Mara (under her breath): Not now.');
  assert.equal(readLine('@Mara(low):Not now.'), 'paragraph @Mara (low): Not now.');
  assert.equal(readLine('@Mara (at 10:30, low): Not now.'), 'paragraph @Mara (at 10:30, low): Not now.');
  assert.equal(readLine('@Mara (low (very: low)): Not now.'), 'paragraph @Mara (low (very: low)): Not now.');
  assert.equal(readLine('@Mara (): Not now.'), 'paragraph @Mara (): Not now.');
});

test('what stands between the brackets and the colon belongs to the manner', () => {
  const text = '@Mara (low) again: Not now.\n';
  const tag = paragraphsOf(text)[0]?.tag;
  assert.ok(tag !== null && tag !== undefined && tag.manner !== null);
  assert.deepEqual([textOf(text, tag.name), textOf(text, tag.manner)], ['Mara', 'low) again']);
});

test('the first colon outside brackets ends the tag: the speech may hold more', () => {
  assert.equal(readLine('@Mara: Listen: not now.'), 'paragraph @Mara: Listen: not now.');
});

test('a bracket that closes nothing belongs to the name', () => {
  assert.equal(readLine('@Mara): Not now.'), 'paragraph @Mara): Not now.');
});

test('a bracket that stays open hides the colon: the line is prose', () => {
  assert.ok(isProse('@Mara (low: Not now.'));
});

test('with no quotation marks the whole text is speech', () => {
  const [paragraph] = paragraphsOf('@Mara: Not now, she thought.\n');
  assert.equal(paragraph?.quotations[0]?.mark, 'tag');
  assert.equal(paragraph?.spokenWords, 4);
  checkQuotations('@Mara: <q>Not now, she thought.</q>\n');
});

test('with quotation marks the quoted parts are speech and the rest is narration', () => {
  checkQuotations('@Mara: <q>“Not now,”</q> she said. <q>“Later.”</q>\n');
  assert.equal(paragraphsOf('@Mara: “Not now,” she said.\n')[0]?.spokenWords, 2);
});

test('neither the name nor the manner is counted', () => {
  assert.equal(paragraphsOf('@Mara (very low): Not now.\n')[0]?.words, 2);
});

test('a tag begins a new paragraph, and prose lines under it go on with it where lines are wraps', () => {
  assert.deepEqual(readBlocks('Rain.\n@Mara: Not\nnow.\n@Tobias: When?\n', 'blankLine'), [
    'paragraph: Rain.',
    'paragraph @Mara: Not / now.',
    'paragraph @Tobias: When?',
  ]);
  assert.deepEqual(readBlocks('@Mara: Not\nnow.\n', 'line'), ['paragraph @Mara: Not', 'paragraph: now.']);
});

test('a tag with nothing after it takes the line under it along', () => {
  assert.deepEqual(readBlocks('@Mara:\nNot now.\nRain.\n', 'line'), ['paragraph @Mara: Not now.', 'paragraph: Rain.']);
  assert.deepEqual(readBlocks('@Mara:\n\nNot now.\n', 'line'), ['paragraph @Mara: ', 'paragraph: Not now.']);
  assert.deepEqual(readBlocks('@Mara:\nX\nNot now.\n', 'line'), [
    'paragraph @Mara: ',
    'break X: X',
    'paragraph: Not now.',
  ]);
  assert.deepEqual(paragraphsOf('@Mara:  \n')[0]?.quotations, []);
});

test('the parts of a tag stand where they are written', () => {
  const text = 'Rain.\n\n @Mara Voss ( low ) : Not now.\n';
  const tag = paragraphsOf(text)[1]?.tag;
  assert.ok(tag !== null && tag !== undefined && tag.manner !== null);
  assert.deepEqual(
    [tag.whole, tag.name, tag.manner].map((at) => textOf(text, at)),
    ['@Mara Voss ( low ) :', 'Mara Voss', 'low'],
  );
});
