import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, fixAllEdits, newFindingMemo, quickFixes } from '../../server/core/rules/check';
import { RULES } from '../../server/core/ruleTable';
import { DEFAULT_SETTINGS } from '../../server/core/settings';
import { editSnapshot, openSnapshot, type Snapshot } from '../../server/core/snapshot';
import type { SceneNode } from '../../server/core/syntax/nodes';
import { assertLinear, TIMES } from '../support/linear';

/*
 * Checking and fixing are linear on text that was made to be slow: as in linear.test.ts, eight times the text may take
 * about eight times as long.
 */

const SMALL = 1 << 12;

const HOSTILE: Readonly<Record<string, string>> = {
  'empty scenes': 'X\n\n',
  'breaks in another style': 'Rain.\n\n***\n\n',
  'breaks close to the text': 'Rain fell.\nX\n',
  'numerals before breaks': 'IX\n\n***\n\n',
  'blanks before a numeral': '                IX\n',
  'empty markers': '@pov:\n',
  'markers that come again': '@title: T\n@place: P\n',
  'markers behind the prose': 'Rain fell.\n@title: T\n@scene: S\n',
  'casts with the same name': '@cast: A (a), B (a)\n',
  'a cast full of mistakes': '@cast: (a, , b) c\n',
  'words close to a marker': '@pvo: a\n\n@time b\n\n',
  'names as labels': 'Mara: Rain.\n\n',
  'names alone': 'X\n(Mara)\nRain.\n',
  'POV lines': "[Mara's POV]\n",
  'quotations left open': '“Rain.\n\nRain.\n\n',
  'closing marks alone': 'Rain."\n\n',
  'low marks left open': '„Rain.\n\nRain.\n\n',
  'guillemets around turns that never close': '« Va.\n\n— Oui.\n\n',
  'marks of both kinds': '"Go," \'go\' “go” ‘go.’ ',
  'points of view that change': '@pov: Mara\nRain.\n\n@pov: Tob\nSnow.\n\n',
  'points of view that are said again': '@pov: Mara\nRain.\n',
  'scenes with and without a point of view': 'X\n@pov: Mara\n\nRain.\n\nX\n\nSnow fell on Tobias.\n\n',
  'points of view of nobody who is there': `X\n@pov: Mara\n\n${'Tobias saw the rain. '.repeat(40)}\n\n`,
  'names that no cast holds': '@Zelda: Rain.\n\n@Maro: Rain.\n\n',
  'casts that nobody is named from': '@cast: Zelda, Tob\n@cast: Edith\nRain fell on the boat.\n\n',
  'notes that silence': '% ignore: empty-marker\n@pov:\n',
  'notes that silence the file': '% ignore-file: a\n@pov:\n',
};

for (const [name, piece] of Object.entries(HOSTILE)) {
  test(`checking and fixing take linear time: ${name}`, () => {
    const [small, large] = [1, TIMES].map((times) => snapshotOf(piece.repeat((times * SMALL) / piece.length)));
    assert.ok(small !== undefined && large !== undefined);
    assertLinear(name, small, large, checkAndFix);
  });
}

test('after an edit no text is read but that of the scene that it touched', () => {
  const before = snapshotOf('“Rain fell,” she said.\n\nX\n\n'.repeat(1000));
  const read = nodesReadAfter(before, 5);
  // The last break has nothing behind it, and what is shown of it is made anew.
  assert.ok(read.withMemo <= 1, `${read.withMemo} scenes were read again`);
  assert.ok(read.without > 990, 'without a memo every scene is read');
});

test('after an edit no scene is read again for who is in it, and whose point of view it is', () => {
  const scenes = [
    `@pov: Mara\n\n${'Tobias saw the rain. '.repeat(40)}`,
    '\nTobias sat down.',
    '@pov: Tobias\n\nRain.\n\n@pov: Tobias\n\nSnow.\n\n@pov: Mara\n\nHail.',
    '\n@Zelda: Rain.\n\n@pov: Tobais\n\nSnow.',
  ];
  const text = `@cast: Mara [she], Tobias [he], Edith\n\nRain fell.\n\nX\n${scenes.join('\n\nX\n')}`;
  const before = openSnapshot('story:1', 1, text, DEFAULT_SETTINGS);
  const found = new Set<string>(findingsOf(before, newFindingMemo()).map(({ code }) => code));
  for (const code of [
    'unknown-character',
    'unused-character',
    'missing-pov',
    'repeated-pov',
    'pov-change',
    'absent-pov',
  ]) {
    assert.ok(found.has(code), `no ${code} in the story`);
  }
  const read = nodesReadAfter(before, text.indexOf('Rain fell.') + 1);
  assert.deepEqual(read, { withMemo: 0, without: scenes.length });
});

/** How many scenes that an edit at an offset does not touch are read after it, with a memo and without one. */
function nodesReadAfter(before: Snapshot, offset: number): { readonly withMemo: number; readonly without: number } {
  const memo = newFindingMemo();
  findingsOf(before, memo);
  const after = editSnapshot(before, 2, [{ span: { start: offset, end: offset }, text: 's' }]);
  const read = new Set<SceneNode>();
  for (const node of after.tree.nodes.filter((one) => before.tree.nodes.includes(one))) {
    const { text } = node;
    Object.defineProperty(node, 'text', {
      get: () => {
        read.add(node);
        return text;
      },
    });
  }
  findingsOf(after, memo);
  const withMemo = read.size;
  findingsOf(after, newFindingMemo());
  return { withMemo, without: read.size };
}

function snapshotOf(text: string): Snapshot {
  return openSnapshot('story:1', 1, `@cast: Mara\n\n${text}`, DEFAULT_SETTINGS);
}

function checkAndFix(snapshot: Snapshot): void {
  const memo = newFindingMemo();
  const [first] = findingsOf(snapshot, memo);
  if (first !== undefined) quickFixes(snapshot, memo, first);
  fixAllEdits(
    snapshot,
    memo,
    RULES.map(({ code }) => code),
  );
}
