import type { Snapshot } from '../../snapshot';
import { nodeAt } from '../../syntax/tree';
import { classOf, isBlank, isLineEnd, isWordUnit, TRAIL } from '../../text/characters';
import { type Span, span } from '../../text/span';

/** The line that is being written. */
export interface TypedLine {
  /** Which node of the tree it stands in, and where that begins in the file. */
  readonly node: number;
  readonly nodeStart: number;
  /** Where the line stands in the file, without its line end. */
  readonly span: Span;
  readonly text: string;
  /** Where the cursor stands in `text`. */
  readonly cursor: number;
}

export function typedLineAt({ tree }: Snapshot, offset: number): TypedLine {
  const node = nodeAt(tree, offset);
  const nodeStart = tree.starts[node] ?? 0;
  const text = tree.nodes[node]?.text ?? '';
  const at = Math.min(offset - nodeStart, text.length);
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return {
    node,
    nodeStart,
    span: span(nodeStart + start, nodeStart + end),
    text: text.slice(start, end),
    cursor: at - start,
  };
}

/** A stretch of the line, in offsets into the file. */
export function inFile(line: TypedLine, start: number, end: number): Span {
  return span(line.span.start + start, line.span.start + end);
}

/** The first offset into the line from `at` on that holds no blank. */
export function afterBlanks({ text }: TypedLine, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** Where the word ends that the cursor stands in or behind. */
export function endOfTyped({ text, cursor }: TypedLine): number {
  let end = cursor;
  while (end < text.length && isInWord(text, end)) end++;
  return end;
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isWordUnit(unit) || classOf(unit) === TRAIL;
}
