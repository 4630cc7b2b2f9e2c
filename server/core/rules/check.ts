import { RULES, type RuleCode } from '../ruleTable';
import type { Snapshot } from '../snapshot';
import type { TextEdit } from '../text/span';
import { duplicateCharacters } from './duplicate-character';
import { emptyScenes } from './empty-scene';
import { type Finding, type Fix, shiftFinding } from './finding';
import { FIX_ALL } from './fixAll';
import { misplacedInStory } from './misplaced-marker';
import { misspeltNames } from './misspelt-name';
import { mixedQuotes, oneKindOfQuotes } from './mixed-quotes';
import { NameSlipMemo } from './nameSlipMemo';
import { findingsAboutPeople, newPeopleMemo, type PeopleMemo } from './peopleRules';
import { repeatedInStory } from './repeated-marker';
import { closeBreaks } from './scene-break-spacing';
import { breaksInOtherStyle } from './scene-break-style';
import { SceneMemo } from './sceneMemo';
import { withoutSilenced } from './silence';
import { unknownMarkers } from './unknown-marker';

/**
 * What the rules have read of single scenes. Whoever checks a file again and again keeps one and hands it in each time:
 * then a keystroke costs the scene that it is in, and a walk over the list of the others.
 */
export interface FindingMemo {
  readonly scenes: SceneMemo;
  readonly names: NameSlipMemo;
  readonly people: PeopleMemo;
  last: { readonly snapshot: Snapshot; readonly findings: readonly Finding[] } | null;
}

export function newFindingMemo(): FindingMemo {
  return { scenes: new SceneMemo(), names: new NameSlipMemo(), people: newPeopleMemo(), last: null };
}

/**
 * All findings of a file in document order, without those of rules that are off and those that a note silences. The memo
 * changes the time that this takes, and nothing else.
 */
export function findingsOf(snapshot: Snapshot, memo: FindingMemo): readonly Finding[] {
  if (memo.last?.snapshot === snapshot) return memo.last.findings;
  const findings = read(snapshot, memo);
  memo.last = { snapshot, findings };
  return findings;
}

/** Everything that mends a finding: first it alone, then all of its kind in the file. Made on demand, as it may be long. */
export function quickFixes(snapshot: Snapshot, memo: FindingMemo, finding: Finding): readonly Fix[] {
  if (finding.code === 'mixed-quotes') return fixesOfMixedQuotes(snapshot, memo);
  const { title } = FIX_ALL[finding.code];
  const alike = findingsOf(snapshot, memo).filter(({ code, fixes }) => code === finding.code && fixes.length > 0);
  if (title === null || alike.length < 2) return finding.fixes;
  return [...finding.fixes, { title, edits: fixAllEdits(snapshot, memo, [finding.code]), isPreferred: false }];
}

/**
 * The preferred fixes of all findings with these codes, as edits that do not overlap, in document order. `all` means the
 * rules whose fixes change nothing of what the story says.
 */
export function fixAllEdits(
  snapshot: Snapshot,
  memo: FindingMemo,
  codes: readonly RuleCode[] | 'all',
): readonly TextEdit[] {
  const isWanted = (code: RuleCode): boolean =>
    codes === 'all' ? FIX_ALL[code].unseen === 'safe' : codes.includes(code);
  const fixes = findingsOf(snapshot, memo)
    .filter(({ code }) => isWanted(code))
    .flatMap((finding) => (finding.code === 'mixed-quotes' ? fixesOfMixedQuotes(snapshot, memo) : finding.fixes))
    .filter(({ isPreferred }) => isPreferred);
  return disjoint(fixes);
}

function read(snapshot: Snapshot, memo: FindingMemo): readonly Finding[] {
  const { tree, story, settings } = snapshot;
  const scenes = memo.scenes.resultsOf(tree.nodes, story.facts);
  const findings: Finding[] = [];
  const add = (index: number, found: readonly Finding[]): void => {
    for (const finding of found) findings.push(shiftFinding(finding, tree.starts[index] ?? 0));
  };
  scenes.forEach((scene, index) => void add(index, scene.findings));
  for (const { index, findings: found } of memo.scenes.foreignNamesIn(tree.nodes, story.facts, story.cast)) {
    add(index, found);
  }
  const wanted = [
    ...findings,
    ...emptyScenes(snapshot),
    ...closeBreaks(snapshot),
    ...breaksInOtherStyle(snapshot, scenes),
    ...unknownMarkers(snapshot, scenes),
    ...misplacedInStory(snapshot),
    ...repeatedInStory(snapshot),
    ...duplicateCharacters(snapshot),
    ...(settings.rules['misspelt-name'] === 'off' ? [] : misspeltNames(snapshot, memo.names)),
    ...findingsAboutPeople(snapshot, scenes, memo.people),
    ...mixedQuotes(snapshot, scenes),
  ].filter(({ code }) => settings.rules[code] !== 'off');
  return inOrder(withoutSilenced(wanted, tree, scenes));
}

const PLACE_IN_TABLE: ReadonlyMap<RuleCode, number> = new Map(RULES.map(({ code }, index) => [code, index]));

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ code }: Finding): number => PLACE_IN_TABLE.get(code) ?? 0;
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || place(a) - place(b));
}

function fixesOfMixedQuotes(snapshot: Snapshot, memo: FindingMemo): readonly Fix[] {
  return oneKindOfQuotes(snapshot, memo.scenes.resultsOf(snapshot.tree.nodes, snapshot.story.facts));
}

/** The edits of as many fixes as can be made together, in document order. A fix is made as a whole or not at all. */
function disjoint(fixes: readonly Fix[]): readonly TextEdit[] {
  const all = fixes.flatMap((fix) => fix.edits.map((edit) => ({ fix, edit })));
  all.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const dropped = new Set<Fix>();
  let last: TextEdit['span'] | null = null;
  for (const { fix, edit } of all) {
    const { start, end } = edit.span;
    if (dropped.has(fix)) continue;
    const isInsertion = last !== null && last.start === last.end && start === end && last.start === start;
    if (last !== null && (start < last.end || isInsertion)) dropped.add(fix);
    else last = edit.span;
  }
  return all.filter(({ fix }) => !dropped.has(fix)).map(({ edit }) => edit);
}
