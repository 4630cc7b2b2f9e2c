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

/** Quotations side by side stand in order, and only one of them can hold the place. */
function closesAt(quotations: readonly Quotation[], end: number): boolean {
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  if (found === undefined || found.span.start >= end) return false;
  return found.span.end === end || closesAt(found.nested, end);
}
