import type { Snapshot } from '../snapshot';
import type { Block, BreakBlock, SceneNode } from '../syntax/nodes';
import { type Span, shift, span } from '../text/span';
import { type Finding, finding, preferred } from './finding';
import { spanToDelete } from './lines';

/**
 * Breaks with no prose behind them, up to the next break or the end of the file; and a first break with none before it.
 *
 * ```text
 * The tide was out.
 *
 * X
 * ^
 * X
 *
 * Morning came.
 * ```
 */
export function emptyScenes(snapshot: Snapshot): readonly Finding[] {
  const { nodes } = snapshot.tree;
  const trailing = firstOfTrailing(snapshot);
  const findings: Finding[] = [];
  let isFirst = true;
  for (let index = 0; index < nodes.length; index++) {
    const place = breakAt(snapshot, index);
    if (place === null) continue;
    if (isFirst && index < trailing && nothingBefore(place)) findings.push(beforeFirst(place));
    isFirst = false;
    if (index >= trailing) findings.push(afterLast(place));
    else if (isBare(place)) findings.push(betweenTwo(place, breakAt(snapshot, index + 1) ?? place));
  }
  return findings;
}

/** The first node from which on every break has nothing behind it. */
function firstOfTrailing(snapshot: Snapshot): number {
  let first = snapshot.tree.nodes.length;
  while (first > 0) {
    const place = breakAt(snapshot, first - 1);
    if (place === null || !isBare(place)) return first;
    first--;
  }
  return first;
}

/** A break where it stands. */
interface BreakPlace {
  readonly node: SceneNode;
  readonly start: number;
  readonly at: number;
  readonly block: BreakBlock;
  /** The node before, if the break is the first block of its own. */
  readonly before: SceneNode | undefined;
  readonly after: SceneNode | undefined;
}

/** The break of a node. It has at most one: the next would open a node of its own. */
function breakAt({ tree, story }: Snapshot, index: number): BreakPlace | null {
  const block = story.facts[index]?.breaks[0];
  const node = tree.nodes[index];
  if (block === undefined || node === undefined) return null;
  const at = node.blocks.indexOf(block);
  const before = at === 0 ? tree.nodes[index - 1] : undefined;
  return { node, start: tree.starts[index] ?? 0, at, block, before, after: tree.nodes[index + 1] };
}

/** Whether nothing is told between a break and the next one, or the end of the file. A heading would be in the node. */
function isBare({ node, at }: BreakPlace): boolean {
  return isEmptyFrom(node, at + 1);
}

/** Whether nothing is told between the start of the file and its first break. */
function nothingBefore({ node, at, before }: BreakPlace): boolean {
  for (let index = 0; index < at; index++) if (!isNothing(node.blocks[index])) return false;
  return before === undefined || isEmptyFrom(before, 0);
}

function isEmptyFrom(node: SceneNode, from: number): boolean {
  for (let index = from; index < node.blocks.length; index++) if (!isNothing(node.blocks[index])) return false;
  return true;
}

function isNothing(block: Block | undefined): boolean {
  return block?.kind === 'blank' || block?.kind === 'note' || block?.kind === 'marker';
}

function beforeFirst(place: BreakPlace): Finding {
  const message = 'There is no prose before this break. Write the scene that it ends, or remove the break.';
  return finding('empty-scene', shift(place.block.mark, place.start), message, removeBreak(surplusSpan(place)));
}

/** It is the second break that goes, so that the markers between stay above the prose that they are about. */
function betweenTwo({ block, start }: BreakPlace, next: BreakPlace): Finding {
  return finding('empty-scene', shift(block.mark, start), EMPTY, removeBreak(surplusSpan(next)));
}

function afterLast(place: BreakPlace): Finding {
  return finding('empty-scene', shift(place.block.mark, place.start), EMPTY, removeBreak(trailingSpan(place)));
}

const EMPTY = 'The scene after this break is empty. Write it, or remove the break.';

function removeBreak(at: Span) {
  return preferred('Remove the break', { span: at, text: '' });
}

/** A break that closes something empty, and the blank lines after it if some stand before it. */
function surplusSpan(place: BreakPlace): Span {
  return shift(spanToDelete(place.node, place.at, blockBefore(place)), place.start);
}

/** The blank lines before a last break go with it, unless they are all that parts a note after it from the text. */
function trailingSpan(place: BreakPlace): Span {
  const { node, start, at, block } = place;
  const before = blockBefore(place);
  if (before === undefined) return surplusSpan(place);
  const blank = node.blocks[at + 1]?.kind === 'blank' ? node.blocks[at + 1] : undefined;
  const endsFile = place.after === undefined && node.blocks.length === (blank === undefined ? at + 1 : at + 2);
  const goes = before.kind === 'blank' && (endsFile || blank !== undefined) && !isUnderFirstLine(place);
  const blanksBefore = goes ? before.span.end - before.span.start : 0;
  const end = endsFile && blank !== undefined ? blank.span.end : block.span.end;
  return span(start + block.span.start - blanksBefore, start + end);
}

/** Whether nothing but blank lines part it from a break on the first line, which would take them along. */
function isUnderFirstLine({ before, start }: BreakPlace): boolean {
  return start === before?.text.length && before.blocks[0]?.kind === 'break' && before.blocks.length === 2;
}

function blockBefore({ node, at, before }: BreakPlace): Block | undefined {
  return at > 0 ? node.blocks[at - 1] : before?.blocks.at(-1);
}
