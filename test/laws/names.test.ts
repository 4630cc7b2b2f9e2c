import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { candidatesOf } from '../../server/core/model/candidates';
import { ENGLISH } from '../../server/core/model/language/english';
import { learn } from '../../server/core/model/learnt';
import { newMentionMemo } from '../../server/core/model/mentionMemo';
import { type Mention, mentionsIn } from '../../server/core/model/mentions';
import { totalsAfter, totalsOf } from '../../server/core/model/nameTotals';
import { presenceIn, taggedSpeakers } from '../../server/core/model/presence';
import { referencesIn } from '../../server/core/model/references';
import { linkStory } from '../../server/core/model/story';
import { DEFAULT_SETTINGS } from '../../server/core/settings';
import { editSnapshot, openSnapshot } from '../../server/core/snapshot';
import type { SceneNode } from '../../server/core/syntax/nodes';
import { parseStory } from '../../server/core/syntax/tree';
import { applyEdits, type TextEdit } from '../../server/core/text/span';
import { anyText, editOf, editSketches, runs } from '../support/arbitraries';

/** Pieces of prose that are dense in names, and in what is nearly one. */
const PIECES = [
  ...[
    'Mara',
    'Tobias',
    'Hale',
    'Mara Hale',
    'Mr. Hale',
    'Mrs. Hale',
    'Miss Hale',
    'Captain Mara',
    'the Captain',
    'Hales',
  ],
  ...[
    'MARA',
    'mara',
    'Maras',
    'Mara-like',
    'Marra',
    'O’Neill',
    "O'Neill",
    'Zoë',
    'Zoe\u0308',
    '斯派克',
    '斯',
    '민수가',
    'the old mage',
  ],
  ...[
    'Will',
    'Rose',
    'Love',
    'Monday',
    'English',
    'Orley',
    'King of Hearts',
    'van der Meer',
    'Van Der Meer',
    'J. R. Gale',
  ],
  ...[
    'said',
    'asked',
    'told',
    'quietly',
    'and',
    'in',
    'to',
    'the',
    'a',
    'he',
    'her',
    'She',
    'was',
    'laughed',
    'rose',
    'love',
  ],
  ...['’s', "'s", '’', "'", '.', ',', '?', '!', '…', ':', ';', '—', '“', '”', '"', ' ', ' ', ' ', '\n', '\n\n', '\r\n'],
  ...['“No,” said Mara.', '“Yes,” the mage said.', '\n\nX\n\n', '\n\n@Mara: ', '\n\n@pov: Hale\n', '\n\nMARA: '],
  ...[
    '@cast: Mara Hale [she], Tobias (the mage)\n',
    '@cast: Tobias Hale, Ruth Hale\n',
    '@narrator: Ruth\n',
    '% Mara\n',
  ],
];

/** Runs of such pieces, mostly with blanks between. */
const namedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60, size: 'max' })
  .map((pieces) => pieces.map(([piece, between]) => piece + between).join(''));

const text: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: namedText }, { weight: 1, arbitrary: anyText });

test('mentions lie in prose, stand in order and do not overlap', () => {
  fc.assert(
    fc.property(text, (source) => {
      eachNode(source, (node, mentions) => {
        let end = 0;
        for (const { span } of mentions) {
          assert.ok(span.start >= end && span.end > span.start);
          end = span.end;
          assert.ok(node.blocks.some((block) => block.kind === 'paragraph' && holds(block.text, span)));
        }
      });
    }),
    runs(300),
  );
});

test('mentions are whole words, with nothing joined to them by an apostrophe', () => {
  fc.assert(
    fc.property(text, (source) => {
      eachNode(source, (node, mentions) => {
        for (const { span } of mentions) {
          const written = node.text.slice(span.start, span.end);
          if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(written)) continue;
          assert.match(written, /^[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{M}\p{N}])?$/u);
          assert.doesNotMatch(written, /['’](?:s|d|ll|ve|re|m|t)$/i);
          assert.doesNotMatch(node.text.slice(0, span.start).replace(UNSPACED_END, ' '), /[\p{L}\p{M}\p{N}]$/u);
          assert.doesNotMatch(
            node.text.slice(span.end).replace(UNSPACED_START, ''),
            /^(?:[\p{L}\p{M}\p{N}]|-[\p{L}\p{N}])/u,
          );
        }
      });
    }),
    runs(300),
  );
});

test('every mention and reference is of somebody in the cast', () => {
  fc.assert(
    fc.property(text, (source) => {
      const tree = parseStory(source, 'auto');
      const { cast, facts } = linkStory(tree, null);
      tree.nodes.forEach((node, at) => {
        for (const { character } of mentionsIn(node, cast.index)) assert.ok(cast.byName.has(character), character);
        const own = facts[at];
        assert.ok(own !== undefined);
        let start = 0;
        for (const { character, span, text: written } of referencesIn(node, own, cast.index)) {
          assert.equal(node.text.slice(span.start, span.end), written);
          assert.ok(span.start >= start);
          start = span.start;
          if (character !== null) assert.ok(cast.byName.has(character), character);
        }
      });
    }),
    runs(200),
  );
});

