import { type Span, span } from '../text/span';
import type { OpenQuotation } from './continuation';
import { readNameHint } from './hints';
import type { Block, ParagraphBlock, Quotation, SpeakerTag } from './nodes';
import { readQuotations } from './quotations';
import { countWords } from './words';

/** A paragraph whose limits are known, and whose inside has not been read. */
export interface ParagraphDraft {
  readonly kind: 'draft';
  readonly span: Span;
  readonly text: Span;
  readonly tag: SpeakerTag | null;
  /** Whether it holds the first text of its scene. */
  readonly place: 'first' | 'later';
}

/** The blocks of a scene with their paragraphs read, in order, since a quotation may go on from one to the next. */
export function readParagraphs(text: string, blocks: readonly (Block | ParagraphDraft)[]): readonly Block[] {
  let open: OpenQuotation | null = null;
  return blocks.map((block, index) => {
    if (block.kind !== 'draft') return block;
    const inside = readQuotations(text, block.text, { before: open, nextStart: nextStart(blocks, index) });
    open = inside.open;
    return paragraph(text, block, inside.quotations);
  });
}

/**
 * Where the next paragraph begins that could go on with a quotation: nothing but blank lines, notes and markers stand
 * between. Null where there is none.
 */
function nextStart(blocks: readonly (Block | ParagraphDraft)[], index: number): number | null {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    switch (block?.kind) {
      case 'blank':
      case 'note':
      case 'marker':
        continue;
      case 'draft':
        return block.tag === null ? block.text.start : null;
      default:
        return null;
    }
  }
  return null;
}

function paragraph(text: string, draft: ParagraphDraft, found: readonly Quotation[]): ParagraphBlock {
  const words = countWords(text, draft.text.start, draft.text.end);
  const quotations = found.length === 0 && draft.tag !== null && words > 0 ? [spokenWhole(draft.text, words)] : found;
  let spokenWords = 0;
  for (const quotation of quotations) spokenWords += quotation.words;
  const hint = draft.tag === null ? readNameHint(text, draft.text, draft.place) : null;
  return {
    kind: 'paragraph',
    span: draft.span,
    text: draft.text,
    tag: draft.tag,
    hint,
    quotations,
    words,
    spokenWords,
  };
}

/** After a tag, a paragraph without quotation marks is speech as a whole. */
function spokenWhole(text: Span, words: number): Quotation {
  return { span: span(text.start, text.end), mark: 'tag', begins: 'here', ends: 'here', words, nested: [] };
}
