import { APOSTROPHE, classOf, DASH, isBlank, isDigitUnit, isLineEnd, isWordUnit, QUOTE } from '../text/characters';
import { type Span, span } from '../text/span';
import { readDashDialogue, startsWithDash } from './dashDialogue';
import type { Quotation, QuotationMark } from './nodes';
import { closingSingle, opensSingle } from './singleQuotes';
import { countWords } from './words';

/** What a paragraph leaves to the next: the mark of a quotation that is still open. */
export interface OpenQuotation {
  readonly mark: QuotationMark;
  /** Guillemets that point inwards, »…«. */
  readonly inwards: boolean;
}

export interface ParagraphQuotations {
  readonly quotations: readonly Quotation[];
  readonly open: OpenQuotation | null;
}

/** Deeper quotations than this are read as part of the one around them; nobody writes them. */
const DEEPEST = 8;

/**
 * The quotations of one paragraph, in order, each with those nested in it. `before` is what the paragraph before left
 * open and this one goes on with. The last may be open: then it reaches to the end of the paragraph, and its `ends` is
 * `unclosed` until the caller knows that the next paragraph goes on with it.
 */
export function readQuotations(text: string, paragraph: Span, before: OpenQuotation | null): ParagraphQuotations {
  const reader = new QuotationReader(text, paragraph, before);
  const marked = reader.read();
  if (marked.quotations.length > 0 || !startsWithDash(text, paragraph)) return marked;
  return { quotations: readDashDialogue(text, paragraph), open: null };
}

/** Whether the paragraph that begins at `start` goes on with what the one before left open. */
export function goesOn(text: string, start: number, open: OpenQuotation): boolean {
  const mark = text[start] ?? '';
  return open.mark === 'guillemets' ? mark === '«' || mark === '»' : OPENERS.get(mark) === open.mark;
}

/** Marks that open, and what they open, apart from the straight single one. */
const OPENERS: ReadonlyMap<string, QuotationMark> = new Map<string, QuotationMark>([
  ['"', 'straight-double'],
  ['“', 'curly-double'],
  ['‘', 'curly-single'],
  ["'", 'straight-single'],
  ['«', 'guillemets'],
  ['»', 'guillemets'],
  ['„', 'low-double'],
  ['‚', 'low-single'],
  ['「', 'corner'],
  ['『', 'white-corner'],
]);

interface Frame extends OpenQuotation {
  readonly start: number;
  readonly begins: 'here' | 'before';
  /** Where a single quotation mark closes it, found when it opened. */
  readonly closesAt: number | null;
  readonly nested: Quotation[];
  /** The next mark that could close it, once looked for; what it is valid for lies before it. */
  nextCloser: number;
}

