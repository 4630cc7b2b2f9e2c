import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, fixAllEdits, newFindingMemo, quickFixes } from '../../server/core/rules/check';
import { RULES } from '../../server/core/ruleTable';
import { DEFAULT_SETTINGS } from '../../server/core/settings';
import { editSnapshot, openSnapshot, type Snapshot } from '../../server/core/snapshot';

/*
 * Checking and fixing are linear on text that was made to be slow: as in linear.test.ts, eight times the text may take
 * about eight times as long.
 */

const SMALL = 1 << 13;
const TIMES = 8;
const BOUND = 28;
/** Shorter times are mostly the clock's and the compiler's. */
const LEAST_MILLISECONDS = 1;

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
    let ratio = BOUND;
    // One quiet moment is enough to show that the time is linear; no noise makes a quadratic checker look so.
    for (let tries = 0; tries < 5 && ratio >= BOUND; tries++) {
      ratio = milliseconds(large) / Math.max(milliseconds(small), LEAST_MILLISECONDS);
    }
    assert.ok(ratio < BOUND, `${TIMES} times the text took ${ratio.toFixed(1)} times as long`);
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

/** Of this process alone, whatever else the machine is doing. */
function milliseconds(snapshot: Snapshot): number {
  const memo = newFindingMemo();
  const start = process.cpuUsage();
  const [first] = findingsOf(snapshot, memo);
  if (first !== undefined) quickFixes(snapshot, memo, first);
  fixAllEdits(
    snapshot,
    memo,
    RULES.map(({ code }) => code),
  );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
