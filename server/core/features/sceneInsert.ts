import type { Snapshot } from '../snapshot';
import { skipBlanks } from '../syntax/lineKinds';
import type { ParagraphBlock } from '../syntax/nodes';
import { reparseStory, storyText } from '../syntax/tree';
import { endOfWord } from '../syntax/words';
import { APOSTROPHE, classOf, DIGIT, isBlank, isLineEnd, QUOTE, TRAIL, WORD } from '../text/characters';
import { shortest } from '../text/edits';
import { type Span, span, type TextEdit } from '../text/span';
import { blockAt } from './lines';

/** An edit, and where the cursor goes in the text that it leaves. */
export interface EditWithCursor {
  readonly edit: TextEdit;
  readonly cursor: number;
}

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
  const gap = gapAt(text, placeOf(snapshot, Math.max(0, Math.min(offset, text.length))));
  const asked = breakIn(text, gap, snapshot.settings.sceneBreak);
  return isBreak(snapshot, asked) ? asked : breakIn(text, gap, UNMISTAKABLE);
}

/** `X` after a line `IX` would be a numeral; this never is. */
export const UNMISTAKABLE = '***';

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

function breakIn(text: string, gap: Span, mark: string): EditWithCursor {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const before = gap.start <= startOfText(text) ? '' : lineEnd + lineEnd;
  const inserted = before + mark + lineEnd + lineEnd;
  return { edit: shortest(text, { span: gap, text: inserted }), cursor: gap.start + inserted.length };
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

/** The blanks and line ends that give way to a break at `at`. Blanks at the far edges of the lines around it stay. */
function gapAt(text: string, at: number): Span {
  const first = startOfText(text);
  const place = Math.max(at, first);
  const left = blanksBefore(text, place, first);
  const right = blanksAfter(text, place);
  const startsLine = left === first || isLineEnd(text.charCodeAt(left - 1));
  const endsLine = right === text.length || isLineEnd(text.charCodeAt(right));
  if (!startsLine && !endsLine) return span(left, right);
  return span(startsLine ? endOfLineAbove(text, left, first) : right, endsLine ? startOfLineBelow(text, right) : left);
}

/** A byte order mark stays first. */
function startOfText(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function blanksBefore(text: string, at: number, first: number): number {
  let start = at;
  while (start > first && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function blanksAfter(text: string, at: number): number {
  return skipBlanks(text, at, text.length);
}

/** The end of the last line before `lineStart` that is not blank, before its line end; else `first`. */
function endOfLineAbove(text: string, lineStart: number, first: number): number {
  let end = lineStart;
  while (end > first && isSpace(text.charCodeAt(end - 1))) end--;
  return end === first ? first : blanksAfter(text, end);
}

/** The start of the first line after `lineEnd` that is not blank; else the end of the text. */
function startOfLineBelow(text: string, lineEnd: number): number {
  let start = lineEnd;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start === text.length ? start : blanksBefore(text, start, lineEnd);
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}
