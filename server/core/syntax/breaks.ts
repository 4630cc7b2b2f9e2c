import { isBlank } from '../text/characters';
import type { BreakStyle } from './nodes';

/**
 * How the scene break that stands alone between `start` and `end` is written, or null where no break stands there.
 * `start` and `end` hold no blanks at their edges. See the table of breaks in `docs/format.md`.
 */
export function breakStyle(text: string, start: number, end: number): BreakStyle | null {
  if (!mayBreak(text.charCodeAt(start))) return null;
  if (end - start === 1) return SINGLES.get(text[start] ?? '') ?? null;
  if (end - start > LONGEST_BREAK) return null;
  const marks = withoutBlanks(text, start, end);
  return marks === null
    ? null
    : (sameMarkStyle(marks) ?? ornamentStyle(marks) ?? letterStyle(marks) ?? framedStyle(marks));
}

/** The longest line that is looked at as a break: 80 columns of marks, and blanks between them. */
const LONGEST_BREAK = 160;

/** Every break begins with one of these; most lines of prose are told apart by this alone. */
const FIRST_MARKS = new Set([...'Xx*#-–—~=_⁂❦❧☙※§•◆◇♦★☆✦✧❖≈∞♥oO0'].map((mark) => mark.charCodeAt(0)));
const ORNAMENTS = new Set('⁂❦❧☙※§•◆◇♦★☆✦✧❖≈∞♥');
const FRAMES = new Set('-–—~*=');

const SINGLES: ReadonlyMap<string, BreakStyle> = new Map<string, BreakStyle>([
  ['X', 'X'],
  ['x', 'letters'],
  ['*', 'asterisks'],
  ['#', 'hashes'],
  ['~', 'tildes'],
  ...[...ORNAMENTS].map((mark): [string, BreakStyle] => [mark, 'ornaments']),
]);

/** Marks that make a break by repetition, and how many it takes. */
const REPEATED: ReadonlyMap<string, { readonly style: BreakStyle; readonly least: number }> = new Map([
  ['*', { style: 'asterisks', least: 1 }],
  ['#', { style: 'hashes', least: 1 }],
  ['~', { style: 'tildes', least: 1 }],
  ['-', { style: 'dashes', least: 3 }],
  ['–', { style: 'dashes', least: 2 }],
  ['—', { style: 'dashes', least: 2 }],
  ['=', { style: 'equals', least: 3 }],
  ['_', { style: 'underscores', least: 3 }],
]);

function mayBreak(unit: number): boolean {
  return FIRST_MARKS.has(unit);
}

function withoutBlanks(text: string, start: number, end: number): string | null {
  let marks = '';
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? '';
    if (isBlank(mark.charCodeAt(0))) continue;
    if (!FIRST_MARKS.has(mark.charCodeAt(0))) return null;
    marks += mark;
  }
  return marks;
}

function sameMarkStyle(marks: string): BreakStyle | null {
  const first = marks[0] ?? '';
  const repeated = REPEATED.get(first);
  if (repeated === undefined) return null;
  for (const mark of marks) if (mark !== first) return null;
  return marks.length >= repeated.least ? repeated.style : null;
}

function ornamentStyle(marks: string): BreakStyle | null {
  return isOrnamental(marks) ? 'ornaments' : null;
}

/** `xXx`, and `oOo` alone or in a frame of dashes, tildes, asterisks or equals signs. */
function letterStyle(marks: string): BreakStyle | null {
  if (isRing(isFramed(marks) ? withoutFrame(marks) : marks)) return 'rings';
  return /^[xX]{3,}$/.test(marks) ? 'letters' : null;
}

/** `-X-`, `~ ❦ ~` and `~*~`: letters, ornaments or nothing between marks of a frame. */
function framedStyle(marks: string): BreakStyle | null {
  if (marks.length < 3 || !isFramed(marks)) return null;
  const inside = withoutFrame(marks);
  return /^[xXoO0]*$/.test(inside) || isOrnamental(inside) ? 'framed' : null;
}

function isFramed(marks: string): boolean {
  return FRAMES.has(marks[0] ?? '') && FRAMES.has(marks.at(-1) ?? '');
}

function withoutFrame(marks: string): string {
  return [...marks].filter((mark) => !FRAMES.has(mark)).join('');
}

function isOrnamental(marks: string): boolean {
  for (const mark of marks) if (!ORNAMENTS.has(mark)) return false;
  return true;
}

/** Small and large rings in turn, at least three: `oOo`, `o0o`, `OoO`. `ooo` and `Ooo` are exclamations. */
function isRing(letters: string): boolean {
  if (letters.length < 3) return false;
  for (let at = 0; at < letters.length; at++) {
    const small = letters[at] === 'o';
    if (!'oO0'.includes(letters[at] ?? '') || (at > 0 && small === (letters[at - 1] === 'o'))) return false;
  }
  return true;
}
