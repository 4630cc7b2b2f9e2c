import { isEnglishWord } from '../dictionary/english';
import { COORDINATOR, GENERIC, KIN, type LanguagePack, NO_NAME, NOBODY, RANK } from '../model/language/pack';
import { wordsOfForm } from '../model/nameForms';

/**
 * Whether a speaker or a point of view is told by a description rather than a name, as those are whom no cast holds:
 * `the mage`, `A guard`, `Both`, `Guard 2`, `Mara and Tobias`.
 */
export function isDescription(name: string, pack: LanguagePack): boolean {
  const words = wordsOfForm(name);
  const flagsOf = (word: string): number => pack.lexicon.flagsOf(word, 0, word.length);
  const [first = ''] = words;
  if (!/^[^\p{L}\p{N}]*(?!\p{Ll})\p{L}/u.test(name) || /[\p{N}&+/]/u.test(name)) return true;
  if ((flagsOf(first) & (NO_NAME | GENERIC | NOBODY)) !== 0) return true;
  if (words.some((word) => (flagsOf(word) & COORDINATOR) !== 0)) return true;
  return words.length === 1 && (flagsOf(first) & (KIN | RANK)) !== 0;
}

/** Whether all words of a name are everyday words, as in `Guard` and `Young Woman`. */
export function isEverydayWords(name: string): boolean {
  return wordsOfForm(name).every((word) => isEnglishWord(word));
}
