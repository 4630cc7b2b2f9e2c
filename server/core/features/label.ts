const LONGEST_LABEL = 120;

/**
 * Story text as a label on one line: no control characters, no blanks at the edges or in a row, and, past 120 UTF-16
 * units, cut with an ellipsis. Where nothing is left, `otherwise`: an editor refuses a label that is empty.
 */
export function labelOf(text: string, otherwise: string): string {
  const label = cutTo(oneLine(text.slice(0, 4 * LONGEST_LABEL)), LONGEST_LABEL);
  return label === '' ? otherwise : label;
}

/** The text on one line, without control characters and without what would turn the direction of the text after it. */
export function oneLine(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(TURNS_DIRECTION, '').replace(BLANK_OR_CONTROL, ' ').trim();
}

/** At most `longest` UTF-16 units of the text, an ellipsis among them where something is left out. */
export function cutTo(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, safeCut(text, longest - 1)).trimEnd()}…`;
}

/** `at`, or one less where a surrogate pair stands across it. */
export function safeCut(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}

/** Nearly every text is a line already, and told so by one look. */
const UNTIDY = /[\p{Cc}\xa0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff]| {2}|^ | $/u;
const BLANK_OR_CONTROL = /[\s\p{Cc}]+/gu;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
