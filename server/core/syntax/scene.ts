import { span } from '../text/span';
import { breakStyle } from './breaks';
import { isEndingLine, isTitleLine } from './edges';
import { skipBlanks, trimEnd } from './lineKinds';
import { colonOfAtLine, readMarkerKey, readSpeakerTag, trimmed } from './markers';
import type { Block, HeadingBlock, MarkerBlock, NoteBlock, ParagraphBlock, ParagraphStyle, SceneNode } from './nodes';
import { readDirective } from './notes';
import { type ParagraphDraft, readParagraphs } from './paragraphs';
import { readPovLine } from './povLines';
import type { ScannedScene } from './scan';
import { endsParagraphs, isHardWrapped } from './wrapping';

/**
 * Reads one scene. `text` is the scene's own; `place` says whether it is the last of the file, where `The End` ends the
 * story.
 */
export function readScene(
  text: string,
  scanned: ScannedScene,
  paragraphs: ParagraphStyle,
  place: 'inside' | 'last',
): SceneNode {
  const { lineStarts, opening } = scanned;
  const blocks = new BlockReader(text, scanned, paragraphs).read();
  const ending = endingIndex(text, blocks);
  if (ending !== null && place === 'last') {
    const closed = blocks.with(ending.index, { kind: 'ending', span: ending.block.span, text: ending.block.text });
    return { text, lineStarts, opening, blocks: closed, ending: 'present', ...countProse(closed) };
  }
  return { text, lineStarts, opening, blocks, ending: ending === null ? 'none' : 'possible', ...countProse(blocks) };
}

function countProse(blocks: readonly Block[]): { words: number; spokenWords: number } {
  let words = 0;
  let spokenWords = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    words += block.words;
    spokenWords += block.spokenWords;
  }
  return { words, spokenWords };
}

/** The last paragraph, if only notes and blank lines follow it and it reads like an ending. */
function endingIndex(text: string, blocks: readonly Block[]): { index: number; block: ParagraphBlock } | null {
  const index = blocks.findLastIndex((block) => block.kind !== 'blank' && block.kind !== 'note');
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || block.tag !== null) return null;
  return isEndingLine(text.slice(block.text.start, block.text.end)) ? { index, block } : null;
}

/** Walks over the lines of a scene. Paragraphs are first noted as drafts, since quotations reach over their ends. */
class BlockReader {
  private readonly blocks: (Block | ParagraphDraft)[] = [];
  private line = 0;
  /** Before any text a title may come; before any prose, a POV in the form of a name. */
  private textRead: 'none' | 'title' | 'prose' = 'none';
  private readonly lineBreaks: 'end paragraphs' | 'wrap';

  constructor(
    private readonly text: string,
    private readonly scanned: ScannedScene,
    paragraphs: ParagraphStyle,
  ) {
    this.lineBreaks = endsParagraphs(paragraphs, () => isHardWrapped(text, scanned)) ? 'end paragraphs' : 'wrap';
  }

  read(): readonly Block[] {
    while (this.startOf(this.line) < this.text.length) this.readBlock();
    return readParagraphs(this.text, this.blocks);
  }

  private readBlock(): void {
    switch (this.scanned.kinds[this.line]) {
      case 'blank':
        return this.readBlank();
      case 'break':
        return this.readBreak();
      case 'heading':
        return this.push(this.heading());
      case 'note':
        return this.push(this.note());
      case 'marker':
        return this.push(this.marker());
      case 'pov-line':
        return this.push(this.povLine());
      case 'tag':
        return this.readParagraph();
      case 'text':
      case undefined:
        return this.isTitle() ? this.readTitle() : this.readParagraph();
    }
  }

  private startOf(line: number): number {
    return this.scanned.lineStarts[line] ?? this.text.length;
  }

  /** The whole lines from the current one to `end`, which is left current. */
  private linesTo(end: number) {
    const lines = span(this.startOf(this.line), this.startOf(end));
    this.line = end;
    return lines;
  }

