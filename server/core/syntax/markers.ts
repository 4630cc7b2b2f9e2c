import { isBlank, isLineEnd } from '../text/characters';
import { type Span, span } from '../text/span';
import { type MarkerKey, SCENE_KEYS, type SpeakerTag, STORY_KEYS } from './nodes';

/**
 * Where the colon stands that ends the `@…:` of a line, or null where the line has none.
 *
 * ```text
 * @Mara (at 10:30, quietly): Not now.
 * ^start                   ^
 * ```
 */
export function colonOfAtLine(text: string, start: number, end: number): number | null {
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLineEnd(unit)) break;
    if (unit === 0x28) depth++;
    else if (unit === 0x29) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isColon(unit)) return hasName(text, start + 1, at) ? at : null;
  }
  return null;
}

/** The reserved key between the `@` at `start` and the colon, and where it stands; null where the word is no key. */
export function readMarkerKey(text: string, start: number, colon: number): { key: MarkerKey; span: Span } | null {
  const at = trimmed(text, start + 1, colon);
  if (at.end - at.start > LONGEST_KEY) return null;
  const key = KEYS.get(text.slice(at.start, at.end).toLowerCase());
  return key === undefined ? null : { key, span: at };
}

/** The tag between the `@` at `start` and its colon: a name, and a manner in round brackets if one ends it. */
export function readSpeakerTag(text: string, start: number, colon: number): SpeakerTag {
  const whole = span(start, colon + 1);
  const inside = trimmed(text, start + 1, colon);
  const bracket = indexOfBracket(text, inside);
  if (bracket === inside.end) return { whole, name: inside, manner: null };
  const close = text.charCodeAt(inside.end - 1) === 0x29 ? inside.end - 1 : inside.end;
  return { whole, name: trimmed(text, inside.start, bracket), manner: trimmed(text, bracket + 1, close) };
}

/** The span between `start` and `end` without the blanks and line ends at its edges; empty at its end if all is blank. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return span(from, to);
}

function indexOfBracket(text: string, inside: Span): number {
  let at = inside.start;
  while (at < inside.end && text.charCodeAt(at) !== 0x28) at++;
  return at;
}

export function isColon(unit: number): boolean {
  return unit === 0x3a || unit === 0xff1a;
}

/** The reserved key that `word` is, in any case of letters. */
export function markerKeyOf(word: string): MarkerKey | null {
  return KEYS.get(word.toLowerCase()) ?? null;
}

const KEYS: ReadonlyMap<string, MarkerKey> = new Map([...STORY_KEYS, ...SCENE_KEYS].map((key) => [key, key]));
const LONGEST_KEY = Math.max(...[...KEYS.keys()].map((key) => key.length));

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}

/** Whether something other than blanks, and no round bracket, begins between the sigil and the colon. */
function hasName(text: string, start: number, colon: number): boolean {
  const at = trimmed(text, start, colon);
  return at.start < at.end && text.charCodeAt(at.start) !== 0x28;
}
