import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from '../../../server/core/syntax/words';
import { paragraphsOf } from './reading';

const COUNTED: readonly (readonly [law: string, words: number, ...texts: string[]])[] = [
  ['nothing is no word', 0, '', ' ', '\n', '\t\u00a0\u3000'],
  ['a run of letters is one', 1, 'tide', 'Zoë', 'ÄÖÜ', 'прилив', 'παλίρροια', 'مد', 'שלום', '한국어'],
  ['digits are words', 1, '7', '1984', '٣', '२०'],
  ['an apostrophe between letters belongs to the word', 1, "couldn't", 'couldn’t', "O'Neill", "y'all'd've", 'l’heure'],
  ['an apostrophe at its edge does not matter', 1, "'em", "goin'", "dogs'", "'tis"],
  ['a hyphen between letters belongs to the word', 1, 'well-kept', 'mother-in-law', 'non\u2010stop', 'non\u2011stop'],
  ['a full stop inside belongs to the word', 1, 'U.S.', 'e.g.', '3.14', 'a.m.', 'v1.2.3'],
  ['a comma between digits belongs to the number', 1, '1,000', '1,000,000.50'],
  ['a comma between letters parts words', 2, 'no,yes', 'a,1', '1,a'],
  ['dashes part words', 2, 'no—wait', 'no–wait', 'no--wait', 'no — wait', 'no―wait'],
  ['dots in a row part words', 2, 'no...wait', 'no…wait', 'no..wait'],
  ['two apostrophes in a row part words', 2, "no''wait", "no'’wait"],
  ['other signs part words', 2, 'and/or', 'a+b', 'a_b', 'a:b', 'a@b', 'no!yes'],
  ['blanks of every kind part words', 2, 'a b', 'a\tb', 'a\u00a0b', 'a\nb', 'a\u3000b', 'a\r\nb', 'a\u2028b'],
  ['punctuation is no word', 0, '—', '...', '!?', '“”', '*', '&', '%', '$', '-', "'", '\ufeff'],
  ['emoji are no words', 0, '😀', '🌊', '🤔', '👩‍🚀', '🇫🇷', '❤️', '👍🏽', '♥'],
  ['an emoji parts no word that it does not touch, and ends one that it does', 2, 'no 😀 yes', 'no😀yes'],
  ['combining marks belong to their letter', 1, 'e\u0301te\u0301', 'Zoe\u0308', 'नमस्ते'],
  ['letters beyond the basic plane are letters', 1, '𝒳', '𝒳𝓎𝓏', '𐐷𐐷', 'a𝒳'],
  ['halves of such letters do no harm', 0, '\ude00', '\udc00\udc00'],
  [
    'a soft hyphen, the joiners of Persian and the middle dot of Catalan part no word',
    1,
    'hy\u00adphen',
    'می\u200cخواهم',
    'क्\u200dष',
    'col·lega',
  ],
  ['a word joiner at the edge of a word does nothing', 1, 'tide\u200c', '\u00adtide', 'tide·'],
];

for (const [law, words, ...texts] of COUNTED) {
  test(`${law}: ${words === 1 ? '1 word' : `${words} words`}`, () => {
    for (const text of texts) assert.equal(countWords(text, 0, text.length), words, JSON.stringify(text));
  });
}

test('in scripts without blanks, words are found by the segmentation of Unicode', () => {
  const unspaced = ['今天天气很好', 'ภาษาไทย', 'わたしは犬です', 'ສະບາຍດີ', 'ភាសាខ្មែរ', 'မြန်မာ'];
  for (const text of unspaced) {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    const expected = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
    assert.equal(countWords(text, 0, text.length), expected, text);
    assert.ok(expected >= 1);
  }
  assert.ok(countWords('今天天气很好', 0, 6) > 1);
  assert.equal(countWords('今天天气很好', 0, 6) + 2, countWords('Rain 今天天气很好 again', 0, 17));
});

test('a long run without blanks is counted whole', () => {
  const sentence = '今天天气很好。';
  const one = countWords(sentence, 0, sentence.length);
  assert.equal(countWords(sentence.repeat(900), 0, sentence.length * 900), one * 900);
  // Without punctuation the run is cut for the segmenter: at most one word is cut with it.
  const cut = countWords('今天'.repeat(3000), 0, 6000);
  assert.ok(Math.abs(cut - 3000) <= 2, `${cut}`);
});

test('only what stands between the two offsets is counted', () => {
  assert.equal(countWords('one two three', 4, 7), 1);
  assert.equal(countWords('one two three', 2, 9), 3);
  assert.equal(countWords("couldn't", 0, 5), 1);
});

test('only prose is counted: no title, ending, heading, marker, note, tag, break or POV line', () => {
  const text = `Low Tide

# Part One

@place: The harbour
% A note.
Mara's POV

@Mara (low): One two.

X

Three.

The End
`;
  assert.deepEqual(
    paragraphsOf(text).map(({ words }) => words),
    [2, 1],
  );
});
