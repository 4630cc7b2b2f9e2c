import { APOSTROPHE, classOf, DASH, DIGIT, isWordUnit, OTHER, POINT, TRAIL, UNSPACED, WORD } from '../text/characters';

/**
 * How many words stand between `start` and `end`.
 *
 * A word is a run of letters, marks and digits; an apostrophe, hyphen or full stop between two of them belongs to it, as
 * in UAX #29 (which parts at hyphens, as no writer does). Scripts without blanks between words ask the segmenter.
 */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let at = start;
  while (at < end) {
    const found = classOf(text.charCodeAt(at));
    if (found === WORD || found === DIGIT) {
      count++;
      at = endOfWord(text, at + 1, end);
    } else if (found === UNSPACED) {
      const to = endOfUnspaced(text, at + 1, end);
      count += countUnspaced(text.slice(at, to));
      at = to;
    } else {
      at++;
    }
  }
  return count;
}

/** Where the word ends that goes on at `start`, inside `end`. */
export function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const found = classOf(text.charCodeAt(at));
    if (found === WORD || found === DIGIT || found === TRAIL) at++;
    else if (joins(text, at, end)) at += 2;
    else break;
  }
  return at;
}

/** Whether the unit at `at` stands between two parts of one word, as in `O’Neill`, `well-kept`, `3.14` and `1,000`. */
function joins(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1))) return false;
  const unit = text.charCodeAt(at);
  switch (classOf(unit)) {
    case APOSTROPHE:
      return true;
    case DASH:
      return unit === 0x2d;
    case POINT:
      return unit === 0x2e || betweenDigits(text, at);
    case OTHER:
      return JOINERS.has(unit);
    default:
      return false;
  }
}

/** The middle dot of Catalan, two more hyphens, a soft one, and the joiners of Persian and Indic scripts. */
const JOINERS = new Set([0xb7, 0x2010, 0x2011, 0xad, 0x200c, 0x200d]);

function betweenDigits(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === DIGIT && classOf(text.charCodeAt(at + 1)) === DIGIT;
}

function endOfUnspaced(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) === UNSPACED) at++;
  return at;
}

/** Long runs are cut, since the segmenter's time grows faster than its text. */
const SEGMENT_AT_MOST = 4096;

/** Holds no state between calls. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

function countUnspaced(run: string): number {
  let count = 0;
  for (let at = 0; at < run.length; at += SEGMENT_AT_MOST) {
    for (const part of SEGMENTER.segment(run.slice(at, at + SEGMENT_AT_MOST))) if (part.isWordLike) count++;
  }
  return count;
}
