import { classOf, DIGIT, isBlank, UNSPACED, WORD } from '../text/characters';
import { DETERMINER, type LanguagePack, NAME_PARTICLE, TITLE_PARTICLE } from './language/pack';
import { endOfToken, wordKey } from './nameTokens';

/** A form of a name as it is looked for in prose. */
export interface FormPattern {
  /** Keys of its words; empty for a form in a script without blanks between words, which is looked for as it stands. */
  readonly words: readonly string[];
  /** What may stand behind each word beside blanks: `.` in `St. Aubin`, else nothing. Parallel to the words. */
  readonly marks: readonly string[];
  /** The form itself, composed. */
  readonly text: string;
}

/** The words of a form, as `endOfToken` parts them. */
export function wordsOfForm(form: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < form.length; ) {
    const end = tokenAt(form, at);
    if (end > at) words.push(wordKey(form, at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/**
 * The ways in which a form may be written: as it stands, with capitals at the start of a sentence or a title, and all in
 * capitals. A small form has all of them, so that `the mage` is found in `The Mage`.
 */
export function patternsOf(form: string, pack: LanguagePack): readonly FormPattern[] {
  const text = form.normalize('NFC').trim();
  if (hasUnspaced(text)) return [{ words: [], marks: [], text }];
  const [first = '', ...others] = wordsOfForm(text);
  if (first === '') return [];
  const marks = marksOf(text);
  const ways = [
    [first, ...others],
    [upperFirst(first), ...others],
    [first, ...others].map(upperFirst),
    [first, ...others].map((word) => word.toUpperCase()),
    ...(others.length > 0 && isParticle(first, pack) ? [[first.toLowerCase(), ...others]] : []),
  ];
  const keys = ways.map((way) => way.map((word, at) => keyOfWord(word, at === 0 ? 'first' : 'later', pack)));
  const seen = new Map(keys.map((words) => [words.join(' '), words]));
  return [...seen.values()].map((words) => ({ words, marks, text }));
}

/** A word as it is compared: articles, and particles inside a name, in any case (`The`, `Van`), all others as written. */
export function keyOfWord(word: string, place: 'first' | 'later', pack: LanguagePack): string {
  const flags = pack.lexicon.flagsOf(word, 0, word.length);
  const folded = place === 'first' ? DETERMINER : DETERMINER | NAME_PARTICLE | TITLE_PARTICLE;
  return (flags & folded) === 0 ? word : word.toLowerCase();
}

function isParticle(word: string, pack: LanguagePack): boolean {
  return (pack.lexicon.flagsOf(word, 0, word.length) & NAME_PARTICLE) !== 0;
}

function tokenAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  return found === WORD || found === DIGIT ? endOfToken(text, at, text.length) : at;
}

function hasUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === UNSPACED || isHangul(unit)) return true;
  }
  return false;
}

/** Korean writes blanks, but joins particles to names as scripts without blanks do. */
export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit < 0xd7a4;
}

/** The first mark that is no blank behind each word of a form. */
function marksOf(form: string): readonly string[] {
  const marks: string[] = [];
  for (let at = 0; at < form.length; ) {
    const end = tokenAt(form, at);
    if (end === at) {
      at++;
      continue;
    }
    let next = end;
    while (next < form.length && isBlank(form.charCodeAt(next))) next++;
    marks.push(next === end && tokenAt(form, next) === next ? usualMark(form[next] ?? '') : '');
    at = end;
  }
  return marks;
}

function usualMark(mark: string): string {
  return mark === '’' ? "'" : mark;
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
