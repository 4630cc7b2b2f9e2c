import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from '../../server/core/model/mentions';
import { linkStory } from '../../server/core/model/story';
import type { StoryTree } from '../../server/core/syntax/nodes';
import { parseStory } from '../../server/core/syntax/tree';

const SMALL = 1 << 12;
const TIMES = 8;
/** A linear reader takes about eight times as long for eight times the text, a quadratic one sixty-four times. */
const BOUND = 28;
const LEAST_MILLISECONDS = 1;

/** Texts that were made to be slow; each piece knows how many stand before it. */
const HOSTILE: Readonly<Record<string, (at: number) => string>> = {
  'names without end': () => 'Mara ',
  'titles without names': () => 'Mr. ',
  'particles without names': () => 'Mara de la ',
  'speakers without names': () => '“No,” said the old ',
  initials: () => 'J. ',
  'capitals joined by hyphens': () => 'A-',
  'partners of one name': (at) => `They saw Mara and ${nameAt(at)}. `,
  'one first name with many surnames': (at) => `They saw Mara ${nameAt(at)}. `,
  'one surname with many first names': (at) => `They saw ${nameAt(at)} Hale and Hale. `,
  'names that are one slip from others': (at) => `“No,” said ${nameAt(at % 100)}${'aeiou'[at % 5] ?? ''}. `,
  'a cast of many': (at) => `\n@cast: ${nameAt(at)} Hale (the ${nameAt(at + 1)})\n`,
  'tags of many': (at) => `\n@${nameAt(at)}: Hale.\n`,
  'blanks before names': () => 'Mara          Hale          ',
  'marks before names': () => '(*_Will ',
};

for (const [name, pieceAt] of Object.entries(HOSTILE)) {
  test(`learning and finding names takes linear time: ${name}`, () => {
    const sizes = [SMALL, SMALL * TIMES].map((size) => parseStory(textOf(pieceAt, size), 'auto'));
    let ratio = BOUND;
    // One quiet moment is enough to show that the time is linear; no noise makes a quadratic reader look so.
    for (let tries = 0; tries < 5 && ratio >= BOUND; tries++) {
      const [small = 0, large = 0] = sizes.map(milliseconds);
      ratio = large / Math.max(small, LEAST_MILLISECONDS);
    }
    assert.ok(ratio < BOUND, `${TIMES} times the text took ${ratio.toFixed(1)} times as long`);
  });
}

function textOf(pieceAt: (at: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const piece = pieceAt(at);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

/** A name of its own for each number. */
function nameAt(number: number): string {
  const letters = number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `N${letters}or`;
}

function milliseconds(tree: StoryTree): number {
  const start = performance.now();
  const { cast } = linkStory(tree, null);
  for (const node of tree.nodes) mentionsIn(node, cast.index);
  return performance.now() - start;
}
