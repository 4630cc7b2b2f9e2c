import type { Span } from '../text/span';
import type { QuotationMark } from './nodes';

/** The next mark that closes a quotation and none that opens after it; the end of `within` if there is none. */
export function nextCloser(text: string, mark: QuotationMark, within: Span): number {
  const closers = CLOSERS[mark];
  const opener = PAIRED_OPENERS.get(mark);
  let depth = 0;
  for (let at = within.start; at < within.end; at++) {
    const found = text[at] ?? '';
    if (found === opener) depth++;
    else if (closers.includes(found) && depth-- === 0) return at;
  }
  return within.end;
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

/** Marks that only open, of quotations whose closing mark only closes. */
const PAIRED_OPENERS: ReadonlyMap<QuotationMark, string> = new Map<QuotationMark, string>([
  ['curly-double', '“'],
  ['corner', '「'],
  ['white-corner', '『'],
]);
