import type { RuleCode } from '../ruleTable';
import { type Span, shift, type TextEdit } from '../text/span';

/** Something in a story that a rule asks the writer to look at. Spans are offsets into the file. */
export interface Finding {
  readonly code: RuleCode;
  /** Just the culprit. */
  readonly span: Span;
  /** What is wrong, and what to do, in the writer's words. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** What mends this one finding. `quickFixes` adds what mends all of its kind. */
  readonly fixes: readonly Fix[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A set of edits that do not overlap: one step to undo. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one to take where only one can be. At most one fix of a finding is. */
  readonly isPreferred: boolean;
}

/** A finding with no other place to show. */
export function finding(code: RuleCode, span: Span, message: string, ...fixes: readonly Fix[]): Finding {
  return { code, span, message, related: [], fixes };
}

/** The fix that is the obvious one. */
export function preferred(title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, edits, isPreferred: true };
}

/** The same finding in a text that begins `by` units earlier. */
export function shiftFinding(moved: Finding, by: number): Finding {
  if (by === 0) return moved;
  return {
    ...moved,
    span: shift(moved.span, by),
    related: moved.related.map((place) => ({ ...place, span: shift(place.span, by) })),
    fixes: moved.fixes.map((fix) => ({ ...fix, edits: shiftEdits(fix.edits, by) })),
  };
}

/** The same edits in a text that begins `by` units earlier. */
export function shiftEdits(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return by === 0 ? edits : edits.map((edit) => ({ ...edit, span: shift(edit.span, by) }));
}

const LONGEST_QUOTE = 40;

/** Words of the story as a message quotes them. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  // Half a surrogate pair would be shown as a box.
  return `“${line.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff\s]+$/, '')}…”`;
}
