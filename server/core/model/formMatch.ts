import { BLANK, classOf, DIGIT, LINE_END, UNSPACED, WORD } from '../text/characters';
import type { FormIndex, IndexedForm } from './formIndex';
import { ABBREVIATION } from './language/pack';
import { isHangul, keyOfWord } from './nameForms';
import { endOfCore, endOfToken, wordKey } from './nameTokens';

/** A form that stands in a text. Offsets into the text. */
export interface FormMatch {
  readonly indexed: IndexedForm;
  readonly start: number;
  /** The end of the name, and of the word that it ends in. */
  readonly core: number;
  readonly end: number;
}

/** Calls `onMatch` for each form between `start` and `end`, in order; of those at one place the longest. */
export function eachForm(
  text: string,
  start: number,
  end: number,
  index: FormIndex,
  onMatch: (match: FormMatch) => void,
): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const found = classOf(unit);
    let match: FormMatch | null = null;
    let next = at + 1;
    if (found === UNSPACED || isHangul(unit)) {
      match = unspacedAt(text, at, end, index);
    } else if (found === WORD || found === DIGIT) {
      next = Math.max(endOfToken(text, at, end), next);
      if (index.firstUnits.has(unit)) match = wordsAt(text, at, next, end, index);
    }
    if (match !== null) onMatch(match);
    at = match?.end ?? next;
  }
}

/** A form in a script without blanks: wherever it stands, save that one sign alone must stand alone. */
function unspacedAt(text: string, at: number, limit: number, index: FormIndex): FormMatch | null {
  for (const indexed of index.byFirstUnit.get(text.charCodeAt(at)) ?? []) {
    const form = indexed.pattern.text;
    const end = at + form.length;
    if (end > limit || !text.startsWith(form, at)) continue;
    if (form.length === 1 && (isUnspaced(text.charCodeAt(at - 1)) || isUnspaced(text.charCodeAt(end)))) continue;
    return { indexed, start: at, core: end, end };
  }
  return null;
}

function isUnspaced(unit: number): boolean {
  return classOf(unit) === UNSPACED || isHangul(unit);
}

/** The longest form that begins with the word from `start` to `firstEnd`. */
function wordsAt(text: string, start: number, firstEnd: number, limit: number, index: FormIndex): FormMatch | null {
  let best: FormMatch | null = null;
  let nodes = index.byWord;
  let at = start;
  let end = firstEnd;
  for (;;) {
    const place = at === start ? 'first' : 'later';
    const core = coreWith(nodes, text, at, end, place, index);
    const node = nodes.get(keyAt(text, at, core, place, index));
    if (node === undefined) return best;
    if (node.indexed !== null) best = { indexed: node.indexed, start, core, end };
    if (core < end || node.next.size === 0) return best;
    const marks = mayBeAbbreviated(text, at, end, index) ? `.${node.marks}` : node.marks;
    at = nextWord(text, end, limit, marks);
    if (at < 0) return best;
    end = endOfToken(text, at, limit);
    nodes = node.next;
  }
}

type WordPlace = 'first' | 'later';

/** The end of the word with what an apostrophe joins to it, if a form has it so, else without. */
function coreWith(
  nodes: FormIndex['byWord'],
  text: string,
  start: number,
  end: number,
  place: WordPlace,
  index: FormIndex,
): number {
  const core = endOfCore(text, start, end, index.language);
  return core === end || nodes.has(keyAt(text, start, end, place, index)) ? end : core;
}

function keyAt(text: string, start: number, end: number, place: WordPlace, { language }: FormIndex): string {
  return keyOfWord(wordKey(text, start, end), place, language);
}

function mayBeAbbreviated(text: string, start: number, end: number, { language }: FormIndex): boolean {
  return end - start === 1 || (language.lexicon.flagsOf(text, start, end) & ABBREVIATION) !== 0;
}

/** The start of the word after `end`, behind blanks, the end of a wrapped line and at most one of the marks; -1 for none. */
function nextWord(text: string, end: number, limit: number, marks: string): number {
  let at = skipSpace(text, end, limit);
  if (marks !== '' && at < limit && marks.includes(text[at] === '’' ? "'" : (text[at] ?? ''))) {
    at = skipSpace(text, at + 1, limit);
  }
  const found = at > end && at < limit ? classOf(text.charCodeAt(at)) : BLANK;
  return found === WORD || found === DIGIT ? at : -1;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (classOf(text.charCodeAt(at)) === BLANK || classOf(text.charCodeAt(at)) === LINE_END)) at++;
  return at;
}
