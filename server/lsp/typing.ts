import type { RuleCode } from '../core/ruleTable';
import type { StoryTree } from '../core/syntax/nodes';
import { nodeAt } from '../core/syntax/tree';
import { type Span, span, type TextEdit } from '../core/text/span';

/**
 * What a writer is busy with in one document. A word that is still being typed is not flagged: what is found in the
 * paragraph under the cursor is held back, save for what is flagged there already, until the writer pauses, saves or
 * goes on elsewhere.
 */
export interface Typing {
  /** The blocks that the last small edit touched; null when nothing is being typed. */
  readonly at: Span | null;
  /** What the writer sees flagged, moved along with each edit. */
  readonly shown: readonly Flag[];
}

export interface Flag {
  readonly code: RuleCode;
  readonly span: Span;
}

export const NOT_TYPING: Typing = { at: null, shown: [] };

/** An edit of more units than this is no typing but a paste, an undo or a replacement. */
const MOST_UNITS = 32;

/** After edits, each made to the text that the one before has left; `tree` is the syntax after the last. */
export function afterEdits(typing: Typing, edits: readonly TextEdit[], tree: StoryTree): Typing {
  const shown = edits.reduce<readonly Flag[]>((flags, edit) => flags.map((flag) => moved(flag, edit)), typing.shown);
  const [edit] = edits;
  if (edit === undefined) return typing;
  return { at: edits.length === 1 && isTyping(edit) ? blocksAround(tree, edit) : null, shown };
}

/** After the writer has been shown these. */
export function afterReport(typing: Typing, shown: readonly Flag[]): Typing {
  return { at: typing.at, shown };
}

/** After a pause or a save. */
export function afterPause(typing: Typing): Typing {
  return { at: null, shown: typing.shown };
}

/** Whether the writer is better not told yet. */
export function isHeldBack(typing: Typing, found: Flag): boolean {
  if (typing.at === null || !meet(typing.at, found.span)) return false;
  return !typing.shown.some((flag) => flag.code === found.code && meet(flag.span, found.span));
}

function isTyping(edit: TextEdit): boolean {
  return edit.text.length <= MOST_UNITS && edit.span.end - edit.span.start <= MOST_UNITS;
}

/** From the start of the first block that the new text touches to the end of the last. */
function blocksAround(tree: StoryTree, edit: TextEdit): Span {
  const first = blockAt(tree, edit.span.start);
  const last = blockAt(tree, edit.span.start + edit.text.length);
  return span(first.start, Math.max(first.end, last.end));
}

function blockAt(tree: StoryTree, offset: number): Span {
  const index = nodeAt(tree, offset);
  const start = tree.starts[index] ?? 0;
  const block = tree.nodes[index]?.blocks.findLast((candidate) => start + candidate.span.start <= offset);
  return block === undefined ? span(offset, offset) : span(start + block.span.start, start + block.span.end);
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where a flag stands after an edit before, after or inside it. */
function moved({ code, span: at }: Flag, { span: replaced, text }: TextEdit): Flag {
  const by = text.length - (replaced.end - replaced.start);
  const move = (offset: number): number => {
    if (offset >= replaced.end) return offset + by;
    return Math.min(offset, replaced.start + text.length);
  };
  return { code, span: span(move(at.start), move(at.end)) };
}
