import { APOSTROPHE, BLANK, classOf, DASH, isLineEnd, isWordUnit, QUOTE } from '../text/characters';
import type { Span } from '../text/span';
import { countWords } from './words';

/*
 * A straight single quotation mark is also an apostrophe, and so is a curly closing one:
 *
 *     'Twas late, and the dogs' owners were goin' home,' he said. 'S'all right.
 *     ^opens or not?    ^       apostrophes   ^       ^closes
 */

/** Whether a single mark at `at` stands where a quotation can open: at the start of a word, and before one. */
export function opensSingle(text: string, at: number, within: Span): boolean {
  if (at + 1 >= within.end || !canFollowOpening(text, at + 1)) return false;
  if (at === within.start) return true;
  const unit = text.charCodeAt(at - 1);
  const found = classOf(unit);
  return found === BLANK || found === DASH || found === QUOTE || isLineEnd(unit) || unit === 0x28 || unit === 0x5b;
}

/**
 * Where the quotation closes that a single mark opens at `at`, inside `within`; null where nothing closes it, and the mark
 * is an apostrophe. Looks no further than the next mark that could open, so that a paragraph is read once.
 */
export function closingSingle(
  text: string,
  at: number,
  within: Span,
  mark: 'straight-single' | 'curly-single',
): number | null {
  const apostrophe = mark === 'straight-single' ? 0x27 : 0x2019;
  const opener = mark === 'straight-single' ? 0x27 : 0x2018;
  let weak: number | null = null;
  for (let to = at + 1; to < within.end; to++) {
    const unit = text.charCodeAt(to);
    if (unit === opener && opensAgain(text, to, within)) break;
    if (unit !== apostrophe || isWordUnit(text.charCodeAt(to + 1))) continue;
    if (endsSpeech(text.charCodeAt(to - 1))) return to;
    weak ??= to;
  }
  return weak !== null && closesPhrase(text, at, weak, mark) ? weak : null;
}

function canFollowOpening(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const found = classOf(unit);
  return (
    isWordUnit(unit) || found === QUOTE || found === DASH || found === APOSTROPHE || '….¿¡*_'.includes(text[at] ?? '')
  );
}

/** A mark between another quotation's end and anything but a word closes: `'He said "no"'.` */
function opensAgain(text: string, at: number, within: Span): boolean {
  if (!opensSingle(text, at, within)) return false;
  return classOf(text.charCodeAt(at - 1)) !== QUOTE || isWordUnit(text.charCodeAt(at + 1));
}

/** After a stop, a comma or a dash a mark ends a speech; after a letter it may be an apostrophe (`goin'`, `dogs'`). */
function endsSpeech(unit: number): boolean {
  return ENDS_SPEECH.has(unit) || classOf(unit) === QUOTE || classOf(unit) === DASH;
}

const ENDS_SPEECH = new Set([...'.,!?…:;)'].map((mark) => mark.charCodeAt(0)));
const LONGEST_PHRASE = 3;

/** `the 'good' people`: a mark after a letter closes a short phrase, and no phrase that is one elided word. */
function closesPhrase(text: string, open: number, close: number, mark: 'straight-single' | 'curly-single'): boolean {
  if (ELISION.test(text.slice(open + 1, close))) return false;
  return mark === 'curly-single' || countWords(text, open, close) <= LONGEST_PHRASE;
}

/** Words that begin with an apostrophe, alone or as the first of more. */
const ELISION =
  /^(?:em|tis|twas|twere|twill|cause|til|till|bout|round|cos|coz|n|s|d|ere|im|er|is|ow|e|alf|ave|ow|cept|fore|neath|gainst|kay)\b/i;
