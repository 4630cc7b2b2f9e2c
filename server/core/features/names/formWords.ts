import { foldName } from '../../model/names';
import { endOfToken } from '../../model/nameTokens';
import { classOf, DIGIT, WORD } from '../../text/characters';
import { type Span, span } from '../../text/span';

/** A form as two ways to write it are compared: case, kinds of apostrophe and hyphen, wraps and full stops do not matter. */
export function formKey(form: string): string {
  return foldName(form)
    .replace(/[‐‑]/g, '-')
    .replace(/\.(?= |$)/g, '');
}

/**
 * Where the words of `part` stand in a row in `form`; null where they do not. In a form of a script that writes no blanks
 * between words, only the whole is a part.
 *
 * ```text
 * Captain Mary O’Neill
 *         ^^^^ part
 * ```
 */
export function partIn(form: string, part: string): Span | null {
  const sought = wordsIn(part).map(({ start, end }) => formKey(part.slice(start, end)));
  if (sought.length === 0) return formKey(form) === formKey(part) ? span(0, form.length) : null;
  const words = wordsIn(form);
  for (let at = 0; at + sought.length <= words.length; at++) {
    const row = words.slice(at, at + sought.length);
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return null;
    if (row.every(({ start, end }, index) => formKey(form.slice(start, end)) === sought[index])) {
      return span(first.start, last.end);
    }
  }
  return null;
}

/** The words of a form; none of a script that writes no blanks between them. */
export function wordsIn(form: string): readonly Span[] {
  const words: Span[] = [];
  for (let at = 0; at < form.length; ) {
    const found = classOf(form.charCodeAt(at));
    const end = found === WORD || found === DIGIT ? Math.max(endOfToken(form, at, form.length), at + 1) : at;
    if (end > at) words.push(span(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}
