import type { Block, SceneNode, StoryTree } from '../syntax/nodes';
import { lastAtMost, nodeAt } from '../syntax/tree';

/** The block at an offset in the file, and where its node begins. */
export interface FoundBlock {
  readonly node: SceneNode;
  /** Which node of the tree it stands in. */
  readonly index: number;
  readonly nodeStart: number;
  readonly block: Block;
}

/** The block that holds `offset`, at the end of the file the last one; null in an empty file. */
export function blockAt(tree: StoryTree, offset: number): FoundBlock | null {
  if (offset < 0 || offset > tree.length) return null;
  const index = nodeAt(tree, offset);
  const node = tree.nodes[index];
  const nodeStart = tree.starts[index] ?? 0;
  if (node === undefined) return null;
  const block = node.blocks[blockIndex(node, offset - nodeStart)];
  return block === undefined ? null : { node, index, nodeStart, block };
}

/** The number of the line that holds `offset` of the file, from 0. */
export function lineOf(tree: StoryTree, offset: number): number {
  const index = nodeAt(tree, offset);
  const line = lastAtMost(tree.nodes[index]?.lineStarts ?? [], offset - (tree.starts[index] ?? 0));
  return (tree.firstLines[index] ?? 0) + line;
}

/** The number of the last line before `offset` that is not blank; null where there is none. */
export function lastLineBefore(tree: StoryTree, offset: number): number | null {
  for (let index = nodeAt(tree, offset - 1); index >= 0; index--) {
    const node = tree.nodes[index];
    const line = node === undefined ? null : lastLineIn(node, offset - (tree.starts[index] ?? 0));
    if (line !== null) return (tree.firstLines[index] ?? 0) + line;
  }
  return null;
}

function lastLineIn({ blocks, lineStarts }: SceneNode, before: number): number | null {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'blank' || block.span.start >= before) continue;
    return lastAtMost(lineStarts, block.span.end - 1);
  }
  return null;
}

/** The last block of the node that begins at or before `relative`. */
function blockIndex(node: SceneNode, relative: number): number {
  let low = 0;
  let high = node.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((node.blocks[middle]?.span.start ?? 0) <= relative) low = middle;
    else high = middle - 1;
  }
  return low;
}
