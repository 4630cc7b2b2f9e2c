import { type Span, span } from '../text/span';
import { trimmed } from './markers';

/** A point of view in another convention: `[Mara's POV]`, `POV: Mara`. */
export interface PovLine {
  readonly name: Span;
  /** The words that say POV. */
  readonly keySpan: Span;
}

/** Whether the line from `start` to `end`, without blanks at its edges, says a POV in another convention. */
export function looksLikePovLine(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && mayHoldPov(text, start, end) && readPovLine(text, start, end) !== null;
}

/**
 * The POV that the line says, or null.
 *
 * ```text
 * *~Mara's POV~*      POV: Mara
 *   ^^^^name          ^^^keySpan
 * ```
 */
export function readPovLine(text: string, start: number, end: number): PovLine | null {
  const inside = unwrapped(text, start, end) ?? span(start, end);
  const words = text.slice(inside.start, inside.end);
  return readLeading(text, inside, words) ?? readTrailing(text, inside, words);
}

/** Whether a name in a marker or line says that the point of view is nobody's. */
export function meansNobody(name: string): boolean {
  return name === '' || NOBODY.test(name);
}

/** What brackets, asterisks, underscores, tildes or dashes enclose, or null where nothing does. */
export function unwrapped(text: string, start: number, end: number): Span | null {
  const close = CLOSING.get(text[start] ?? '');
  if (close === undefined || text[end - 1] !== close || end - start < 3) return null;
  const inside = trimmed(text, start + 1, end - 1);
  return inside.start === inside.end ? null : (unwrapped(text, inside.start, inside.end) ?? inside);
}

const LONGEST = 100;
const CLOSING: ReadonlyMap<string, string> = new Map(
  ['[]', '()', '**', '__', '~~', '--'].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);
const LEADING = /^(pov|point of view)\s?[:：–—-]\s*/i;
const TRAILING = /(['’]s?)?\s(pov|p\.o\.v\.|point of view)\s?[:：]?$/i;
const FROM = /^from\s+/i;

/** `POV: Mara`. */
function readLeading(text: string, inside: Span, words: string): PovLine | null {
  const found = LEADING.exec(words);
  if (found?.[1] === undefined) return null;
  const name = trimmed(text, inside.start + found[0].length, inside.end);
  const keySpan = span(inside.start, inside.start + found[1].length);
  return isName(text.slice(name.start, name.end), { mostSmallWords: 1 }) ? { name, keySpan } : null;
}

/** `Mara's POV`. Nobody writes *POV* in prose, so that a name before it may be written small: `mara's pov`. */
function readTrailing(text: string, inside: Span, words: string): PovLine | null {
  const found = TRAILING.exec(words);
  if (found?.[2] === undefined) return null;
  const [whole, owns, key] = found;
  const from = inside.start + (FROM.exec(words)?.[0].length ?? 0);
  const name = trimmed(text, from, Math.max(from, inside.start + found.index));
  const keyStart = inside.start + found.index + whole.lastIndexOf(key);
  const mostSmallWords = owns !== undefined && !/^point/i.test(key) ? 2 : 0;
  return isName(text.slice(name.start, name.end), { mostSmallWords })
    ? { name, keySpan: span(keyStart, keyStart + key.length) }
    : null;
}

/** Tells nearly all lines apart before a string is made. */
function mayHoldPov(text: string, start: number, end: number): boolean {
  for (let at = start; at + 2 < end; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit !== 0x70) continue;
    const second = text.charCodeAt(at + 1) | 0x20;
    if (second === 0x6f || second === 0x2e) return true;
  }
  return false;
}

/** `She told it from his point of view` is prose: in a name each word has a capital, or none has (`the mage`). */
function isName(name: string, { mostSmallWords }: { readonly mostSmallWords: number }): boolean {
  if (NOBODY.test(name)) return true;
  const words = name.split(/\s+/);
  const [first = '', ...others] = words;
  if (words.length > 5 || PARTICLE.test(words.at(-1) ?? '')) return false;
  if (others.length === 0 && PRONOUN.test(first)) return false;
  if (words.length <= mostSmallWords && words.every((word) => SMALL.test(word))) return true;
  const described = ARTICLE.test(first) && others.length > 0 && others.length < 4;
  return described || words.every((word) => CAPITALISED.test(word) || PARTICLE.test(word));
}

const NOBODY = /^(?:omniscient|none|nobody|no one|third person|3rd person|normal|general|author)$/i;
const PRONOUN = /^(?:i|me|my|you|your|he|his|she|her|they|their|we|our|it|its|whose|this|that|another|the|an?)$/i;
const ARTICLE = /^(?:the|an?)$/i;
const PARTICLE = /^(?:of|the|de|la|le|van|von|der|den|al|bin)$/;
/** Begins with a letter that is no small one, and holds nothing that parts sentences. */
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][^\s"“”:;,!?]*$/u;
const SMALL = /^\p{Ll}[\p{L}\p{M}'’.-]*$/u;
