import { classOf, WORD } from '../text/characters';
import { type Span, span } from '../text/span';
import { isColon, trimmed } from './markers';
import type { NameHint } from './nodes';
import { unwrapped } from './povLines';

const LONGEST_LABEL = 40;
/** In words. */
const LONGEST_NAME = 4;

/**
 * What would be markup in another convention if a character has this name:
 *
 * ```text
 * MARA: Not now.        **Mara**
 * ^^^^ label              ^^^^ pov, on the first line of text under a break or heading
 * ```
 */
export function readNameHint(text: string, paragraph: Span, place: 'first' | 'later'): NameHint | null {
  return readLabel(text, paragraph) ?? (place === 'first' ? readWrappedName(text, paragraph) : null);
}

function readLabel(text: string, paragraph: Span): NameHint | null {
  if (classOf(text.charCodeAt(paragraph.start)) !== WORD) return null;
  const limit = Math.min(paragraph.end, paragraph.start + LONGEST_LABEL);
  for (let at = paragraph.start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (ENDS_LABEL.has(unit)) return null;
    if (!isColon(unit)) continue;
    const name = trimmed(text, paragraph.start, at);
    return at + 1 < paragraph.end && isName(text.slice(name.start, name.end))
      ? { kind: 'label', name, whole: span(paragraph.start, at + 1) }
      : null;
  }
  return null;
}

function readWrappedName(text: string, paragraph: Span): NameHint | null {
  if (paragraph.end - paragraph.start > LONGEST_LABEL) return null;
  const inside = unwrapped(text, paragraph.start, paragraph.end);
  if (inside === null || !isName(text.slice(inside.start, inside.end))) return null;
  return { kind: 'pov', name: inside, whole: paragraph };
}

/** A comma, a quotation mark, a sentence's or a line's end stand in no name. */
const ENDS_LABEL = new Set([...',;!?"“”„«»\n\r'].map((mark) => mark.charCodeAt(0)));

function isName(words: string): boolean {
  return words.split(/\s+/).length <= LONGEST_NAME;
}
