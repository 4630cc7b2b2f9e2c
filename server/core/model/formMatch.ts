import { BLANK, classOf, DIGIT, LINE_END, UNSPACED, WORD } from '../text/characters';
import type { FormIndex, IndexedForm } from './formIndex';
import { ABBREVIATION } from './language/pack';
import { foldUnit } from './language/wordHash';
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

function wordsAt(text: string, at: number, tokenEnd: number, limit: number, index: FormIndex): FormMatch | null {
  const whole = index.byFirstWord.get(keyOfWord(wordKey(text, at, tokenEnd), index.language));
  for (const indexed of whole ?? []) {
    const ends = restAt(text, at, tokenEnd, limit, indexed, index);
    if (ends !== null) return { indexed, start: at, ...ends };
  }
  const core = endOfCore(text, at, tokenEnd, index.language);
  if (core === tokenEnd) return null;
  const bare = index.byFirstWord.get(keyOfWord(wordKey(text, at, core), index.language));
  const indexed = bare?.find(({ pattern }) => pattern.words.length === 1);
  return indexed === undefined ? null : { indexed, start: at, core, end: tokenEnd };
}

/** Where the form ends whose first word stands between `start` and `firstEnd`; null where its other words do not follow. */
function restAt(
  text: string,
  start: number,
  firstEnd: number,
  limit: number,
  { pattern }: IndexedForm,
  index: FormIndex,
): { readonly core: number; readonly end: number } | null {
  let wordStart = start;
  let end = firstEnd;
  let core = firstEnd;
  for (let word = 1; word < pattern.words.length; word++) {
    const mark = mayBeAbbreviated(text, wordStart, end, index) ? '.' : (pattern.marks[word - 1] ?? '');
    wordStart = nextWord(text, end, limit, mark);
    if (wordStart < 0) return null;
    end = endOfToken(text, wordStart, limit);
    core = end;
    const expected = pattern.words[word];
    if (keyOfWord(wordKey(text, wordStart, end), index.language) === expected) continue;
    core = endOfCore(text, wordStart, end, index.language);
    const isLast = word === pattern.words.length - 1;
    if (!isLast || core === end || keyOfWord(wordKey(text, wordStart, core), index.language) !== expected) return null;
  }
  return { core, end };
}

function mayBeAbbreviated(text: string, start: number, end: number, { language }: FormIndex): boolean {
  return end - start === 1 || (language.lexicon.flagsOf(text, start, end) & ABBREVIATION) !== 0;
}

/** The start of the word after `end`, behind blanks, the end of a wrapped line and at most once the mark; -1 for none. */
function nextWord(text: string, end: number, limit: number, mark: string): number {
  let at = skipSpace(text, end, limit);
  if (mark !== '' && at < limit && foldUnit(text.charCodeAt(at)) === foldUnit(mark.charCodeAt(0))) {
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
