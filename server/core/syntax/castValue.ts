import { type Span, span } from '../text/span';
import { trimmed } from './markers';

/** One character of an `@cast:` value. Spans are offsets into the text that was given. */
export interface CastEntry {
  readonly whole: Span;
  readonly name: Span;
  readonly aliases: readonly Span[];
  readonly pronouns: readonly Span[];
}

export interface CastProblem {
  readonly kind: 'open-bracket' | 'stray-bracket' | 'empty-name' | 'empty-alias' | 'text-after-bracket';
  readonly span: Span;
}

export interface CastValue {
  readonly entries: readonly CastEntry[];
  readonly problems: readonly CastProblem[];
}

/**
 * The characters that a cast value declares, and what is wrong with it.
 *
 * ```text
 * @cast: Mara (the Captain, Mar) [she], Tobias
 *        ^^^^  ^^^^^^^^^^^  ^^^   ^^^   ^^^^^^
 *        name  aliases           pronouns
 * ```
 */
export function readCastValue(text: string, value: Span): CastValue {
  const entries: CastEntry[] = [];
  const problems: CastProblem[] = [];
  let at = value.start;
  while (at < value.end) {
    const end = endOfEntry(text, at, value.end);
    const whole = trimmed(text, at, end);
    if (whole.start < whole.end) entries.push(...readEntry(text, whole, problems));
    else if (end < value.end) problems.push({ kind: 'empty-name', span: emptyAt(at, end, value) });
    at = end + 1;
  }
  return { entries, problems };
}

/** The comma that ends the entry: one outside brackets. A bracket that nothing closes hides no comma. */
function endOfEntry(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const unit = text[at];
    if (unit === ',') return at;
    if (unit === '(' || unit === '[') at = endOfBracket(text, at, limit) ?? at;
    at++;
  }
  return limit;
}

/** The bracket that closes the one at `open`; brackets do not nest. */
function endOfBracket(text: string, open: number, limit: number): number | null {
  const close = text[open] === '(' ? ')' : ']';
  for (let at = open + 1; at < limit; at++) {
    const unit = text[at];
    if (unit === close) return at;
    if (unit === '(' || unit === '[') return null;
  }
  return null;
}

function readEntry(text: string, whole: Span, problems: CastProblem[]): readonly CastEntry[] {
  const aliases: Span[] = [];
  const pronouns: Span[] = [];
  const nameEnd = firstBracket(text, whole.start, whole.end);
  const name = trimmed(text, whole.start, nameEnd);
  let at = nameEnd;
  while (at < whole.end) {
    const unit = text[at];
    if (unit === '(' || unit === '[') {
      const close = endOfBracket(text, at, whole.end);
      if (close === null) problems.push({ kind: 'open-bracket', span: span(at, whole.end) });
      const inside = span(at + 1, close ?? nextBracket(text, at + 1, whole.end));
      if (unit === '(') aliases.push(...listed(text, inside, /,/g, problems));
      else pronouns.push(...listed(text, inside, /[,/]/g, null));
      at = close === null ? inside.end : close + 1;
    } else {
      const next = nextBracket(text, at, whole.end);
      reportStray(text, at, next, problems);
      at = unit === ')' || unit === ']' ? at + 1 : next;
    }
  }
  if (name.start === name.end) {
    problems.push({ kind: 'empty-name', span: whole });
    return [];
  }
  return [{ whole, name, aliases, pronouns }];
}

function reportStray(text: string, start: number, end: number, problems: CastProblem[]): void {
  if (text[start] === ')' || text[start] === ']') {
    problems.push({ kind: 'stray-bracket', span: span(start, start + 1) });
    return;
  }
  const words = trimmed(text, start, end);
  if (words.start < words.end) problems.push({ kind: 'text-after-bracket', span: words });
}

function listed(text: string, inside: Span, separator: RegExp, problems: CastProblem[] | null): Span[] {
  const found: Span[] = [];
  let at = inside.start;
  const add = (end: number): void => {
    const part = trimmed(text, at, end);
    if (part.start < part.end) found.push(part);
    else problems?.push({ kind: 'empty-alias', span: span(Math.max(at - 1, 0), Math.max(end, at)) });
  };
  for (const comma of text.slice(inside.start, inside.end).matchAll(separator)) {
    add(inside.start + comma.index);
    at = inside.start + comma.index + 1;
  }
  add(inside.end);
  return found;
}

function firstBracket(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !'()[]'.includes(text[at] ?? '')) at++;
  return at;
}

/** The next bracket from `start` on, at least one unit further than a closing one that stands there. */
function nextBracket(text: string, start: number, end: number): number {
  return Math.max(firstBracket(text, start, end), Math.min(start, end));
}

/** An empty entry is shown by the comma that ends it. */
function emptyAt(start: number, end: number, value: Span): Span {
  return span(Math.max(start, value.start), Math.min(end + 1, value.end));
}
