import { isWordUnit } from '../text/characters';
import { span } from '../text/span';
import { startsWithDash } from './dashDialogue';
import type { QuotationMark } from './nodes';
import { beginsElision, opensSingle } from './singleQuotes';

/** What a paragraph leaves to the next: the mark of a quotation that is still open. */
export interface OpenQuotation {
  readonly mark: QuotationMark;
  /** Guillemets that point inwards, »…«. */
  readonly inwards: boolean;
}

/** Whether the paragraph that begins at `start` goes on with what the one before left open. */
export function goesOn(text: string, start: number, open: OpenQuotation): boolean {
  const isBeforeWord = isWordUnit(text.charCodeAt(start + 1));
  switch (text[start]) {
    case '"':
      return open.mark === 'straight-double';
    case '“':
      return open.mark === 'curly-double';
    case '”':
      return open.mark === 'curly-double' && isBeforeWord;
    case "'":
      return open.mark === 'straight-single' && opensParagraph(text, start);
    case '‘':
      return open.mark === 'curly-single' && opensParagraph(text, start);
    case '«':
    case '»':
      return open.mark === 'guillemets';
    case '„':
      return open.mark === 'low-double';
    case '‚':
      return open.mark === 'low-single' && isBeforeWord;
    case '「':
      return open.mark === 'corner';
    case '『':
      return open.mark === 'white-corner';
    default:
      return takesTurn(text, start, open);
  }
}

/**
 * Whether the paragraph at `start` is another's turn in an exchange that one pair of guillemets encloses:
 *
 * ```text
 * « Qui est là ? demanda-t-il.
 *
 * — Moi », dit-elle.
 * ```
 */
export function takesTurn(text: string, start: number, open: OpenQuotation): boolean {
  return open.mark === 'guillemets' && startsWithDash(text, span(start, text.length));
}

/** Whether a single mark at the start of a paragraph is no apostrophe. */
export function opensParagraph(text: string, start: number): boolean {
  return opensSingle(text, start, span(start, text.length)) && !beginsElision(text, start + 1);
}
