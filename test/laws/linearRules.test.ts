import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, fixAllEdits, newFindingMemo, quickFixes } from '../../server/core/rules/check';
import { RULES } from '../../server/core/ruleTable';
import { DEFAULT_SETTINGS } from '../../server/core/settings';
import { editSnapshot, openSnapshot, type Snapshot } from '../../server/core/snapshot';
import { assertLinear, TIMES } from '../support/linear';

/*
 * Checking and fixing are linear on text that was made to be slow: as in linear.test.ts, eight times the text may take
 * about eight times as long.
 */

const SMALL = 1 << 13;

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
  const memo = newFindingMemo();
  const before = snapshotOf('“Rain fell,” she said.\n\nX\n\n'.repeat(1000));
  findingsOf(before, memo);
  const after = editSnapshot(before, 2, [{ span: { start: 5, end: 5 }, text: 's' }]);
  const untouched = after.tree.nodes.filter((node) => before.tree.nodes.includes(node));
  assert.ok(untouched.length > 990);
  const read = new Set<number>();
  untouched.forEach((node, index) => {
    const { text } = node;
    Object.defineProperty(node, 'text', {
      get: () => {
        read.add(index);
        return text;
      },
    });
  });
  findingsOf(after, memo);
  // The last break has nothing behind it, and what is shown of it is made anew.
  assert.ok(read.size <= 1, `${read.size} scenes were read again`);
  findingsOf(after, newFindingMemo());
  assert.ok(read.size > 990, 'without a memo every scene is read');
});

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
