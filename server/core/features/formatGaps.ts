import { isTitleLine } from '../syntax/edges';
import { skipBlanks } from '../syntax/lineKinds';
import type { Block, SceneNode, StoryTree } from '../syntax/nodes';
import { lastAtMost } from '../syntax/tree';
import { beforeLineEnd, lineEndBefore } from '../text/lineEnds';
import { type Span, shift, span, type TextEdit, textOf } from '../text/span';

/**
 * What tidies the blank lines of a file: one before and after a scene break and a heading, at most one beside markers and
 * notes, and no blanks in any. Between paragraphs there stay as many as there are. Offsets into the file.
 */
export function gapEdits(tree: StoryTree): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let above: Place | null = null;
  let blank: Place | null = null;
  tree.nodes.forEach((node, index) => {
    const nodeStart = tree.starts[index] ?? 0;
    for (const block of node.blocks) {
      const place = { node, nodeStart, block };
      if (block.kind === 'blank') {
        blank = place;
        continue;
      }
      edits.push(...betweenEdits(above, blank, place));
      above = place;
      blank = null;
    }
  });
  return [...edits, ...betweenEdits(above, blank, null)];
}

/** A block, and where in the file its node begins. */
interface Place {
  readonly node: SceneNode;
  readonly nodeStart: number;
  readonly block: Block;
}

/** How many blank lines may stand somewhere. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

function betweenEdits(above: Place | null, blank: Place | null, below: Place | null): readonly TextEdit[] {
  const limits = limitsBetween(above, below);
  // Without its blanks the last line of a file is none, and a title has a line under it.
  if (above?.block.kind === 'title' && below === null) return [];
  if (blank !== null) return blankEdits(blank, limits.most);
  if (limits.least === 0 || above === null || below === null) return [];
  const end = above.block.span.end;
  const at = below.nodeStart + below.block.span.start;
  return [{ span: span(at, at), text: lineEndBefore(above.node.text, end) ?? '\n' }];
}

function limitsBetween(above: Place | null, below: Place | null): Limits {
  const [over, under] = [above?.block, below?.block];
  if (!isMarkup(over) && !isMarkup(under)) return { least: 0, most: Number.POSITIVE_INFINITY };
  const mayTouch = above === null || below === null || staysClose(above, below);
  return { least: mayTouch ? 0 : 1, most: 1 };
}

function isMarkup(block: Block | undefined): boolean {
  return isOpening(block) || block?.kind === 'marker' || block?.kind === 'note';
}

function isOpening(block: Block | undefined): boolean {
  return block?.kind === 'break' || block?.kind === 'heading';
}

/** Whether the two may stand together without a blank line: `scene-break-spacing` says the same of breaks. */
function staysClose(above: Place, below: Place): boolean {
  const { block } = below;
  if (isOpening(block)) return couldBeTitle(above);
  if (!isOpening(above.block)) return true;
  return block.kind === 'marker' || block.kind === 'note' || (block.kind === 'paragraph' && block.hint?.kind === 'pov');
}

/** A blank line under it would make the first line of a file its title. */
function couldBeTitle({ node, block }: Place): boolean {
  if (node.opening !== 'start' || block.kind !== 'paragraph') return false;
  const line = textOf(node.text, block.text);
  return isTitleLine(line) && !/[\r\n]/.test(line) && node.blocks.find(({ kind }) => kind === 'paragraph') === block;
}

/** Surplus lines go, and so do the blanks in those that stay. */
function blankEdits({ node, nodeStart, block }: Place, most: number): readonly TextEdit[] {
  const first = lastAtMost(node.lineStarts, block.span.start);
  const edits: TextEdit[] = [];
  for (let line = first; (node.lineStarts[line] ?? block.span.end) < block.span.end; line++) {
    const start = node.lineStarts[line] ?? 0;
    if (line - first >= most)
      return [...edits, { span: span(nodeStart + start, nodeStart + block.span.end), text: '' }];
    const end = beforeLineEnd(node.text, Math.min(node.lineStarts[line + 1] ?? block.span.end, block.span.end));
    const blanks = strippable(node.text, start, end);
    if (blanks !== null) edits.push({ span: shift(blanks, nodeStart), text: '' });
  }
  return edits;
}

/** The blanks of a blank line, if they can go: not a byte order mark, nor what keeps a CR from an LF. */
function strippable(text: string, lineStart: number, end: number): Span | null {
  const start = text.charCodeAt(lineStart) === 0xfeff ? lineStart + 1 : lineStart;
  if (start >= end || skipBlanks(text, start, end) < end) return null;
  return text[start - 1] === '\r' && text[end] === '\n' ? null : span(start, end);
}
