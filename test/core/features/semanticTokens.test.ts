import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { semanticTokens } from '../../../server/core/features/semanticTokens';
import { newMentionMemo } from '../../../server/core/model/mentionMemo';
import { span } from '../../../server/core/text/span';
import { anyText, runs } from '../../support/arbitraries';
import { snapshotOf } from './marked';

/** The tokens of a story, each as `type.modifier: its text`. */
function tokensIn(text: string, within: string | null = null): readonly string[] {
  const at = within === null ? null : span(text.indexOf(within), text.indexOf(within) + within.length);
  return semanticTokens(snapshotOf(text), newMentionMemo(), at).map(
    ({ span: { start, end }, type, modifiers }) => `${[type, ...modifiers].join('.')}: ${text.slice(start, end)}`,
  );
}

test('the title and the names in markup and prose are told apart', () => {
  assert.deepEqual(
    tokensIn('Low Water\n\n@cast: Mara Hale (the Captain), Jonah\n\nX\n\n@Jonah: Where is Mara Hale?\n'),
    [
      'title: Low Water',
      'characterName.declaration: Mara Hale',
      'characterName.declaration.alias: the Captain',
      'characterName.declaration: Jonah',
      'characterName: Jonah',
      'characterMention: Mara Hale',
    ],
  );
});

test('a name says whether it is an alias, and whether the point of view is that character’s', () => {
  const story =
    '@cast: Mara (the Captain), Jonah\n\nX\n\n@pov: Mara\n\nThe Captain saw Jonah.\n\n@pov: Jonah\n\nMara slept.\n';
  assert.deepEqual(tokensIn(story).slice(3), [
    'characterName.pov: Mara',
    'characterMention.alias.pov: The Captain',
    'characterMention: Jonah',
    'characterName.pov: Jonah',
    'characterMention: Mara',
  ]);
});

test('who is in no cast is undeclared where there is one, and nowhere else', () => {
  assert.deepEqual(tokensIn('@cast: Mara\n\n@Jonah: Now.\n\nJonah went.\n').slice(1), [
    'characterName.undeclared: Jonah',
    'characterMention.undeclared: Jonah',
  ]);
  assert.deepEqual(tokensIn('@Jonah: Now.\n\nJonah went.\n'), ['characterName: Jonah', 'characterMention: Jonah']);
});

test('a name in a title or a heading is a part of it', () => {
  assert.deepEqual(tokensIn('@title: Mara’s Tide\n@cast: Mara\n\n## Mara alone\n\nRain.\n'), [
    'title: Mara’s Tide',
    'characterName.declaration: Mara',
  ]);
});

test('a name that is wrapped has a token on each line', () => {
  const story = '@cast: Mara Hale\n\nThat was the year in which at last Mara\nHale came back to us.\n';
  assert.deepEqual(tokensIn(story).slice(1), ['characterMention: Mara', 'characterMention: Hale']);
});

test('of a part of the story there are the tokens of the scenes that it touches', () => {
  const story = 'Low Water\n\n@cast: Mara\n\nMara slept.\n\nX\n\nThen Mara woke.\n\nX\n\nMara rose.\n';
  assert.deepEqual(tokensIn(story, 'woke'), ['characterMention: Mara']);
});

test('in any text, tokens are in order, apart, on one line and not empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { span: at } of semanticTokens(snapshotOf(text), newMentionMemo(), null)) {
        assert.ok(last <= at.start && at.start < at.end);
        assert.doesNotMatch(text.slice(at.start, at.end), /[\r\n]/);
        last = at.end;
      }
    }),
    runs(300),
  );
});