test('no two characters have the same name, and no learnt one is declared or used', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { characters, learnt, byName, byForm } = linkStory(parseStory(source, 'auto'), null).cast;
      assert.equal(byName.size, characters.length + learnt.length);
      for (const { name } of learnt) assert.ok(!byForm.has(name.toLowerCase()));
    }),
    runs(200),
  );
});

test('what is learnt after any edits equals what is learnt from the text, and an edit reads its own scenes only', () => {
  fc.assert(
    fc.property(text, editSketches, fc.array(fc.constantFrom(...PIECES)), (start, sketches, pieces) => {
      let source = start;
      let snapshot = openSnapshot('a', 0, source, DEFAULT_SETTINGS);
      for (const [at, sketch] of sketches.entries()) {
        const edit: TextEdit = { ...editOf(sketch, source), ...(pieces[at] === undefined ? {} : { text: pieces[at] }) };
        const before = snapshot;
        source = applyEdits(source, [edit]);
        snapshot = editSnapshot(snapshot, at + 1, [edit]);
        assert.deepEqual(snapshot, openSnapshot('a', at + 1, source, DEFAULT_SETTINGS));
        snapshot.tree.nodes.forEach((node, index) => {
          const old = before.tree.nodes.indexOf(node);
          if (old >= 0) assert.equal(snapshot.story.facts[index]?.names, before.story.facts[old]?.names);
        });
      }
    }),
    runs(300),
  );
});

test('totals after scenes were exchanged equal those of the scenes', () => {
  const scenes = fc.array(text, { maxLength: 5 }).map((texts) => texts.flatMap((one) => parseStory(one, 'auto').nodes));
  fc.assert(
    fc.property(scenes, scenes, scenes, scenes, (first, last, removed, added) => {
      const read = (nodes: readonly SceneNode[]) => nodes.map((node) => candidatesOf(node, ENGLISH));
      const [head, tail] = [read(first), read(last)];
      const before = [...head, ...read(removed), ...tail];
      const now = [...head, ...read(added), ...tail];
      const totals = totalsAfter(totalsOf(before, ENGLISH), before, now, ENGLISH);
      assert.deepEqual(totals, totalsOf(now, ENGLISH));
      assert.deepEqual(learn(now, ENGLISH, learn(before, ENGLISH, null)), learn(now, ENGLISH, null));
    }),
    runs(300),
  );
});

test('an index is made anew only for other forms, and a memo with it', () => {
  const memo = newMentionMemo();
  fc.assert(
    fc.property(text, editSketches, (start, sketches) => {
      let source = start;
      let snapshot = openSnapshot('a', 0, source, DEFAULT_SETTINGS);
      for (const [at, sketch] of sketches.entries()) {
        const edit = editOf(sketch, source);
        const before = snapshot.story.cast.index;
        source = applyEdits(source, [edit]);
        snapshot = editSnapshot(snapshot, at + 1, [edit]);
        const { index } = snapshot.story.cast;
        assert.equal(index === before, isEqual(index.people, before.people) && index.narrator === before.narrator);
        for (const node of snapshot.tree.nodes) {
          assert.deepEqual(memo.mentionsIn(node, index), mentionsIn(node, index));
          assert.equal(memo.mentionsIn(node, index), memo.mentionsIn(node, index));
        }
      }
    }),
    runs(200),
  );
});

test('presence counts each mention once', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { story } = openSnapshot('a', 0, source, DEFAULT_SETTINGS);
      const { characters, scenes } = presenceIn(story, newMentionMemo(), taggedSpeakers(story.cast));
      const all = story.scenes.flatMap(({ node }) => mentionsIn(node, story.cast.index));
      for (const { name, mentions, scenes: numbers, povScenes } of characters.values()) {
        assert.equal(mentions, all.filter(({ character }) => character === name).length);
        assert.deepEqual(
          numbers,
          [...new Set(numbers)].sort((a, b) => a - b),
        );
        assert.ok(numbers.length > 0 && povScenes.every((number) => numbers.includes(number)));
        for (const number of numbers) assert.ok(scenes[number - 1]?.has(name));
      }
    }),
    runs(300),
  );
});

/** Where a script without blanks between words begins or ends, so does a word. */
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const UNSPACED_START = /^-?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+[\s\S]*/u;

function eachNode(source: string, check: (node: SceneNode, mentions: readonly Mention[]) => void): void {
  const tree = parseStory(source, 'auto');
  const { index } = linkStory(tree, null).cast;
  for (const node of tree.nodes) check(node, mentionsIn(node, index));
}

function holds(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
