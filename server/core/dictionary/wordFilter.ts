/**
 * A set of words in little space (a Bloom filter). Each word sets some bits of a long row, and a word whose bits are all
 * set is taken to be in the set: no word of the set is ever missed, and a few others are let in.
 */
export interface WordFilter {
  /** How many bits a word sets. */
  readonly hashes: number;
  /** Six bits a character, in the usual base 64 without its padding. */
  readonly bits: string;
}

/** Whether a word is in the set. It is read where it is written: there is nothing to unpack and to keep. */
export function isInFilter({ hashes, bits }: WordFilter, word: string): boolean {
  const size = bits.length * BITS;
  const step = stepOf(word);
  for (let hash = hashOf(word), left = hashes; left > 0; left--, hash = (hash + step) >>> 0) {
    const at = hash % size;
    const digit = DIGITS[bits.charCodeAt(Math.floor(at / BITS))] ?? 0;
    if ((digit & (1 << (at % BITS))) === 0) return false;
  }
  return true;
}

/** The filter of some words, with so many bits for each. */
export function filterOf(words: readonly string[], bitsForWord: number): WordFilter {
  const digits = new Uint8Array(Math.ceil((words.length * bitsForWord) / BITS));
  const size = digits.length * BITS;
  const hashes = Math.max(1, Math.round(bitsForWord * Math.LN2));
  for (const word of words) {
    const step = stepOf(word);
    for (let hash = hashOf(word), left = hashes; left > 0; left--, hash = (hash + step) >>> 0) {
      const at = hash % size;
      const digit = Math.floor(at / BITS);
      digits[digit] = (digits[digit] ?? 0) | (1 << (at % BITS));
    }
  }
  return { hashes, bits: Array.from(digits, (digit) => ALPHABET[digit]).join('') };
}

const BITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const DIGITS: readonly number[] = Array.from({ length: 128 }, (_, unit) =>
  Math.max(0, ALPHABET.indexOf(String.fromCharCode(unit))),
);

function hashOf(word: string): number {
  return scramble(word, 0x811c9dc5);
}

/** From one bit of a word to the next. Odd, so that it is never nothing. */
function stepOf(word: string): number {
  return scramble(word, 0x9e3779b9) | 1;
}

/** FNV-1a from a seed, with the last step of MurmurHash3, which lets each letter count in each bit. */
function scramble(word: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
