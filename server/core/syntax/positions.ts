import { isLineEnd } from '../text/characters';
import type { StoryTree } from './nodes';
import { lastAtMost, nodeAt } from './tree';

/** A place in a file as an editor counts it: the line from 0, and UTF-16 units in the line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The offset of a position. One past the end of its line, or of the file, becomes that end. */
export function offsetAt(tree: StoryTree, position: LinePosition): number {
  if (position.line < 0) return 0;
  if (position.line >= tree.lineCount) return tree.length;
  const index = lastAtMost(tree.firstLines, position.line);
  const node = tree.nodes[index];
  const line = position.line - (tree.firstLines[index] ?? 0);
  const start = node?.lineStarts[line];
  if (node === undefined || start === undefined) return tree.length;
  const end = endOfContent(node.text, start, node.lineStarts[line + 1] ?? node.text.length);
  return (tree.starts[index] ?? 0) + Math.min(start + Math.max(position.character, 0), end);
}

/** The position of an offset, which is first brought into the file. */
export function positionAt(tree: StoryTree, offset: number): LinePosition {
  const inside = Math.max(0, Math.min(offset, tree.length));
  const index = nodeAt(tree, inside);
  const relative = inside - (tree.starts[index] ?? 0);
  const node = tree.nodes[index];
  if (node === undefined) return { line: 0, character: 0 };
  if (relative === node.text.length && endsWithLineEnd(node.text)) return { line: tree.lineCount - 1, character: 0 };
  const line = lastAtMost(node.lineStarts, relative);
  const start = node.lineStarts[line] ?? 0;
  const end = endOfContent(node.text, start, node.lineStarts[line + 1] ?? node.text.length);
  return { line: (tree.firstLines[index] ?? 0) + line, character: Math.min(relative, end) - start };
}

/** The end of a line without its line end. */
function endOfContent(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function endsWithLineEnd(text: string): boolean {
  return text !== '' && isLineEnd(text.charCodeAt(text.length - 1));
}
