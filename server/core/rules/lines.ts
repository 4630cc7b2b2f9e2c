import type { SceneNode } from '../syntax/nodes';
import { afterByteOrderMark } from '../text/lineEnds';
import { type Span, span } from '../text/span';

/**
 * What to delete so that a block goes away with no two stretches of blank lines left where one was. Blank lines before
 * the block stay, and those after it go. `before` is the block before it, if that belongs to another node.
 */
export function spanToDelete(node: SceneNode, index: number, before = node.blocks[index - 1]): Span {
  const block = node.blocks[index];
  if (block === undefined) return span(0, 0);
  const after = node.blocks[index + 1];
  const start = before === undefined ? afterByteOrderMark(node.text) : block.span.start;
  const isParted = before === undefined || before.kind === 'blank';
  return span(start, isParted && after?.kind === 'blank' ? after.span.end : block.span.end);
}
