import { APOSTROPHE, BLANK, classOf, DASH, isBlank, isLineEnd, isWordUnit, QUOTE } from '../text/characters';
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
  return found === BLANK || found === DASH || found === QUOTE || isLineEnd(unit) || BEFORE_OPENING.has(unit);
}

/**
 * Where the quotation closes that a single mark opens at `at`, inside `within`; null where nothing closes it, and the mark
 * is an apostrophe. Looks no further than the next mark that opens a word which can begin with no apostrophe, so that a
 * paragraph is read at most twice.
 */
export function closingSingle(
  text: string,
  at: number,
  within: Span,
  mark: 'straight-single' | 'curly-single',
): number | null {
  const apostrophe = mark === 'straight-single' ? 0x27 : 0x2019;
  const opener = mark === 'straight-single' ? 0x27 : 0x2018;
  const elided = beginsElision(text, at + 1);
  let likely: number | null = null;
  let possible: number | null = null;
  for (let to = at + 1; to < within.end; to++) {
    const unit = text.charCodeAt(to);
    if (unit === opener && opensAgain(text, to, within, mark)) {
      // `'Tell 'em to go,'`: a word like this stands in the quotation, and opens none of its own.
      if (elided || likely !== null || !beginsElision(text, to + 1)) break;
    } else if (unit === apostrophe && !isWordUnit(text.charCodeAt(to + 1))) {
      if (endsSpeech(text, to, at)) return to;
      if (likely !== null && opensSingle(text, to, within)) break;
      const isShort = isShortened(text, to);
      if (to + 1 === within.end || !(isShort || isOwner(text, to))) likely ??= to;
      else if (!isShort || mark === 'curly-single') possible ??= to;
    }
  }
  if (elided) return null;
  return likely ?? (possible !== null && isPhrase(text, at, possible, mark) ? possible : null);
}

/**
 * Whether the word at `at` is one that is written with an apostrophe before it (`'em`), and is not quoted alone (`'em'`).
 */
export function beginsElision(text: string, at: number): boolean {
  const word = ELISION.exec(text.slice(at, at + LONGEST_ELISION))?.[0];
  if (word === undefined) return false;
  const after = at + word.length;
  const isQuoted = classOf(text.charCodeAt(after)) === APOSTROPHE && !isWordUnit(text.charCodeAt(after + 1));
  return !isQuoted || word === 'n';
}

const BEFORE_OPENING = unitsOf('([{*_');
const AFTER_OPENING = unitsOf('….¿¡*_([{');

function canFollowOpening(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const found = classOf(unit);
  return isWordUnit(unit) || found === QUOTE || found === DASH || found === APOSTROPHE || AFTER_OPENING.has(unit);
}

/** A straight mark between another quotation's end and anything but a word closes: `'He said "no"'.` */
function opensAgain(text: string, at: number, within: Span, mark: 'straight-single' | 'curly-single'): boolean {
  if (!opensSingle(text, at, within)) return false;
  if (mark === 'curly-single') return true;
  const before = text.charCodeAt(at - 1);
  const closesAnother = classOf(before) === QUOTE || EMPHASIS.has(before);
  return !closesAnother || isWordUnit(text.charCodeAt(at + 1));
}

const ENDS_SPEECH = unitsOf('.,!?…:;)');
const EMPHASIS = unitsOf('*_');

/** After a stop, a comma or a dash a mark ends a speech; the end of an emphasis may stand between: `Oh, *no!*'`. */
function endsSpeech(text: string, at: number, open: number): boolean {
  let last = at - 1;
  while (last > open && EMPHASIS.has(text.charCodeAt(last))) last--;
  const unit = text.charCodeAt(last);
  return last > open && (ENDS_SPEECH.has(unit) || classOf(unit) === QUOTE || classOf(unit) === DASH);
}

/** Whether the mark at `at` may stand for the end of a word: `goin' home`, `ol' Tom`. */
function isShortened(text: string, at: number): boolean {
  return SHORTENED.test(text.slice(Math.max(at - LONGEST_SHORTENED, 0), at));
}

/** Whether the mark at `at` may make an owner of a word: `the dogs' tails`, but not `the dogs'--he nodded`. */
function isOwner(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  return (
    OWNS.has(text.charCodeAt(at - 1)) && (isBlank(after) || isLineEnd(after)) && isWordUnit(text.charCodeAt(at + 2))
  );
}

const OWNS = unitsOf('sxzSXZ');

const LONGEST_PHRASE = 3;

/** `the 'bad guys' left`: before what the guys may own, a mark closes a short phrase at most. */
function isPhrase(text: string, open: number, close: number, mark: 'straight-single' | 'curly-single'): boolean {
  return mark === 'curly-single' || countWords(text, open, close) <= LONGEST_PHRASE;
}

/** Words that begin with an apostrophe, years among them. */
const ELISIONS = [
  'em tis twas twere twill twould twixt tween cause bout cos coz cuz im e ow alf arf ave ouse ome ead ard eard undred cept',
  'neath gainst kay prentice prentis spose nough nother fraid scuse specially spectable mediately tato tatoes ullo ello',
];
/** Such words that are ordinary ones as well; with a capital they begin a quotation: `'Is it?'`. */
const SMALL_ELISIONS = 'is er ere til till round n s d ell ot ole ad orse stead pon fore tain un uns ee ll ld ve re';
const ELISION = new RegExp(
  `^(?:\\d\\ds?|${alternatives([...ELISIONS, ...ELISIONS.map(capitalised), SMALL_ELISIONS])})(?![\\p{L}\\p{M}\\d])`,
  'u',
);
const LONGEST_ELISION = 12;

/** Words that lose their end, `goin'` and `an'`; but `again` has lost none. */
const SHORTENED =
  /(?:[aeiouy]\p{L}*(?<!a)in|(?<![\p{L}\p{M}])(?:o|an|th|wi|t|ol|mo|lil|po|fo|yo|wha|tha|tho|thro|bu|jus|mus|nex|fac|kep|tol|col|gran|han|roun|aroun|soun|foun))$/iu;
const LONGEST_SHORTENED = 8;

function alternatives(lists: readonly string[]): string {
  return lists.join(' ').replaceAll(' ', '|');
}

function capitalised(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}
