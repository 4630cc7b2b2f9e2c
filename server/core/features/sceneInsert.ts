import type { Snapshot } from '../snapshot';
import { breakEdit, type EditWithCursor, UNMISTAKABLE } from '../syntax/breakEdit';
import { skipBlanks } from '../syntax/lineKinds';
import type { ParagraphBlock } from '../syntax/nodes';
import { reparseStory, storyText } from '../syntax/tree';
import { endOfWord } from '../syntax/words';
import { APOSTROPHE, classOf, DIGIT, isLineEnd, QUOTE, TRAIL, WORD } from '../text/characters';
import type { Span } from '../text/span';
import { blockAt } from './lines';

/**
 * A scene break in the house style at `offset`, with one blank line before and after it. Inside a paragraph it parts the
 * paragraph, but never a word; a speaker tag, a heading or a marker stays whole. No text is lost but blanks.
 *
 * ```text
 * The tide was out. |Morning came.   ->   The tide was out.
 *
 *                                         X
 *
 *                                         |Morning came.
 * ```
 */
export function sceneBreakEdit(snapshot: Snapshot, offset: number): EditWithCursor {
  const text = storyText(snapshot.tree);
  const at = placeOf(snapshot, Math.max(0, Math.min(offset, text.length)));
  const asked = breakEdit(text, at, snapshot.settings.sceneBreak);
  return isBreak(snapshot, asked) ? asked : breakEdit(text, at, UNMISTAKABLE);
}

function isBreak(snapshot: Snapshot, { edit, cursor }: EditWithCursor): boolean {
  const tree = reparseStory(snapshot.tree, edit);
  const mark = blockAt(tree, lastOfMark(storyText(tree), cursor));
  return mark?.block.kind === 'break';
}

function lastOfMark(text: string, cursor: number): number {
  let at = cursor - 1;
  while (at > 0 && isLineEnd(text.charCodeAt(at))) at--;
  return at;
}

/** Where in the file a break at `offset` belongs. */
function placeOf({ tree }: Snapshot, offset: number): number {
  const found = blockAt(tree, offset);
  if (found === null || found.block.kind === 'blank') return offset;
  const { node, nodeStart, block } = found;
  const at = offset - nodeStart;
  if (block.kind === 'paragraph') return nodeStart + placeInParagraph(node.text, block, at);
  const isBefore = block.kind === 'ending' || at <= skipBlanks(node.text, block.span.start, block.span.end);
  return nodeStart + (isBefore ? block.span.start : block.span.end);
}

function placeInParagraph(text: string, { span: lines, text: prose }: ParagraphBlock, at: number): number {
  if (at >= prose.end && prose.start < prose.end) return prose.end;
  const parting = at <= prose.start ? prose.start : partingAt(text, prose, at);
  return parting <= prose.start ? lines.start : parting;
}

/** `at`, or where the word begins that it stands in, with the quotation marks and brackets before that word. */
function partingAt(text: string, prose: Span, at: number): number {
  let from = prose.start;
  while (from < at) {
    const end = isSpacedWord(text, from) ? endOfWord(text, from + 1, prose.end) : from + 1;
    if (end > at) return startOfOpening(text, prose.start, from);
    from = end;
  }
  return classOf(text.charCodeAt(at)) === TRAIL && isLead(text.charCodeAt(at - 1)) ? at - 1 : at;
}

function isSpacedWord(text: string, at: number): boolean {
  const found = classOf(text.charCodeAt(at));
  return found === WORD || found === DIGIT;
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function startOfOpening(text: string, start: number, word: number): number {
  let at = word;
  while (at > start && opens(text.charCodeAt(at - 1))) at--;
  return at;
}

function opens(unit: number): boolean {
  const found = classOf(unit);
  return found === QUOTE || found === APOSTROPHE || unit === 0x28 || unit === 0x5b;
}
