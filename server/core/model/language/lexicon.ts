import { foldUnit, hashWord } from './wordHash';

/** What is said of words, by bits: a word may be several things at once. */
export interface Lexicon {
  /** The bits of the word between `start` and `end`, in any case of letters; 0 for a word that is not in the lexicon. */
  flagsOf(text: string, start: number, end: number): number;
  /** The same, where the number of the word is known. */
  flagsOfHash(hash: number, text: string, start: number, end: number): number;
}

/** A lexicon of words, each with its bits, none of which are 0. */
export function lexiconOf(words: ReadonlyMap<string, number>): Lexicon {
  let size = 64;
  while (size < words.size * 3) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const flags = new Int32Array(size);
  const spelt: string[] = new Array<string>(size).fill('');
  for (const [word, bits] of words) {
    const hash = hashWord(word, 0, word.length);
    let slot = hash & mask;
    while (hashes[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    flags[slot] = bits;
    spelt[slot] = word;
  }
  const flagsOfHash = (hash: number, text: string, start: number, end: number): number => {
    for (let slot = hash & mask; hashes[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] === hash && isSpelt(spelt[slot] ?? '', text, start, end)) return flags[slot] ?? 0;
    }
    return 0;
  };
  return {
    flagsOfHash,
    flagsOf: (text, start, end) => flagsOfHash(hashWord(text, start, end), text, start, end),
  };
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (foldUnit(text.charCodeAt(start + at)) !== foldUnit(word.charCodeAt(at))) return false;
  }
  return true;
}