/** One pass over a paragraph with a stack of open quotations. */
class QuotationReader {
  private readonly stack: Frame[] = [];
  private readonly done: Quotation[] = [];
  private guillemetsSeen = false;

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly before: OpenQuotation | null,
  ) {}

  read(): ParagraphQuotations {
    const { start, end } = this.paragraph;
    for (let at = start; at < end; at++) {
      const found = classOf(this.text.charCodeAt(at));
      if (found === QUOTE) this.readMark(at);
      else if (found === APOSTROPHE) this.readSingle(at);
    }
    const outermost = this.stack[0];
    if (outermost === undefined) return { quotations: this.done, open: null };
    this.closeDownTo(0, end, 'unclosed');
    return { quotations: this.done, open: { mark: outermost.mark, inwards: outermost.inwards } };
  }

  private readMark(at: number): void {
    switch (this.text.charCodeAt(at)) {
      case 0x22: // "
        return this.isInchMark(at) ? undefined : this.closeOrOpen(at, 'straight-double');
      case 0x201c: // “
        return this.close(at, 'low-double') ? undefined : this.open(at, 'curly-double');
      case 0x201d: // ”
        return void (this.close(at, 'curly-double') || this.close(at, 'low-double'));
      case 0x201e: // „
        return this.open(at, 'low-double');
      case 0x201a: // ‚
        return isWordUnit(this.text.charCodeAt(at + 1)) && this.atWordStart(at)
          ? this.open(at, 'low-single')
          : undefined;
      case 0x2018: // ‘
        return this.close(at, 'low-single') ? undefined : this.openSingle(at, 'curly-single');
      case 0xab: // «
      case 0xbb: // »
        return this.readGuillemet(at);
      case 0x300c: // 「
        return this.open(at, 'corner');
      case 0x300d: // 」
        return void this.close(at, 'corner');
      case 0x300e: // 『
        return this.open(at, 'white-corner');
      case 0x300f: // 』
        return void this.close(at, 'white-corner');
    }
  }

  private readSingle(at: number): void {
    const top = this.stack.findIndex((frame) => frame.closesAt === at);
    if (top >= 0) return this.closeDownTo(top, at + 1, 'here');
    if (this.text.charCodeAt(at) === 0x2019) {
      if (!isWordUnit(this.text.charCodeAt(at + 1))) this.close(at, 'low-single');
    } else {
      this.openSingle(at, 'straight-single');
    }
  }

  /** A single mark opens only where something closes it, or at the paragraph's start, where it cannot be an apostrophe. */
  private openSingle(at: number, mark: 'straight-single' | 'curly-single'): void {
    if (!opensSingle(this.text, at, this.paragraph)) return;
    const closesAt = closingSingle(this.text, at, span(this.paragraph.start, this.limitOfSingle(at)), mark);
    if (closesAt !== null) return this.open(at, mark, closesAt);
    if (mark === 'curly-single' && at === this.paragraph.start) this.open(at, mark);
  }

  /** A quotation in another one ends before that does. */
  private limitOfSingle(at: number): number {
    const around = this.stack.at(-1);
    if (around === undefined) return this.paragraph.end;
    if (around.closesAt !== null) return around.closesAt;
    if (around.nextCloser <= at) around.nextCloser = this.nextOf(CLOSERS[around.mark], at + 1);
    return around.nextCloser;
  }

  private nextOf(marks: string, from: number): number {
    let at = from;
    while (at < this.paragraph.end && !marks.includes(this.text[at] ?? '')) at++;
    return at;
  }

  private readGuillemet(at: number): void {
    const pointsLeft = this.text.charCodeAt(at) === 0xab;
    const first = !this.guillemetsSeen;
    this.guillemetsSeen = true;
    if (at === this.paragraph.start && this.before?.mark === 'guillemets')
      return this.open(at, 'guillemets', null, this.before.inwards);
    const around = this.stack.findLast((frame) => frame.mark === 'guillemets');
    if (around !== undefined && around.inwards === pointsLeft) return void this.close(at, 'guillemets');
    if (pointsLeft) return this.open(at, 'guillemets');
    const next = this.text.charCodeAt(at + 1);
    if (!isBlank(next) && (first || this.atWordStart(at))) this.open(at, 'guillemets', null, true);
  }

  private closeOrOpen(at: number, mark: QuotationMark): void {
    if (!this.close(at, mark)) this.open(at, mark);
  }

  private open(at: number, mark: QuotationMark, closesAt: number | null = null, inwards = false): void {
    if (this.stack.length === DEEPEST) return;
    const begins = at === this.paragraph.start && this.before?.mark === mark ? 'before' : 'here';
    this.stack.push({ start: at, mark, begins, closesAt, inwards, nested: [], nextCloser: at });
  }

  /** Closes the innermost quotation of this mark, and with it what is still open inside. Whether there was one. */
  private close(at: number, mark: QuotationMark): boolean {
    const level = this.stack.findLastIndex((frame) => frame.mark === mark && frame.closesAt === null);
    if (level < 0) return false;
    this.closeDownTo(level, at + 1, 'here');
    return true;
  }

  private closeDownTo(level: number, end: number, how: 'here' | 'unclosed'): void {
    while (this.stack.length > level) {
      const frame = this.stack.pop();
      if (frame === undefined) return;
      const isOuter = this.stack.length === level;
      // What is left open inside ends before the mark that closes the outer one.
      const last = isOuter || how === 'unclosed' ? end : end - 1;
      const ends = isOuter ? how : 'unclosed';
      (this.stack.at(-1)?.nested ?? this.done).push(this.quotation(frame, last, ends));
    }
  }

  private quotation(frame: Frame, end: number, ends: 'here' | 'unclosed'): Quotation {
    return {
      span: span(frame.start, end),
      mark: frame.mark,
      begins: frame.begins,
      ends,
      words: countWords(this.text, frame.start, end),
      nested: frame.nested,
    };
  }

  /** `6'2"`: after a digit, a mark that would open is a measure. */
  private isInchMark(at: number): boolean {
    return (
      at > this.paragraph.start &&
      isDigitUnit(this.text.charCodeAt(at - 1)) &&
      !this.stack.some((frame) => frame.mark === 'straight-double')
    );
  }

  private atWordStart(at: number): boolean {
    if (at === this.paragraph.start) return true;
    const unit = this.text.charCodeAt(at - 1);
    return isBlank(unit) || isLineEnd(unit) || classOf(unit) === DASH || classOf(unit) === QUOTE;
  }
}

const CLOSERS: Readonly<Record<QuotationMark, string>> = {
  'straight-double': '"',
  'curly-double': '”',
  'straight-single': "'",
  'curly-single': '’',
  guillemets: '«»',
  'low-double': '“”',
  'low-single': '‘’',
  corner: '」',
  'white-corner': '』',
  dash: '',
  tag: '',
};
