import { type Span, span } from '../text/span';
import { readNameHint } from './hints';
import type { Block, ParagraphBlock, Quotation, SpeakerTag } from './nodes';
import { goesOn, type OpenQuotation, readQuotations } from './quotations';
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
    if (block.kind !== 'draft') {
      if (block.kind === 'break' || block.kind === 'heading') open = null;
      return block;
    }
    const before: OpenQuotation | null =
      open !== null && block.tag === null && goesOn(text, block.text.start, open) ? open : null;
    const inside = readQuotations(text, block.text, before);
    open = inside.open;
    const goes = open !== null && nextGoesOn(text, blocks, index, open);
    return paragraph(text, block, goes ? withLastGoingOn(inside.quotations) : inside.quotations);
  });
}

/** Whether the next paragraph, with nothing but blanks, notes and markers between, goes on with the open quotation. */
function nextGoesOn(
  text: string,
  blocks: readonly (Block | ParagraphDraft)[],
  index: number,
  open: OpenQuotation,
): boolean {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    switch (block?.kind) {
      case 'blank':
      case 'note':
      case 'marker':
        continue;
      case 'draft':
        return block.tag === null && goesOn(text, block.text.start, open);
      default:
        return false;
    }
  }
  return false;
}

function withLastGoingOn(quotations: readonly Quotation[]): readonly Quotation[] {
  const last = quotations.at(-1);
  return last === undefined ? quotations : quotations.with(-1, { ...last, ends: 'after' });
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
