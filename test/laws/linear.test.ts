import { test } from 'node:test';
import { DEFAULT_SETTINGS } from '../../server/core/settings';
import { openSnapshot } from '../../server/core/snapshot';
import { assertLinear, TIMES } from '../support/linear';

/* Reading is linear on text that was made to be slow. */

const SMALL = 1 << 13;

const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks that open and never close': '“',
  'marks that open by turns': '“‘«„',
  'single marks that may open': "'a ",
  'single marks inside a quotation that never closes': "“'a ",
  'single marks before brackets': "('",
  'curly single marks alone': '‘',
  'curly single marks after emphasis': '*‘',
  'straight single marks after emphasis': "*'",
  'single marks of both kinds': "'’_",
  'curly single marks that open on brackets': '“‘(Will ',
  'single marks after emphasis': "*'(Will dogs' tails ",
  'single and double marks by turns': `'"`,
  'dashes and single marks': "-'",
  'words that begin with an apostrophe': "'em a ",
  'words with an apostrophe before and after others': "'a 'em b ",
  'words that may end in an apostrophe': "'a goin' b' ",
  'emphasis before apostrophes': "'a___' ",
  'quotations that end inside others': "“「'a ”",
  'quotations of every kind in one': '“‘«„"\'a 「b” ',
  'feet and inches': `"1'1" `,
  'dashes after blanks': '— а    ',
  'closing marks that close nothing': '”’»',
  'curly single marks in words': '‘a’ ‘b ',
  'dash dialogue that turns all the time': '— a ',
  'round brackets in a tag': '@a(',
  'colons in a tag': '@a (b:',
  hashes: '#',
  'stars with blanks': '* ',
  'lines that are breaks': 'X\n',
  'lines that are nearly breaks': '-o-o-o-o\n',
  'blank lines': '\n',
  'carriage returns': '\r',
  headings: '# a\n',
  'a cast without end': '@cast: A (b, c) [he], ',
  'a cast of open brackets': '@cast: (([[',
  'casts line by line': '@cast: A (a1), B [she\n',
  'speaker tags': '@A: b\n',
  'ignored rules': '% ignore: a, b\n',
  'POV lines': "[A's POV]\n",
  'lines that nearly say POV': '((((((((A POV\n',
  'names in brackets under breaks': 'X\n(((A)))\n',
  blanks: ' ',
  'blanks before a word': '        a\n',
  'words without blanks': '斯派克',
  'apostrophes in a word': "a'",
  'hyphens in a word': 'a-',
  numbers: '1,',
  surrogates: '\ud83d',
};

for (const [name, piece] of Object.entries(HOSTILE)) {
  test(`reading takes linear time: ${name}`, () => {
    const small = piece.repeat(SMALL / piece.length);
    assertLinear(name, small, small.repeat(TIMES), (text) => openSnapshot('a', 1, text, DEFAULT_SETTINGS));
  });
}
