import type { Block, ParagraphBlock, Quotation, SceneNode } from '../syntax/nodes';
import { classOf, DASH, isBlank, isLineEnd, isWordUnit } from '../text/characters';
import { overlaps, type Span, span, type TextEdit } from '../text/span';
import { type Finding, finding, preferred } from './finding';
import type { SceneView } from './scene';

/**
 * Quotations that nothing closes, and closing marks with nothing to close.
 *
 * ```text
 * “You came, she said.
 * ^
 * ```
 */
export function unclosedQuotes({ node }: SceneView): readonly Finding[] {
  if (!node.blocks.some(isLeftOpen)) return NONE;
  const closers = closersIn(node);
  const findings: Finding[] = [];
  /** The end of a quotation that has been judged at its beginning. */
  let known: Span | null = null;
  for (const [index, block] of node.blocks.entries()) {
    const last = block.kind === 'paragraph' ? block.quotations.at(-1) : undefined;
    if (block.kind !== 'paragraph' || last?.ends !== 'unclosed') continue;
    // Of all that dashes open, only the last turn of an exchange in guillemets can be left open.
    if (last.mark === 'dash') findings.push(...openExchange(node, index, closers));
    const opening = span(last.span.start, last.span.start + 1);
    const close = closingMark(node, last, closers);
    if (close === null) continue;
    if (looksClosing(node.text, opening, block.text)) {
      if (known === null || !overlaps(known, block.span)) findings.push(partnerless(opening));
      continue;
    }
    const end = laterEnd(node, index, close);
    known = end?.mark ?? null;
    if (end === null) findings.push(leftOpen(opening, block, close));
    else if (!isVerse(node, index, end)) findings.push(interrupted(node, opening, block, close, end));
  }
  return findings;
}

const NONE: readonly Finding[] = [];

function isLeftOpen(block: Block): boolean {
  return block.kind === 'paragraph' && block.quotations.at(-1)?.ends === 'unclosed';
}

function partnerless(mark: Span): Finding {
  const message = 'This quotation mark has no partner. Put one where the quotation begins, or remove this one.';
  return finding('unclosed-quote', mark, message);
}

function leftOpen(opening: Span, { text: { end } }: ParagraphBlock, close: string): Finding {
  const message = `This quotation is still open at the end of its paragraph. Put ${close} where it ends.`;
  const fix = preferred(`Close the quotation with ${close}`, insertion(end, close));
  return finding('unclosed-quote', opening, message, fix);
}

/** A quotation over several paragraphs of which only the first begins with the opening mark. */
function interrupted(node: SceneNode, opening: Span, block: ParagraphBlock, close: string, end: LaterEnd): Finding {
  const open = node.text.slice(opening.start, opening.end);
  const message =
    `This quotation goes on in the next paragraph, which does not begin with ${open}. ` +
    `Begin each paragraph of a long speech with ${open}, or put ${close} where it ends.`;
  const carryOn = preferred(
    `Begin its other paragraphs with ${open}`,
    ...end.paragraphs.map(({ text }) => insertion(text.start, open)),
  );
  const closeHere = {
    ...preferred(`Close the quotation with ${close}`, insertion(block.text.end, close)),
    isPreferred: false,
  };
  const related = [{ span: end.mark, message: 'It seems to end here' }];
  return { ...finding('unclosed-quote', opening, message, carryOn, closeHere), related };
}

interface LaterEnd {
  readonly mark: Span;
  /** Those after the first, the one with the mark included. */
  readonly paragraphs: readonly ParagraphBlock[];
}

/** The closing mark that the paragraphs after one hold before any other quotation; null where they hold none. */
function laterEnd(node: SceneNode, index: number, close: string): LaterEnd | null {
  const paragraphs: ParagraphBlock[] = [];
  for (let next = index + 1; next < node.blocks.length; next++) {
    const block = node.blocks[next];
    if (block?.kind === 'break' || block?.kind === 'heading' || block?.kind === 'ending') return null;
    if (block?.kind !== 'paragraph') continue;
    if (block.tag !== null) return null;
    paragraphs.push(block);
    const at = node.text.slice(block.text.start, block.text.end).indexOf(close);
    if (at >= 0) {
      const [first] = block.quotations;
      const mark = span(block.text.start + at, block.text.start + at + 1);
      const isFirst = first === undefined || mark.start <= first.span.start;
      return isFirst && mayClose(node.text, mark, block.text) ? { mark, paragraphs } : null;
    }
    if (block.quotations.length > 0) return null;
  }
  return null;
}

