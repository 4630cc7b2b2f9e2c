import { BLANK, classOf, LINE_END } from '../../text/characters';

/**
 * `next` as the form `usual` is written at some place: in capitals where that is (`MARA`), small (`@mara`), with a capital
 * (`The Captain`), with its kind of apostrophe and, if it has as many words, its wraps. Another mix of cases is not kept.
 */
export function writtenLike(written: string, usual: string, next: string): string {
  return withSpacesOf(written, withApostropheOf(written, withCaseOf(written, usual, next)));
}

/** The text with a capital first, as at the start of a sentence. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Whether a name at `start`, in prose that begins at `from`, begins a sentence; after `“Go!”` the same one may go on. */
export function beginsSentence(text: string, start: number, from: number): boolean {
  let at = start;
  while (at > from && OPENING.has(text[at - 1] ?? '')) at--;
  const opening = at;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === from) return true;
  if (at === opening) return false;
  const mark = text[at - 1] ?? '';
  return CLOSING.has(mark) ? text[at - 2] === '.' : '.!?…'.includes(mark);
}

const OPENING = new Set('"\'“‘«»„‚(*_');
const CLOSING = new Set('"\'”’»«');

function withCaseOf(written: string, usual: string, next: string): string {
  const bare = oneSpaced(written);
  const form = oneSpaced(usual);
  if (bare === form) return next;
  if (bare === form.toUpperCase()) return next.toUpperCase();
  if (bare === form.toLowerCase()) return next.toLowerCase();
  return bare === capitalised(form) ? capitalised(next) : next;
}

function withApostropheOf(written: string, next: string): string {
  const [mark] = /['’ʼ]/.exec(written) ?? [];
  return mark === undefined ? next : next.replace(/['’ʼ]/g, mark);
}

/** The blanks and line ends between the words, where both have as many. */
function withSpacesOf(written: string, next: string): string {
  const gaps = written.match(/\s+/g) ?? [];
  const words = next.split(/\s+/);
  if (gaps.length !== words.length - 1) return next;
  return words.map((word, index) => word + (gaps[index] ?? '')).join('');
}

/** As names are compared, but for their case. */
function oneSpaced(text: string): string {
  return text.normalize('NFC').replace(/['ʼ]/g, '’').replace(/\s+/g, ' ');
}

function isSpace(unit: number): boolean {
  return classOf(unit) === BLANK || classOf(unit) === LINE_END;
}
