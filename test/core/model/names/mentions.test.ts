import { test } from 'node:test';
import { mentionsIn } from '../../../../server/core/model/mentions';
import { linkStory } from '../../../../server/core/model/story';
import { parseStory } from '../../../../server/core/syntax/tree';
import { shift } from '../../../../server/core/text/span';
import { assertMarked, range, readMarkedText } from '../../../support/markedText';

/** Compares the names in the prose with those marked `<m:Character>`; the label is what the cast calls them. */
function checkMentions(marked: string): void {
  const expected = readMarkedText(marked);
  assertMarked(
    expected,
    mentionsOf(expected.text).map(({ span, character }) => range('m', span, character)),
  );
}

/** Compares how names are mentioned: `derived`, `alias`, or `name`, then `possessive` and `quoted` where they are. */
function checkWays(marked: string): void {
  const expected = readMarkedText(marked);
  const found = mentionsOf(expected.text).map(({ span, form, isPossessive, isQuoted }) =>
    range('m', span, [form, ...(isPossessive ? ['possessive'] : []), ...(isQuoted ? ['quoted'] : [])].join(' ')),
  );
  assertMarked(expected, found);
}

function mentionsOf(text: string) {
  const tree = parseStory(text, 'blankLine');
  const { index } = linkStory(tree, null).cast;
  return tree.nodes.flatMap((node, at) =>
    mentionsIn(node, index).map((mention) => ({ ...mention, span: shift(mention.span, tree.starts[at] ?? 0) })),
  );
}

test('names are found in narration and speech', () => {
  checkMentions('@cast: Mara, Tobias\n\n<m:Mara>Mara</m> slept. “<m:Tobias>Tobias</m>?” said <m:Mara>Mara</m>.\n');
  checkWays('@cast: Mara\n\n<m:name>Mara</m> slept. “<m:name quoted>Mara</m>?”\n');
});

test('names in markup, notes, headings and titles are no mentions', () => {
  checkMentions(
    'A Day for Mara\n\n@cast: Mara\n\n# Mara\n\n@pov: Mara\n% Mara\n@synopsis: Mara sleeps.\n\n@Mara: No.\n',
  );
});

test('words that hold a name are no names', () => {
  checkMentions('@cast: Mara, Al\n\nMarathon, Tamara, Maras, Mara-like, half-Mara, mara, Also, al.\n');
});

test('what an apostrophe joins to a name is no part of it, whatever the apostrophe', () => {
  checkWays(
    "@cast: Mara, Agnes\n\n<m:name possessive>Mara</m>’s boat, <m:name possessive>Mara</m>'s boat, <m:name possessive>Agnes</m>’ boat.\n\n<m:name>Mara</m>’d go, <m:name>Mara</m>’ll go.\n",
  );
});

test('apostrophes, hyphens, dots and accents in names', () => {
  checkMentions(
    "@cast: O’Neill, K’rell, Mary-Jane, St. Aubin, Zoë, J. R. Gale\n\n<m:O’Neill>O'Neill</m>’s, <m:K’rell>K’rell</m>, <m:Mary-Jane>Mary-Jane</m>, <m:St. Aubin>St Aubin</m>, <m:St. Aubin>St. Aubin</m>, <m:Zoë>Zoe\u0308</m>, <m:J. R. Gale>J.R. Gale</m>.\n",
  );
});

test('the longest name wins', () => {
  checkMentions(
    '@cast: Mara, Mara Hale, Hale\n\n<m:Mara Hale>Mara Hale</m>, <m:Mara>Mara</m>, <m:Hale>Hale</m>, <m:Mara>Mara</m>. <m:Hale>Hale</m>.\n',
  );
});

test('a name goes on over the end of a wrapped line', () => {
  checkMentions('@cast: Mara Hale\n\nThey sent for <m:Mara Hale>Mara\nHale</m> and <m:Mara Hale>Mara\r\n  Hale</m>.\n');
});

