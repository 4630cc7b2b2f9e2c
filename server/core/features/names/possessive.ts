import type { Quotation } from '../../syntax/nodes';
import { APOSTROPHE, classOf, isWordUnit } from '../../text/characters';
import type { FoundBlock } from '../lines';

/**
 * Where a possessive ends that is a bare apostrophe after a name that ends at `end` of the node: `James’ hat`. Null where
 * none stands, or where the apostrophe is a quotation mark: `‘Go, James’`.
 */
export function endOfBarePossessive({ node: { text }, block }: FoundBlock, end: number): number | null {
  const isBare = /s/i.test(text[end - 1] ?? '') && classOf(text.charCodeAt(end)) === APOSTROPHE;
  if (!isBare || isWordUnit(text.charCodeAt(end + 1)) || block.kind !== 'paragraph') return null;
  return closesAt(block.quotations, end + 1) ? null : end + 1;
}

function closesAt(quotations: readonly Quotation[], end: number): boolean {
  return quotations.some(({ span, nested }) => span.start < end && (span.end === end || closesAt(nested, end)));
}
