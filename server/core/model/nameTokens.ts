import { APOSTROPHE, BLANK, classOf, DIGIT, isWordUnit, LINE_END, TRAIL, WORD } from '../text/characters';
import type { LanguagePack } from './language/pack';
import { foldUnit, isCapital } from './language/wordHash';

/*
 * Words as names are made of. They differ from counted words in that a full stop never stands in one (`Mr.Gale` is two), and
 * in that what an apostrophe adds to a name is known to be no part of it:
 *
 *     Mara's     O’Neill’d     J.R. Gale
 *     ^core      ^^^^^^^core   ^ ^ ^^^^
 */

/** Where the word ends that begins at `start`. */
export function endOfToken(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const found = classOf(unit);
    if (found === WORD || found === DIGIT || found === TRAIL) at++;
    else if (joinsToken(unit, found) && at + 1 < end && at > start && isWordUnit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function joinsToken(unit: number, found: number): boolean {
  return found === APOSTROPHE || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2bc;
}

/** Where the word from `start` to `end` ends without what an apostrophe joins to it; `end` if nothing is joined. */
export function endOfCore(text: string, start: number, end: number, pack: LanguagePack): number {
  // No clitic is longer than two letters.
  for (let at = end - 2; at >= end - 3 && at > start; at--) {
    if (classOf(text.charCodeAt(at)) !== APOSTROPHE) continue;
    return pack.clitics.some((clitic) => isFolded(clitic, text, at + 1, end)) ? at : end;
  }
  return end;
}

/** Whether `word`, in small letters, stands between `start` and `end` in any case of letters. */
export function isFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (foldUnit(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** Whether a name that ends at `core`, in a word that ends at `end`, says whose something is: `Mara’s`, `James’`. */
export function isPossessive(text: string, core: number, end: number, pack: LanguagePack): boolean {
  if (core < end) return isFolded(pack.possessiveClitic, text, core + 1, end);
  return foldUnit(text.charCodeAt(core - 1)) === 0x73 && classOf(text.charCodeAt(core)) === APOSTROPHE;
}

/** Whether a word of two letters or more is written in capitals. */
export function isShouted(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isCapital(unit)) capitals++;
    else if (classOf(unit) === WORD) return false;
  }
  return capitals > 1;
}

/**
 * Where the next word of a name may begin after one that ends at `end`: behind blanks or the end of a wrapped line. -1
 * where something else stands between. A full stop is passed over if `stop` says so.
 */
export function nextInName(text: string, end: number, limit: number, stop: 'after abbreviation' | 'none'): number {
  let at = end;
  if (stop === 'after abbreviation' && text.charCodeAt(at) === 0x2e) at++;
  const from = at;
  while (at < limit) {
    const found = classOf(text.charCodeAt(at));
    if (found !== BLANK && found !== LINE_END) break;
    at++;
  }
  return at < limit && (at > from || at > end) ? at : -1;
}

/** A word as forms of names are compared: composed letters, straight apostrophes. */
export function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  if (isAscii(word)) return word;
  return word.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
