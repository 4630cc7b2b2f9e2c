import type { LanguagePack } from './language/pack';
import { hashWord } from './language/wordHash';

/** What is known of a form by its words alone. */
export interface FormParts {
  /** The first word and its number, and the key of what is behind it; null where there is nothing. */
  readonly first: string;
  readonly hash: number;
  readonly rest: string | null;
  /** What the lexicon says of the first and the last word. */
  readonly firstFlags: number;
  readonly lastFlags: number;
  /** The last word without the endings of families: `Hale` for `Hales`. */
  readonly singulars: readonly string[];
}

export function partsOf(key: string, pack: LanguagePack): FormParts {
  const blank = key.indexOf(' ');
  const first = blank < 0 ? key : key.slice(0, blank);
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return {
    first,
    hash: hashWord(first, 0, first.length),
    rest: blank < 0 ? null : key.slice(blank + 1),
    firstFlags: flagsOfWord(first, pack),
    lastFlags: flagsOfWord(last, pack),
    singulars: pack.pluralEndings
      .filter((ending) => last.length > ending.length && last.endsWith(ending))
      .map((ending) => last.slice(0, -ending.length)),
  };
}

function flagsOfWord(word: string, pack: LanguagePack): number {
  return pack.lexicon.flagsOf(word, 0, word.length);
}
