import type { Quotation } from '../syntax/nodes';
import { endOfWord } from '../syntax/words';
import { classOf, DASH, isBlank, isLineEnd, isWordUnit } from '../text/characters';
import { type Span, span, textOf } from '../text/span';
import type { SentenceWords } from './sentenceWords';

/**
 * The sentences of a stretch of prose, in order, without the blanks between them. A quotation belongs to one sentence as a
 * whole; those inside it are found by asking again for its inside. One pass: each mark is looked at once, with a few
 * words on either side of it.
 *
 * ```text
 * Mrs. Hale smiled. “Why? Where?” she asked. He left.
 * ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^
 * ```
 */
export function sentencesIn(
  text: string,
  within: Span,
  quotations: readonly Quotation[],
  words: SentenceWords,
): readonly Span[] {
  const sentences: Span[] = [];
  const wholes = quotations.filter((quotation) => quotation.mark !== 'tag');
  let start = skipSpace(text, within.start, within.end);
  let next = 0;
  for (let at = start; at < within.end; ) {
    while ((wholes[next]?.span.end ?? at + 1) <= at) next++;
    const quotation = wholes[next]?.span.start === at ? wholes[next] : undefined;
    const stop =
      quotation === undefined
        ? stopAt(text, at, Math.min(within.end, wholes[next]?.span.start ?? within.end))
        : stopOf(text, quotation);
    at = Math.max(stop.end, at + 1);
    if (stop.kind === null || !isEnd(text, stop, at, within.end, words)) continue;
    sentences.push(span(start, at));
    start = skipSpace(text, at, within.end);
    at = Math.max(start, at);
  }
  const end = trimEnd(text, start, within.end);
  return start < end ? [...sentences, span(start, end)] : sentences;
}

/** What may end a sentence. */
interface Stop {
  /** `period` is one full stop, `dots` are more; `wide` needs no blank after it; null is no stop. */
  readonly kind: 'period' | 'dots' | 'question' | 'wide' | null;
  /** Whether it stands inside a quotation that ends with it. */
  readonly isSpoken: boolean;
  readonly start: number;
  /** After the stop and the marks that close behind it. */
  readonly end: number;
}

function stopAt(text: string, at: number, limit: number): Stop {
  let end = at;
  while (end < limit && STOPS.includes(text[end] ?? '')) end++;
  if (end === at) return { kind: null, isSpoken: false, start: at, end: at + 1 };
  const kind = kindOf(text, at, end);
  while (end < limit && CLOSERS.includes(text[end] ?? '')) end++;
  return { kind, isSpoken: false, start: at, end };
}

/** The stop before the mark that closes a quotation. One that ends with a comma or with a word has none. */
function stopOf(text: string, { span: { start, end }, mark, nested }: Quotation): Stop {
  let last = end;
  while (last > start && mark !== 'dash' && CLOSERS.includes(text[last - 1] ?? '')) last--;
  let first = last;
  while (first > start && STOPS.includes(text[first - 1] ?? '')) first--;
  if (first < last) return { kind: kindOf(text, first, last), isSpoken: true, start: first, end };
  const isCut = classOf(text.charCodeAt(last - 1)) === DASH && nested.length === 0;
  return { kind: isCut ? 'question' : null, isSpoken: true, start: last, end };
}

function kindOf(text: string, start: number, end: number): Stop['kind'] {
  const marks = text.slice(start, end);
  if (/[。！？]/.test(marks)) return 'wide';
  if (/[!?‽]/.test(marks)) return 'question';
  return marks === '.' ? 'period' : 'dots';
}

const STOPS = '.!?…‽。！？';
const CLOSERS = `"”’'»«“‘)]」』`;

function isEnd(text: string, stop: Stop, at: number, limit: number, words: SentenceWords): boolean {
  if (at >= limit) return true;
  if (stop.kind === 'wide') return !stop.isSpoken || !isWordUnit(text.charCodeAt(at));
  if (!isSpace(text.charCodeAt(at))) return false;
  const next = skipSpace(text, at, limit);
  if (next === limit) return true;
  if (goesOnAt(text, next)) return false;
  switch (stop.kind) {
    case 'period':
      return stop.isSpoken || !isAbbreviation(text, stop.start, words);
    case 'dots':
      return !words.alwaysCapital.has(wordAt(text, next, limit)) && !tellsSpeaker(text, stop, next, limit, words);
    case 'question':
      return !tellsSpeaker(text, stop, next, limit, words);
    case null:
      return false;
  }
}

/** A small letter, a dash or a comma shows that the sentence goes on. */
function goesOnAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (classOf(unit) === DASH || ',;:'.includes(text[at] ?? '')) return true;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? unit);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** Longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 10;

/** `Mrs.`, `e.g.` and the initial in `J. Hale`. `I.` ends a sentence. */
function isAbbreviation(text: string, stop: number, words: SentenceWords): boolean {
  let start = stop;
  while (start > 0 && stop - start <= LONGEST_ABBREVIATION && isInWord(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop);
  return (/^\p{Lu}$/u.test(word) && word !== 'I') || words.abbreviations.has(word.toLowerCase());
}

function isInWord(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2e;
}

/** How many words may stand from a quotation to its verb: `the old captain asked`. */
const WORDS_TO_VERB = 4;

/** Whether what follows a quotation says who spoke it, with nothing but words between. */
function tellsSpeaker(text: string, stop: Stop, from: number, limit: number, words: SentenceWords): boolean {
  if (!stop.isSpoken) return false;
  let at = from;
  for (let count = 0; count < WORDS_TO_VERB && at < limit; count++) {
    if (!isWordUnit(text.charCodeAt(at))) return false;
    const word = wordAt(text, at, limit);
    if (count > 0 && words.speechVerbs.has(word)) return true;
    at = endOfWord(text, at + 1, limit);
    if (text[at] === '.' && words.abbreviations.has(word)) at++;
    at = skipSpace(text, at, limit);
  }
  return false;
}

/** In small letters; empty where none begins. */
function wordAt(text: string, start: number, limit: number): string {
  if (!isWordUnit(text.charCodeAt(start))) return '';
  // No word that is looked up is longer.
  const end = endOfWord(text, start + 1, Math.min(limit, start + 40));
  return textOf(text, span(start, end)).toLowerCase();
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}
