import { isBlank, isLineEnd } from '../text/characters';
import { shortest } from '../text/edits';
import { type Span, span, type TextEdit } from '../text/span';
import { skipBlanks } from './lineKinds';

/** An edit, and where the cursor goes in the text that it leaves. */
export interface EditWithCursor {
  readonly edit: TextEdit;
  readonly cursor: number;
}

/** `X` after a line `IX` would be a numeral; this never is. */
export const UNMISTAKABLE = '***';

/** A break in a text at `at`, with one blank line before and after it; what stands around it loses nothing but blanks. */
export function breakEdit(text: string, at: number, mark: string): EditWithCursor {
  const gap = gapAt(text, at);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const before = gap.start <= startOfText(text) ? '' : lineEnd + lineEnd;
  const inserted = before + mark + lineEnd + lineEnd;
  return { edit: shortest(text, { span: gap, text: inserted }), cursor: gap.start + inserted.length };
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
