import { type Span, span } from '../text/span';
import type { IgnoreDirective } from './nodes';

/**
 * What a note tells the checks, or null for a note that is only a note.
 *
 * ```text
 * % ignore: empty-scene, unclosed-quote
 *           ^^^^^^^^^^^  ^^^^^^^^^^^^^^
 * ```
 */
export function readDirective(text: string, note: Span): IgnoreDirective | null {
  const found = DIRECTIVE.exec(text.slice(note.start, note.end));
  if (found === null) return null;
  const from = note.start + found[0].length;
  const codes = [];
  for (const word of text.slice(from, note.end).matchAll(/[\w-]+/g)) {
    codes.push({ code: word[0], span: span(from + word.index, from + word.index + word[0].length) });
  }
  return { scope: found[1] === undefined ? 'paragraph' : 'file', codes };
}

const DIRECTIVE = /^%\s*ignore(-file)?\s*(?:[:：]|$)/i;
