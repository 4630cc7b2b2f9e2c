import { endOfWord } from '../syntax/words';
import { classOf, DIGIT, UNSPACED, WORD } from '../text/characters';
import { type Span, span, touches } from '../text/span';

/** The word that begins at or holds `offset`, or else ends there; null where none does. Looks inside `within` only. */
export function wordAround(text: string, within: Span, offset: number): Span | null {
  let ending: Span | null = null;
  for (let at = within.start; at <= offset && at < within.end; ) {
    const word = wordFrom(text, at, within.end, offset);
    if (word === null) {
      at++;
      continue;
    }
    if (word.start <= offset && offset < word.end) return word;
    if (word.end === offset) ending = word;
    at = word.end;
  }
  return ending;
}

/** The word that begins at `at`; in a script without blanks the one in the run from there that is at `offset`. */
function wordFrom(text: string, at: number, limit: number, offset: number): Span | null {
  const found = classOf(text.charCodeAt(at));
  if (found === WORD || found === DIGIT) return span(at, endOfWord(text, at + 1, limit));
  if (found !== UNSPACED) return null;
  let end = at + 1;
  while (end < limit && classOf(text.charCodeAt(end)) === UNSPACED) end++;
  return touches(span(at, end), offset) ? segmentAround(text, span(at, end), offset) : span(at, end);
}

/** The segmenter's time grows faster than its text: no word is longer. */
const REACH = 200;

/** Holds no state between calls. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

function segmentAround(text: string, run: Span, offset: number): Span {
  const start = Math.max(run.start, offset - REACH);
  const segments = SEGMENTER.segment(text.slice(start, Math.min(run.end, offset + REACH)));
  const found = segments.containing(Math.min(offset, run.end - 1) - start);
  if (found === undefined) return run;
  return span(start + found.index, start + found.index + found.segment.length);
}
