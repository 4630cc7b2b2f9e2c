import { classOf, DASH, isBlank, isLineEnd, isWordUnit } from '../text/characters';
import { type Span, span } from '../text/span';
import { trimEnd } from './lineKinds';
import type { Quotation } from './nodes';
import { countWords } from './words';

/** Whether a paragraph begins as dialogue that is marked by dashes: `— Hola`, `—Hola`, `-- Hola`. */
export function startsWithDash(text: string, paragraph: Span): boolean {
  const after = afterDash(text, paragraph.start, paragraph.end);
  if (after === null) return false;
  const first = skipSpace(text, after, paragraph.end);
  return first < paragraph.end && (isWordUnit(text.charCodeAt(first)) || '¿¡…'.includes(text[first] ?? ''));
}

/**
 * The spoken parts of a paragraph in which dashes mark the dialogue.
 *
 * ```text
 * —Hola —dijo—. ¿Qué tal?
 * ^^^^^         ^^^^^^^^^
 * ```
 */
export function readDashDialogue(text: string, paragraph: Span): readonly Quotation[] {
  const spoken: Quotation[] = [];
  let start = paragraph.start;
  let speaking = true;
  let at = afterDash(text, paragraph.start, paragraph.end) ?? paragraph.start;
  while (at < paragraph.end) {
    const after = afterDash(text, at, paragraph.end);
    if (after === null) {
      at++;
      continue;
    }
    if (turns(text, at, after, paragraph.end, speaking)) {
      if (speaking) spoken.push(dashQuotation(text, start, trimEnd(text, start, at)));
      else start = startOfSpeech(text, after, paragraph.end);
      speaking = !speaking;
    }
    at = after;
  }
  if (speaking && start < paragraph.end) spoken.push(dashQuotation(text, start, paragraph.end));
  return spoken;
}

/** The offset after the dash at `at`, or null where no dash stands there. A hyphen is none, two hyphens are one. */
function afterDash(text: string, at: number, end: number): number | null {
  const unit = text.charCodeAt(at);
  if (classOf(unit) !== DASH) return null;
  if (unit !== 0x2d) return at + 1;
  return at + 1 < end && text.charCodeAt(at + 1) === 0x2d ? at + 2 : null;
}

/** Whether the dash from `at` to `after` turns from speech to narration or back. */
function turns(text: string, at: number, after: number, end: number, speaking: boolean): boolean {
  if (after >= end) return false;
  const before = isSpace(text.charCodeAt(at - 1));
  const behind = isSpace(text.charCodeAt(after));
  if (!before && !behind) return !speaking && !isWordUnit(text.charCodeAt(after));
  return !isCyrillic(text.charCodeAt(trimEnd(text, 0, at) - 1));
}

/** In these scripts a dash that follows no stop stands for *is*: `— Я — врач, — сказал он.` */
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** Speech begins behind the stop and the blanks that follow the narrator's dash. */
function startOfSpeech(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && '.,;:!?…'.includes(text[at] ?? '')) at++;
  return skipSpace(text, at, end);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}

function dashQuotation(text: string, start: number, end: number): Quotation {
  const words = countWords(text, start, end);
  return { span: span(start, end), mark: 'dash', begins: 'here', ends: 'here', words, nested: [] };
}
