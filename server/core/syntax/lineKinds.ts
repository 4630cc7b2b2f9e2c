import { classOf, isBlank, LINE_END } from '../text/characters';
import { breakStyle } from './breaks';
import { colonOfAtLine, readMarkerKey } from './markers';
import { looksLikePovLine } from './povLines';

/** What a line is, as far as the line alone can say. */
export type LineKind = 'blank' | 'break' | 'heading' | 'note' | 'marker' | 'pov-line' | 'tag' | 'text';

/** The end of the line that begins at `start`, its line end included. */
export function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return at + 1;
    if (unit === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}

/** The first offset from `start` on that is no blank, at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of what stands between `start` and `end` without the blanks and line ends after it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const unit = text.charCodeAt(at - 1);
    if (classOf(unit) !== LINE_END && !isBlank(unit)) break;
    at--;
  }
  return at;
}

/** The kind of the line between `start` and `end`, its line end included or not. */
export function lineKind(text: string, start: number, end: number): LineKind {
  const first = skipBlanks(text, start, end);
  if (first === end || classOf(text.charCodeAt(first)) === LINE_END) return 'blank';
  switch (text.charCodeAt(first)) {
    case 0x25: // %
      return 'note';
    case 0x40: // @
      return atLineKind(text, first, end);
    case 0x23: // #
      if (isHeading(text, first, trimEnd(text, first, end))) return 'heading';
      break;
  }
  const last = trimEnd(text, first, end);
  if (breakStyle(text, first, last) !== null) return 'break';
  return looksLikePovLine(text, first, last) ? 'pov-line' : 'text';
}

/** One to six `#`, a blank and something after it. */
function isHeading(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x23) at++;
  return at - start <= 6 && at < end && isBlank(text.charCodeAt(at)) && !isOnlyHashes(text, at, end);
}

/** `# #` is a break and no heading that reads `#`. */
function isOnlyHashes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x23 && !isBlank(unit)) return false;
  }
  return true;
}

function atLineKind(text: string, start: number, end: number): LineKind {
  const colon = colonOfAtLine(text, start, end);
  if (colon === null) return 'text';
  return readMarkerKey(text, start, colon) === null ? 'tag' : 'marker';
}
