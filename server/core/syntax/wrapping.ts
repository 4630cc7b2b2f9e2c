import { isBlank } from '../text/characters';
import { skipBlanks, trimEnd } from './lineKinds';
import type { ParagraphStyle } from './nodes';
import type { ScannedScene } from './scan';

/** Whether each line is a paragraph; `hardWrapped` is asked only where the setting leaves it open. */
export function endsParagraphs(style: ParagraphStyle, hardWrapped: () => boolean): boolean {
  switch (style) {
    case 'line':
      return true;
    case 'blankLine':
      return false;
    case 'auto':
      return !hardWrapped();
  }
}

/** Between these, in UTF-16 units, lies the width of a hard-wrapped text. Narrower lines are short ones, or verse. */
const NARROWEST = 50;
const WIDEST = 100;
/** Lines that may be wider than all others: a stray URL, an unwrapped quotation. */
const STRAY_SHARE = 0.02;

/**
 * Whether the lines of a scene are wrapped by hand: hardly any line is long, and most of the line ends between two lines
 * of text came where the next word would not have fitted.
 */
export function isHardWrapped(text: string, scanned: ScannedScene): boolean {
  if (!hasLineEndInside(scanned)) return false;
  const width = wrapWidth(text, scanned);
  if (width === null) return false;
  let ends = 0;
  let forced = 0;
  for (let line = 0; line + 1 < scanned.kinds.length; line++) {
    if (!isRunning(scanned, line) || scanned.kinds[line + 1] !== 'text') continue;
    ends++;
    const used = lengthOf(text, scanned, line);
    if (used + 1 + firstWordLength(text, scanned, line + 1) > width) forced++;
  }
  return ends > 0 && forced * 2 > ends;
}

function hasLineEndInside(scanned: ScannedScene): boolean {
  return scanned.kinds.some((kind, line) => kind === 'text' && line > 0 && isRunning(scanned, line - 1));
}

function isRunning(scanned: ScannedScene, line: number): boolean {
  return scanned.kinds[line] === 'text' || scanned.kinds[line] === 'tag';
}

/** The width that all lines but a few strays keep to, or null where nobody wraps a text to it. */
function wrapWidth(text: string, scanned: ScannedScene): number | null {
  const linesOfLength = new Array<number>(WIDEST + 2).fill(0);
  let lines = 0;
  for (let line = 0; line < scanned.kinds.length; line++) {
    if (!isRunning(scanned, line)) continue;
    const length = Math.min(lengthOf(text, scanned, line), WIDEST + 1);
    linesOfLength[length] = (linesOfLength[length] ?? 0) + 1;
    lines++;
  }
  let strays = Math.floor(lines * STRAY_SHARE);
  let width = WIDEST + 1;
  while (width > 0 && strays >= (linesOfLength[width] ?? 0)) strays -= linesOfLength[width--] ?? 0;
  return NARROWEST <= width && width <= WIDEST ? width : null;
}

function lengthOf(text: string, scanned: ScannedScene, line: number): number {
  const { start, end } = bounds(text, scanned, line);
  return trimEnd(text, start, end) - start;
}

function firstWordLength(text: string, scanned: ScannedScene, line: number): number {
  const { start, end } = bounds(text, scanned, line);
  const first = skipBlanks(text, start, end);
  const last = trimEnd(text, first, end);
  let at = first;
  while (at < last && !isBlank(text.charCodeAt(at))) at++;
  return at - first;
}

function bounds(text: string, scanned: ScannedScene, line: number): { start: number; end: number } {
  return { start: scanned.lineStarts[line] ?? text.length, end: scanned.lineStarts[line + 1] ?? text.length };
}
