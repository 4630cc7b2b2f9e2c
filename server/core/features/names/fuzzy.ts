/** A text as it is searched: case and accents do not matter. */
export function searchKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How far `text` is from what was typed, both as `searchKey`: 0 where it begins with that, then where a word does, then
 * where it stands anywhere, then where the letters stand in this order, more the more they are scattered. Null where they
 * do not.
 */
export function distanceFrom(typed: string, text: string): number | null {
  const at = text.indexOf(typed);
  if (at === 0) return 0;
  if (at > 0) return beginsWord(text, at) || text.includes(` ${typed}`) ? 1 : 2;
  const gaps = gapsBetween(typed.replace(/\s+/g, ''), text);
  return gaps === null ? null : 3 + gaps;
}

function beginsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

/** How often letters stand between those that were typed; the start of a word parts nothing. */
function gapsBetween(typed: string, text: string): number | null {
  let gaps = 0;
  let from = 0;
  for (const letter of typed) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    if (at > from && !beginsWord(text, at)) gaps++;
    from = at + letter.length;
  }
  return gaps;
}