  /** The current line without the blanks around it. */
  private content() {
    const start = skipBlanks(this.text, this.startOf(this.line), this.startOf(this.line + 1));
    return span(start, trimEnd(this.text, start, this.startOf(this.line + 1)));
  }

  private push(block: Block): void {
    this.blocks.push(block);
  }

  private readBlank(): void {
    let end = this.line + 1;
    while (this.scanned.kinds[end] === 'blank') end++;
    this.push({ kind: 'blank', span: this.linesTo(end) });
  }

  private readBreak(): void {
    const mark = this.content();
    const style = breakStyle(this.text, mark.start, mark.end) ?? 'X';
    this.push({ kind: 'break', span: this.linesTo(this.line + 1), mark, style });
  }

  private heading(): HeadingBlock {
    const { start, end } = this.content();
    let level = 0;
    while (this.text.charCodeAt(start + level) === 0x23) level++;
    const text = trimmed(this.text, start + level, end);
    return { kind: 'heading', span: this.linesTo(this.line + 1), level, text };
  }

  private note(): NoteBlock {
    const text = this.content();
    return { kind: 'note', span: this.linesTo(this.line + 1), text, directive: readDirective(this.text, text) };
  }

  private marker(): MarkerBlock {
    const whole = this.content();
    const colon = colonOfAtLine(this.text, whole.start, whole.end) ?? whole.end;
    const key = readMarkerKey(this.text, whole.start, colon);
    return {
      kind: 'marker',
      span: this.linesTo(this.line + 1),
      key: key?.key ?? 'synopsis',
      form: 'marker',
      whole,
      keySpan: key?.span ?? span(whole.start + 1, colon),
      value: trimmed(this.text, colon + 1, whole.end),
    };
  }

  private povLine(): MarkerBlock {
    const whole = this.content();
    const said = readPovLine(this.text, whole.start, whole.end) ?? { name: whole, keySpan: whole };
    const lines = this.linesTo(this.line + 1);
    return {
      kind: 'marker',
      span: lines,
      key: 'pov',
      form: 'pov-line',
      whole,
      keySpan: said.keySpan,
      value: said.name,
    };
  }

  /** The first line of text in a file, with a blank line under it and no `@title:` to contradict it. */
  private isTitle(): boolean {
    if (this.textRead !== 'none' || this.scanned.opening !== 'start') return false;
    if (this.scanned.kinds[this.line + 1] !== 'blank') return false;
    if (this.blocks.some((block) => block.kind === 'marker' && block.key === 'title')) return false;
    const { start, end } = this.content();
    return isTitleLine(this.text.slice(start, end));
  }

  private readTitle(): void {
    const text = this.content();
    this.textRead = 'title';
    this.push({ kind: 'title', span: this.linesTo(this.line + 1), text });
  }

  private readParagraph(): void {
    const place = this.textRead === 'prose' ? 'later' : 'first';
    this.textRead = 'prose';
    const content = this.content();
    const tagged = this.scanned.kinds[this.line] === 'tag';
    const colon = tagged ? colonOfAtLine(this.text, content.start, content.end) : null;
    const tag = colon === null ? null : readSpeakerTag(this.text, content.start, colon);
    const from = colon === null ? content.start : skipBlanks(this.text, colon + 1, content.end);
    const lines = this.linesTo(this.endOfParagraph(tag !== null && from === content.end));
    const to = trimEnd(this.text, lines.start, lines.end);
    const start = tag === null ? from : trimmed(this.text, from, to).start;
    this.blocks.push({ kind: 'draft', span: lines, text: span(Math.min(start, to), to), tag, place });
  }

  /** The line after the paragraph's last one. A tag with nothing behind it takes the line under it along. */
  private endOfParagraph(emptyTag: boolean): number {
    let end = this.line + 1;
    if (emptyTag && this.scanned.kinds[end] === 'text') end++;
    if (this.lineBreaks === 'end paragraphs') return end;
    while (this.scanned.kinds[end] === 'text') end++;
    return end;
  }
}
