import type { Position, TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import type { StoryTree } from '../core/syntax/nodes';
import { offsetAt, positionAt } from '../core/syntax/positions';
import { type Span, span, type TextEdit } from '../core/text/span';

/** From offsets to the protocol and back, always by the tree of one snapshot. A place outside the file becomes its end. */
export function toPosition(tree: StoryTree, offset: number): Position {
  return positionAt(tree, offset);
}

export function toRange(tree: StoryTree, at: Span): Range {
  return { start: positionAt(tree, at.start), end: positionAt(tree, at.end) };
}

export function toEdit(tree: StoryTree, edit: TextEdit): ProtocolEdit {
  return { range: toRange(tree, edit.span), newText: edit.text };
}

export function fromPosition(tree: StoryTree, position: Position): number {
  return offsetAt(tree, position);
}

/** A range whose end stands before its start is read the other way round. */
export function fromRange(tree: StoryTree, range: Range): Span {
  const start = offsetAt(tree, range.start);
  const end = offsetAt(tree, range.end);
  return start <= end ? span(start, end) : span(end, start);
}

export function sameRange(a: Range, b: Range): boolean {
  return samePosition(a.start, b.start) && samePosition(a.end, b.end);
}

function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
