/** What a UTF-16 unit is to us. A number and not a union of strings, since every unit of a story is looked up. */
export const OTHER = 0;
/** A letter or mark, or the first half of a letter beyond the basic plane. */
export const WORD = 1;
export const DIGIT = 2;
/** A letter of a script that writes no blanks between words. */
export const UNSPACED = 3;
export const BLANK = 4;
export const LINE_END = 5;
/** Anything that can open or close a quotation, save the apostrophes. */
export const QUOTE = 6;
/** `'` or `’`: a quotation mark or part of a word. */
export const APOSTROPHE = 7;
/** `-`, `–`, `—`, `―`. */
export const DASH = 8;
/** `.` and `,`, which may stand inside a word or a number. */
export const POINT = 9;
/** The second half of a surrogate pair, and variation selectors: go on with a word, but begin none. */
export const TRAIL = 10;

/** One of the classes above, of the UTF-16 unit `unit`. */
export function classOf(unit: number): number {
  return CLASSES[unit] ?? OTHER;
}

/** Whether a unit can begin a word. */
export function isWordUnit(unit: number): boolean {
  const found = CLASSES[unit];
  return found === WORD || found === DIGIT || found === UNSPACED;
}

/** White space that does not end a line. A byte order mark counts, so that it never hides what follows it. */
export function isBlank(unit: number): boolean {
  return CLASSES[unit] === BLANK;
}

export function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

export function isDigitUnit(unit: number): boolean {
  return CLASSES[unit] === DIGIT;
}

const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classify(classes, 0, 0x3400);
  classes.fill(UNSPACED, 0x3400, 0xa000);
  classify(classes, 0xa000, 0xac00);
  classes.fill(WORD, 0xac00, 0xd7a4);
  classify(classes, 0xd7a4, 0xd800);
  classes.fill(WORD, 0xd800, 0xdc00);
  // The planes of the emoji and of musical and other symbols.
  for (const lead of [0xd83c, 0xd83d, 0xd83e]) classes[lead] = OTHER;
  classes.fill(TRAIL, 0xdc00, 0xe000);
  classify(classes, 0xf900, 0x10000);
  // Variation selectors, which make an emoji of a sign.
  classes.fill(TRAIL, 0xfe00, 0xfe10);
  put(classes, '"“”‘«»„‚「」『』', QUOTE);
  put(classes, "'’", APOSTROPHE);
  put(classes, '-–—―', DASH);
  put(classes, '.,', POINT);
  put(classes, '\n\r', LINE_END);
  return classes;
}

function classify(classes: Uint8Array, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const text = String.fromCharCode(unit);
    if (/[\p{L}\p{M}\p{N}]/u.test(text)) {
      classes[unit] = /\p{Nd}/u.test(text) ? DIGIT : UNSPACED_SCRIPT.test(text) ? UNSPACED : WORD;
    } else if (/[\p{White_Space}\ufeff]/u.test(text)) {
      classes[unit] = BLANK;
    }
  }
}

function put(classes: Uint8Array, units: string, as: number): void {
  for (const unit of units) classes[unit.charCodeAt(0)] = as;
}
