/*
 * Words are compared millions of times and hardly ever kept. They are known by a number, so that none has to be cut out of
 * its text for that; two words of one story share a number about once in a hundred books.
 */

/** The number of the word between `start` and `end`, whatever its letters' case and the kind of its apostrophes; never 0. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return hash === 0 ? 1 : hash;
}

/** A UTF-16 unit without regard to case; a curly apostrophe becomes a straight one. */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit === 0x2019 || unit === 0x2bc) return 0x27;
  return unit < FOLDED.length ? (FOLDED[unit] ?? unit) : unit;
}

/** Whether a unit is a capital letter: one that has a small form. */
export function isCapital(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : foldUnit(unit) !== unit && unit !== 0x2019 && unit !== 0x2bc;
}

/** The Latin, Greek, Cyrillic, Armenian and Georgian letters; beyond them no script in use has capitals. */
const FOLDED = buildFolded(0x2000);

function buildFolded(length: number): Uint16Array {
  const folded = new Uint16Array(length);
  for (let unit = 0; unit < length; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return folded;
}
