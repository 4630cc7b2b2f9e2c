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
  const leading = LEADING.exec(words);
  if (leading?.[1] !== undefined) {
    const from = inside.start + leading[0].length;
    return nameOrNull(text, from, inside.end, span(inside.start, inside.start + leading[1].length));
  }
  const trailing = TRAILING.exec(words);
  if (trailing === null) return null;
  const to = inside.start + trailing.index;
  return nameOrNull(text, inside.start, to, span(inside.end - (trailing[1]?.length ?? 0), inside.end));
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
const TRAILING = /(?:['’]s?)?\s(pov|p\.o\.v\.|point of view)$/i;

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
function nameOrNull(text: string, start: number, end: number, keySpan: Span): PovLine | null {
  const at = trimmed(text, start, end);
  const from = /^from\s+/i.exec(text.slice(at.start, at.end))?.[0].length ?? 0;
  const name = span(at.start + from, at.end);
  const words = text.slice(name.start, name.end).split(/\s+/);
  const [first = '', ...others] = words;
  if (first === '' || words.length > 5) return null;
  const described = ARTICLE.test(first) && others.length > 0 && others.length < 4;
  return described || words.every((word) => CAPITALISED.test(word) || PARTICLE.test(word)) ? { name, keySpan } : null;
}

const ARTICLE = /^(?:the|an?)$/i;
const PARTICLE = /^(?:of|the|de|la|le|van|von|der|den|al|bin)$/;
/** Begins with a letter that is no small one, and holds nothing that parts sentences. */
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][^\s"“”:;,!?]*$/u;
