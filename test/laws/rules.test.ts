import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { povName } from '../../server/core/model/pov';
import { type FindingMemo, findingsOf, fixAllEdits, newFindingMemo, quickFixes } from '../../server/core/rules/check';
import type { Finding } from '../../server/core/rules/finding';
import { FIX_ALL } from '../../server/core/rules/fixAll';
import { RULES, type RuleCode } from '../../server/core/ruleTable';
import { DEFAULT_SETTINGS, type Settings } from '../../server/core/settings';
import { editSnapshot, openSnapshot, type Snapshot, withSettings } from '../../server/core/snapshot';
import { applyEdits, type TextEdit } from '../../server/core/text/span';
import { anyText, editOf, editSketches, runs } from '../support/arbitraries';

const CODES: readonly RuleCode[] = RULES.map(({ code }) => code);

test('findings stand in order, and they and the places beside them are in the file and not empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { span, related } of check(text)) {
        assert.ok(before <= span.start);
        before = span.start;
        for (const place of [span, ...related.map((other) => other.span)]) assertInside(place, text);
      }
    }),
    runs(200),
  );
});

test('a finding has at most one preferred fix; the edits of each are in the file, do not overlap and change it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [snapshot, memo] = open(text);
      for (const finding of findingsOf(snapshot, memo)) {
        const fixes = quickFixes(snapshot, memo, finding);
        assert.ok(fixes.filter(({ isPreferred }) => isPreferred).length <= 1);
        for (const { edits } of fixes) {
          assertDisjoint(edits, text);
          assert.notEqual(applyEdits(text, edits), text);
        }
      }
    }),
    runs(300),
  );
});

test('after any edits the findings with a memo carried along equal those of a fresh check', () => {
  fc.assert(
    fc.property(anyText, editSketches, fc.constantFrom('X', '***'), (start, sketches, sceneBreak) => {
      const other: Settings = { ...DEFAULT_SETTINGS, sceneBreak };
      let text = start;
      let [snapshot, memo] = open(text);
      sketches.forEach((sketch, index) => {
        findingsOf(snapshot, memo);
        const edit = editOf(sketch, text);
        text = applyEdits(text, [edit]);
        snapshot = editSnapshot(snapshot, index + 2, [edit]);
        if (index % 3 === 1) snapshot = withSettings(snapshot, index % 2 === 0 ? other : DEFAULT_SETTINGS);
        assert.deepEqual(findingsOf(snapshot, memo), findingsOf(snapshot, newFindingMemo()));
      });
    }),
    runs(200),
  );
});

for (const code of CODES.filter((one) => FIX_ALL[one].title !== null || one === 'mixed-quotes')) {
  test(`after all of a kind are fixed none is left, and nothing is to be done: ${code}`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Whether a “ opens or closes a „ depends on what stands before it, and so on the marks that are changed.
        fc.pre(code !== 'mixed-quotes' || !/[„‚]/.test(text));
        const fixed = fixAll(text, [code]);
        assert.deepEqual(
          check(fixed).filter((finding) => finding.code === code),
          [],
        );
        assert.equal(fixAll(fixed, [code]), fixed);
      }),
      runs(200),
    );
  });
}

test('what is fixed unseen leaves a story that says the same, and nothing more to fix unseen', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const fixed = fixAll(text, 'all');
      assert.deepEqual(saidBy(fixed), saidBy(text));
      assert.equal(fixAll(fixed, 'all'), fixed);
    }),
    runs(300),
  );
});

test('whatever kinds are fixed together, the edits do not overlap', () => {
  fc.assert(
    fc.property(anyText, fc.subarray([...CODES]), (text, codes) => {
      const [snapshot, memo] = open(text);
      assertDisjoint(fixAllEdits(snapshot, memo, codes), text);
    }),
    runs(200),
  );
});

function open(text: string): [Snapshot, FindingMemo] {
  return [openSnapshot('story:1', 1, text, DEFAULT_SETTINGS), newFindingMemo()];
}

function check(text: string): readonly Finding[] {
  return findingsOf(...open(text));
}

function fixAll(text: string, codes: readonly RuleCode[] | 'all'): string {
  return applyEdits(text, fixAllEdits(...open(text), codes));
}

/** What a story says to us: its scenes, words, points of view and speakers. */
function saidBy(text: string) {
  const { story } = openSnapshot('story:1', 1, text, DEFAULT_SETTINGS);
  return {
    title: story.title?.text ?? null,
    words: story.words,
    scenes: story.scenes.map(({ words, povs }) => ({ words, povs: povs.map(({ pov }) => povName(pov)) })),
    characters: story.cast.characters.map(({ name }) => name).sort(),
  };
}

function assertInside({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
  assert.ok(0 <= start && start < end && end <= text.length, `${start} to ${end} of ${text.length}`);
}

function assertDisjoint(edits: readonly TextEdit[], text: string): void {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  sorted.forEach(({ span }, index) => {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    const next = sorted[index + 1]?.span;
    if (next === undefined) return;
    assert.ok(span.end <= next.start, 'two edits overlap');
    assert.ok(span.start < next.start || span.end < next.end, 'two edits put text in at one place');
  });
}
