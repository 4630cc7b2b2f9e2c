import { isLineEnd } from './characters';

export type LineEnd = '\n' | '\r\n' | '\r';

/** The first line end of a text; `\n` where it has none. */
export function firstLineEnd(text: string): LineEnd {
  for (let at = 0; at < text.length; at++) {
    if (isLineEnd(text.charCodeAt(at))) return text.startsWith('\r\n', at) ? '\r\n' : text[at] === '\r' ? '\r' : '\n';
  }
  return '\n';
}

/** The line end that stands just before `offset`; null where none does. */
export function lineEndBefore(text: string, offset: number): LineEnd | null {
  if (text[offset - 1] === '\r') return '\r';
  if (text[offset - 1] !== '\n') return null;
  return text[offset - 2] === '\r' ? '\r\n' : '\n';
}

/** `offset`, or where the line end begins that stands just before it. */
export function beforeLineEnd(text: string, offset: number): number {
  return offset - (lineEndBefore(text, offset)?.length ?? 0);
}

/** Where the text of a file begins: behind its byte order mark. */
export function afterByteOrderMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
