/** The value of a Roman numeral in capitals, with or without a full stop behind it; null where the text is none. */
export function romanValue(text: string): number | null {
  if (text.length > 12) return null;
  const numeral = text.endsWith('.') ? text.slice(0, -1) : text;
  if (!ROMAN.test(numeral)) return null;
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = DIGITS.get(numeral[at] ?? '') ?? 0;
    value += digit < (DIGITS.get(numeral[at + 1] ?? '') ?? 0) ? -digit : digit;
  }
  return value;
}

const ROMAN = /^(?=[CLXVI])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);