test('a shout is a name, a small word is none', () => {
  checkMentions('@cast: Spark, Mara Hale\n\n“<m:Spark>SPARK</m>! <m:Mara Hale>MARA HALE</m>!” He saw a spark.\n');
});

test('a small alias is found at the start of a sentence and in a title too', () => {
  checkMentions(
    '@cast: Ilse (the old mage)\n\n<m:Ilse>The old mage</m> spoke. So did <m:Ilse>the old mage</m>. <m:Ilse>THE OLD MAGE</m>! An old mage.\n',
  );
});

test('articles and the small words of names may have a capital or not', () => {
  checkMentions('@cast: The King Of The Marsh\n\nIt was <m:The King Of The Marsh>the King of the Marsh</m>.\n');
});

test('scripts without blanks between words', () => {
  checkMentions(
    '@cast: 斯派克, ジョン, 민수\n\n<m:斯派克>斯派克</m>说：“<m:ジョン>ジョン</m>さん！” 김<m:민수>민수</m>가 왔다.\n',
  );
});

test('first name, surname, and either with a title', () => {
  checkMentions(
    '@cast: Tobias Hale [he]\n\n<m:Tobias Hale>Tobias</m>, <m:Tobias Hale>Hale</m>, <m:Tobias Hale>Mr. Hale</m>, <m:Tobias Hale>Captain\nHale</m>, <m:Tobias Hale>Tobias</m>’s.\n',
  );
  checkWays('@cast: Tobias Hale (Tob)\n\n<m:name>Tobias Hale</m>, <m:alias>Tob</m>, <m:derived>Hale</m>.\n');
});

test('a title that is not the character’s names somebody else', () => {
  checkMentions('@cast: Tobias Hale [he]\n\nThey saw <m:Mrs. Hale>Mrs. Hale</m>.\n');
  checkMentions('@cast: Mr. Orley [he]\n\nThey saw <m:Captain Orley>Captain Orley</m>.\n');
  checkMentions('@cast: Mara [she]\n\nMr. Mara; Captain <m:Mara>Mara</m>.\n');
});

test('a title that ends another name begins none', () => {
  checkMentions(
    '@cast: Tobias Hale, Ruth (the Captain)\n\nThey saw <m:Ruth>the Captain</m> <m:Tobias Hale>Hale</m>.\n',
  );
});

test('another first name or surname names somebody else', () => {
  checkMentions('@cast: Tobias Hale\n\nThey saw Ruth Hale and Tobias Finch. Then <m:Tobias Hale>Hale</m> left.\n');
});

test('a name that is a word is none where it begins a sentence as one', () => {
  checkMentions('@cast: Will, Hope\n\nWill you come? <m:Will>Will</m> came. Hope you’re well, <m:Hope>Hope</m>.\n');
});

test('a form that two share is the one’s who is in the scene', () => {
  checkMentions(
    `@cast: Tobias Hale, Ruth Hale

They saw Hale.

X

<m:Tobias Hale>Tobias</m> came. They saw <m:Tobias Hale>Hale</m>.

X

@pov: Ruth Hale

They saw <m:Ruth Hale>Hale</m>.

X

@Tobias: No.

They saw <m:Tobias Hale>Hale</m>.

X

<m:Tobias Hale>Tobias</m> and <m:Ruth Hale>Ruth</m>. They saw Hale.
`,
  );
});

test('the narrator is in every scene', () => {
  checkMentions('@narrator: Ruth\n@cast: Tobias Hale, Ruth Hale\n\nThey called <m:Ruth Hale>Hale</m>.\n');
});

test('a label that means a character is markup, and the rest of its paragraph is prose', () => {
  checkMentions('@cast: Mara, Tobias\n\nMARA: <m:Tobias>Tobias</m>, go.\n\nFinch: <m:Mara>Mara</m>, stay.\n');
});

test('learnt names are found by all their forms', () => {
  checkMentions(
    '“No,” said <m:Tobias Hale>Tobias Hale</m>. <m:Tobias Hale>Tobias</m> left. “Yes,” said <m:the mage>the mage</m>. “So,” <m:the mage>the mage</m> added.\n',
  );
});
