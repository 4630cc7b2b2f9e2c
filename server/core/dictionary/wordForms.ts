/** A word as the dictionary has it: in small letters, without accents. */
export function dictionaryForm(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z]*$/.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The words that a word, in its dictionary form, may be a regular form of: `carries` of `carry`, `hoping` of `hope` and
 * `hop`. Some of them are no words.
 */
export function basesOf(word: string): readonly string[] {
  return possibleBases(word).filter((base) => base.length >= SHORTEST);
}

const SHORTEST = 3;

function possibleBases(word: string): readonly string[] {
  if (word.endsWith('s') && !word.endsWith('ss')) return withoutS(word);
  if (word.endsWith('ed')) return [...withoutVowelEnding(word, 'ed'), ...withY(word, 'ied')];
  if (word.endsWith('ing')) return withoutVowelEnding(word, 'ing');
  return [];
}

/** `ropes`, `boxes`, `carries`. */
function withoutS(word: string): readonly string[] {
  return [word.slice(0, -1), ...(HISSING.test(word) ? [word.slice(0, -2)] : []), ...withY(word, 'ies')];
}

/** Only after these does a plural have an `e` of its own. */
const HISSING = /(?:[osxz]|[cs]h)es$/;

/** `wait-ed`, `hop(e)-ed`, `stopp-ed`. */
function withoutVowelEnding(word: string, ending: string): readonly string[] {
  const stem = word.slice(0, -ending.length);
  const isDoubled = stem.at(-1) === stem.at(-2);
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
}

function withY(word: string, ending: string): readonly string[] {
  return word.endsWith(ending) ? [`${word.slice(0, -ending.length)}y`] : [];
}
