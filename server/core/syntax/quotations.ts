import { APOSTROPHE, classOf, DASH, isBlank, isDigitUnit, isLineEnd, isWordUnit, QUOTE } from '../text/characters';
import { type Span, span } from '../text/span';
import { nextCloser } from './closers';
import { goesOn, type OpenQuotation, opensParagraph, takesTurn } from './continuation';
import { readDashDialogue, startsWithDash } from './dashDialogue';
import type { Quotation, QuotationMark } from './nodes';
import { closingSingle, opensSingle } from './singleQuotes';
import { countWords } from './words';

/** What stands around a paragraph. */
export interface QuotationContext {
  /** The quotation that the paragraph before has left open and that this one goes on with. */
  readonly before: OpenQuotation | null;
  /** Where the next paragraph begins, if it may go on with a quotation. */
  readonly nextStart: number | null;
}

export interface ParagraphQuotations {
  readonly quotations: readonly Quotation[];
  /** The last quotation, if the next paragraph goes on with it. */
  readonly open: OpenQuotation | null;
}

/** Deeper quotations than this are read as part of the one around them; nobody writes them. */
const DEEPEST = 8;

/** The quotations of one paragraph, in order, each with those nested in it. */
export function readQuotations(text: string, paragraph: Span, context: QuotationContext): ParagraphQuotations {
  const reader = new QuotationReader(text, paragraph, context);
  const marked = reader.read();
  if (marked.quotations.length > 0 || !startsWithDash(text, paragraph)) return marked;
  return { quotations: readDashDialogue(text, paragraph), open: null };
}

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
  /** The exchange in which the paragraph is a turn. */
  private readonly turn: OpenQuotation | null;
  private guillemetsSeen = false;
  private straightDoublesRead = 0;
  /** How many the paragraph holds, once it matters. */
  private straightDoubles: number | null = null;

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly context: QuotationContext,
  ) {
    const { before } = context;
    this.turn = before !== null && takesTurn(text, paragraph.start, before) ? before : null;
  }

  read(): ParagraphQuotations {
    const { start, end } = this.paragraph;
    if (this.turn !== null) this.open(start, 'guillemets', null, this.turn.inwards);
    for (let at = start; at < end; at++) {
      const found = classOf(this.text.charCodeAt(at));
      if (found === QUOTE) this.readMark(at);
      else if (found === APOSTROPHE) this.readSingle(at);
    }
    const open = this.stack[0];
    if (open === undefined) return { quotations: this.done, open: null };
    this.closeDownTo(0, end, end, this.endOf(open));
    return { quotations: this.done, open: this.goesOn(open) ? { mark: open.mark, inwards: open.inwards } : null };
  }

  /** How a quotation ends that reaches the paragraph's end. If another takes his turn, it is complete. */
  private endOf(open: Frame): Quotation['ends'] {
    const next = this.context.nextStart;
    if (next !== null && takesTurn(this.text, next, open)) return 'here';
    return this.goesOn(open) ? 'after' : 'unclosed';
  }

  private isTurn(frame: Frame): boolean {
    return this.turn !== null && frame.start === this.paragraph.start;
  }

  private goesOn(open: OpenQuotation): boolean {
    return this.context.nextStart !== null && goesOn(this.text, this.context.nextStart, open);
  }

  private readMark(at: number): void {
    switch (this.text.charCodeAt(at)) {
      case 0x22: // "
        return this.readStraightDouble(at);
      case 0x201c: // “
        return this.close(at, 'low-double') ? undefined : this.open(at, 'curly-double');
      case 0x201d: // ”
        return this.close(at, 'curly-double') || this.close(at, 'low-double') ? undefined : this.openNordic(at);
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

  private readStraightDouble(at: number): void {
    this.straightDoublesRead++;
    if (!this.isInchMark(at) && !this.close(at, 'straight-double')) this.open(at, 'straight-double');
  }

  /** Swedish and Finnish open with the mark that closes: ”Hej”. */
  private openNordic(at: number): void {
    if (this.atWordStart(at) && isWordUnit(this.text.charCodeAt(at + 1))) this.open(at, 'curly-double');
  }

  private readSingle(at: number): void {
    const top = this.stack.findIndex((frame) => frame.closesAt === at);
    if (top >= 0) return this.closeDownTo(top, at, at + 1, 'here');
    if (this.text.charCodeAt(at) === 0x2019) {
      if (!isWordUnit(this.text.charCodeAt(at + 1))) this.close(at, 'low-single');
    } else {
      this.openSingle(at, 'straight-single');
    }
  }

  /** A single mark opens where something closes it, or where it cannot be an apostrophe. */
  private openSingle(at: number, mark: 'straight-single' | 'curly-single'): void {
    if (!opensSingle(this.text, at, this.paragraph)) return;
    const closesAt = closingSingle(
      this.text,
      at,
      span(this.paragraph.start, this.limitAt(at, this.stack.length - 1)),
      mark,
    );
    if (closesAt !== null) return this.open(at, mark, closesAt);
    if (at === this.paragraph.start && this.isLeftOpen(at, mark)) this.open(at, mark);
  }

  /** A straight mark may be the apostrophe of any word, if no paragraph beside it shows that it is none. */
  private isLeftOpen(at: number, mark: 'straight-single' | 'curly-single'): boolean {
    if (!opensParagraph(this.text, at)) return false;
    return mark === 'curly-single' || this.context.before?.mark === mark || this.goesOn({ mark, inwards: false });
  }

  /** A quotation in another one ends before that does; so does the search for its end. */
  private limitAt(at: number, level: number): number {
    const around = this.stack[level];
    if (around === undefined) return this.paragraph.end;
    if (around.closesAt !== null) return around.closesAt;
    if (around.nextCloser <= at) {
      around.nextCloser = nextCloser(this.text, around.mark, span(at + 1, this.limitAt(at, level - 1)));
    }
    return around.nextCloser;
  }

  private readGuillemet(at: number): void {
    const pointsLeft = this.text.charCodeAt(at) === 0xab;
    const first = !this.guillemetsSeen;
    this.guillemetsSeen = true;
    if (at === this.paragraph.start && this.context.before?.mark === 'guillemets')
      return this.open(at, 'guillemets', null, this.context.before.inwards);
    const around = this.stack.findLast((frame) => frame.mark === 'guillemets');
    if (around !== undefined && around.inwards === pointsLeft) return void this.close(at, 'guillemets');
    if (pointsLeft) return this.open(at, 'guillemets');
    const opens = !isBlank(this.text.charCodeAt(at + 1)) && (first || this.atWordStart(at));
    if (opens) this.open(at, 'guillemets', null, true);
    else this.close(at, 'guillemets');
  }

  private open(at: number, mark: QuotationMark, closesAt: number | null = null, inwards = false): void {
    if (this.stack.length === DEEPEST) return;
    const goesOn = at === this.paragraph.start && this.context.before?.mark === mark && this.turn === null;
    const begins = goesOn ? 'before' : 'here';
    this.stack.push({ start: at, mark, begins, closesAt, inwards, nested: [], nextCloser: at });
  }

  /** Closes the innermost quotation of this mark, and with it what is still open inside. Whether there was one. */
  private close(at: number, mark: QuotationMark): boolean {
    const level = this.stack.findLastIndex((frame) => frame.mark === mark && frame.closesAt === null);
    if (level < 0) return false;
    this.closeDownTo(level, at, at + 1, 'here');
    return true;
  }

  /** Closes the quotation at `level`, and with it what is left open inside. */
  private closeDownTo(level: number, innerEnd: number, end: number, how: Quotation['ends']): void {
    for (let frame = this.stack.pop(); frame !== undefined; frame = this.stack.pop()) {
      const isOuter = this.stack.length === level;
      const quotation = isOuter ? this.quotation(frame, end, how) : this.quotation(frame, innerEnd, 'unclosed');
      (this.stack.at(-1)?.nested ?? this.done).push(quotation);
      if (isOuter) return;
    }
  }

  private quotation(frame: Frame, end: number, ends: Quotation['ends']): Quotation {
    return {
      span: span(frame.start, end),
      mark: this.isTurn(frame) ? 'dash' : frame.mark,
      begins: frame.begins,
      ends,
      words: countWords(this.text, frame.start, end),
      nested: frame.nested,
    };
  }

  /** `6'2"`: after a digit a mark opens nothing, and after feet it closes nothing that a later mark would close. */
  private isInchMark(at: number): boolean {
    if (at === this.paragraph.start || !this.isDigit(at - 1)) return false;
    if (!this.stack.some((frame) => frame.mark === 'straight-double')) return true;
    const feet = this.isDigit(at - 2) ? at - 3 : at - 2;
    if (classOf(this.text.charCodeAt(feet)) !== APOSTROPHE || !this.isDigit(feet - 1)) return false;
    this.straightDoubles ??= countOf('"', this.text, this.paragraph);
    return (this.straightDoubles - this.straightDoublesRead) % 2 === 1;
  }

  private isDigit(at: number): boolean {
    return isDigitUnit(this.text.charCodeAt(at));
  }

  private atWordStart(at: number): boolean {
    if (at === this.paragraph.start) return true;
    const unit = this.text.charCodeAt(at - 1);
    return isBlank(unit) || isLineEnd(unit) || classOf(unit) === DASH || classOf(unit) === QUOTE;
  }
}

function countOf(mark: string, text: string, within: Span): number {
  let count = 0;
  for (let at = within.start; at < within.end; at++) if (text[at] === mark) count++;
  return count;
}
