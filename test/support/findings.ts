import assert from 'node:assert/strict';
import { findingsOf, fixAllEdits, newFindingMemo, quickFixes } from '../../server/core/rules/check';
import type { Finding, Fix } from '../../server/core/rules/finding';
import type { RuleCode } from '../../server/core/ruleTable';
import { checkSettings } from '../../server/core/settings';
import { openSnapshot, type Snapshot } from '../../server/core/snapshot';
import { applyEdits } from '../../server/core/text/span';
import { assertMarked, range, readMarkedText, writeMarkedText } from './markedText';

/*
 * What the rules find in a story, as marks around the culprits: `<empty-scene>X</empty-scene>`. `settings` are given as
 * in the editor, without the `sceneMarkup.` before the keys.
 */

/** Checks that exactly the marked places are found, whatever rule finds them. */
export function checkFindings(source: string, settings: unknown = {}): void {
  const expected = readMarkedText(source);
  const found = findingsIn(expected.text, settings);
  assertMarked(
    expected,
    found.map(({ code, span }) => range(code, span)),
  );
}

/** Checks the places that the first finding of a rule names beside its own; they are marked `<place>`. */
export function checkRelated(code: RuleCode, source: string): void {
  const expected = readMarkedText(source);
  const related = firstFinding(code, expected.text, {}).related;
  assertMarked(
    expected,
    related.map(({ span }) => range('place', span)),
  );
}

/** Checks what the whole document is after a fix of the first finding of a rule: the preferred one, or the one so titled. */
export function checkFix(code: RuleCode, before: string, after: string, title?: string, settings: unknown = {}): void {
  const { text } = readMarkedText(before);
  const fix = fixesOf(code, text, settings).find((one) =>
    title === undefined ? one.isPreferred : one.title === title,
  );
  assert.ok(fix, `No ${title ?? 'preferred fix'} among ${titles(code, text, settings).join(', ') || 'no fixes'}`);
  assert.equal(applyEdits(text, fix.edits), readMarkedText(after).text);
}

/** Checks the titles of all that the editor offers for the first finding of a rule, in order. */
export function checkTitles(code: RuleCode, source: string, expected: readonly string[], settings: unknown = {}): void {
  assert.deepEqual(titles(code, readMarkedText(source).text, settings), expected);
}

/** Checks the words of the first finding of a rule. */
export function checkMessage(code: RuleCode, source: string, expected: string): void {
  assert.equal(firstFinding(code, readMarkedText(source).text, {}).message, expected);
}

/** Checks what the whole document is after all that is safe has been fixed unseen, as when it is saved. */
export function checkFixAll(before: string, after: string, settings: unknown = {}): void {
  const { text } = readMarkedText(before);
  assert.equal(fixedAll(text, 'all', settings), readMarkedText(after).text);
}

/** The text after `fixAllEdits`. */
export function fixedAll(text: string, codes: readonly RuleCode[] | 'all', settings: unknown = {}): string {
  return applyEdits(text, fixAllEdits(snapshotOf(text, settings), newFindingMemo(), codes));
}

export function findingsIn(text: string, settings: unknown = {}): readonly Finding[] {
  return findingsOf(snapshotOf(text, settings), newFindingMemo());
}

export function snapshotOf(text: string, settings: unknown = {}): Snapshot {
  return openSnapshot('story:test', 1, text, checkSettings(settings).settings);
}

function titles(code: RuleCode, text: string, settings: unknown): readonly string[] {
  return fixesOf(code, text, settings).map(({ title }) => title);
}

function fixesOf(code: RuleCode, text: string, settings: unknown): readonly Fix[] {
  return quickFixes(snapshotOf(text, settings), newFindingMemo(), firstFinding(code, text, settings));
}

function firstFinding(code: RuleCode, text: string, settings: unknown): Finding {
  const findings = findingsIn(text, settings);
  const found = findings.find((finding) => finding.code === code);
  const shown = writeMarkedText({
    text,
    cursor: null,
    ranges: findings.map(({ code: name, span }) => range(name, span)),
  });
  assert.ok(found, `No ${code} in:\n${shown}`);
  return found;
}