/** The lines of verse, with no blank line between, may stand in one pair of marks. */
function isVerse({ blocks }: SceneNode, index: number, { paragraphs }: LaterEnd): boolean {
  return paragraphs.every((paragraph, line) => paragraph === blocks[index + 1 + line]);
}

/**
 * The guillemet that opens an exchange whose last turn does not close it.
 *
 * ```text
 * « Qui est là ? demanda-t-il.
 * ^
 * — Moi, dit-elle.
 * ```
 */
function openExchange(node: SceneNode, lastTurn: number, closers: Closers): readonly Finding[] {
  const turn = node.blocks[lastTurn];
  for (let index = lastTurn - 1; index >= 0; index--) {
    const block = node.blocks[index];
    const quotation = block?.kind === 'paragraph' ? block.quotations.at(-1) : undefined;
    if (turn?.kind !== 'paragraph' || quotation?.mark !== 'guillemets') continue;
    const close = closingMark(node, quotation, closers) ?? '»';
    const message = `This exchange is still open after its last turn. Put ${close} where it ends.`;
    const fix = preferred(`Close the exchange with ${close}`, insertion(turn.text.end, close));
    return [finding('unclosed-quote', span(quotation.span.start, quotation.span.start + 1), message, fix)];
  }
  return [];
}

function insertion(offset: number, text: string): TextEdit {
  return { span: span(offset, offset), text };
}

/** Null for what cannot be left open. */
function closingMark({ text }: SceneNode, { mark, span: at }: Quotation, closers: Closers): string | null {
  const opening = text[at.start] ?? '';
  switch (mark) {
    case 'straight-double':
      return '"';
    case 'curly-double':
      return '”';
    case 'curly-single':
      return '’';
    case 'guillemets':
      return closers.get(opening) ?? (opening === '«' ? '»' : '«');
    case 'low-double':
      return closers.get(opening) ?? '“';
    case 'low-single':
      return closers.get(opening) ?? '‘';
    case 'corner':
      return '」';
    case 'white-corner':
      return '』';
    case 'straight-single':
    case 'dash':
    case 'tag':
      return null;
  }
}

/** With which mark the writer closes what another one opens: both „…“ and „…” are in use, and so are »…« and »…». */
type Closers = ReadonlyMap<string, string>;

function closersIn({ blocks, text }: SceneNode): Closers {
  const closers = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { span: at, ends } of block.quotations) {
      const [opening, last] = [text[at.start] ?? '', text[at.end - 1] ?? ''];
      // A turn in an exchange is complete without a mark.
      if (ends === 'here' && '“”‘’«»'.includes(last) && !closers.has(opening)) closers.set(opening, last);
    }
  }
  return closers;
}

/** In French a blank stands before a guillemet that closes. */
function mayClose(text: string, mark: Span, paragraph: Span): boolean {
  if ('«»'.includes(text[mark.start] ?? '')) return !isWordUnit(text.charCodeAt(mark.end));
  return looksClosing(text, mark, paragraph);
}

/** Whether a mark that is read as an opening one was meant to close: it follows a word, or no word follows it. */
function looksClosing(text: string, mark: Span, paragraph: Span): boolean {
  if (!hasWord(text, mark.end, paragraph.end)) return true;
  if (mark.start === paragraph.start) return false;
  const before = text.charCodeAt(mark.start - 1);
  const after = text.charCodeAt(mark.end);
  if (text[mark.start] === '«') return false;
  if (text[mark.start] === '»') return !isWordUnit(after);
  return !isSpace(before) && classOf(before) !== DASH && isSpace(after);
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordUnit(text.charCodeAt(at))) return true;
  return false;
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}
