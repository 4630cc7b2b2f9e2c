import type { Snapshot } from '../snapshot';
import { isTitleLine } from '../syntax/edges';
import type { Block, SceneNode } from '../syntax/nodes';
import { type LineEnd, lineEndBefore } from '../text/lineEnds';
import { shift, span, type TextEdit } from '../text/span';
import { type Finding, finding, preferred } from './finding';

/**
 * Breaks that stand close to the text. A marker, a note, a heading, a name alone and whatever begins with
 * the sigil may stand directly under a break.
 *
 * ```text
 * The tide was out.
 * X
 * ^
 * Morning came.
 * ```
 */
export function closeBreaks({ tree, story }: Snapshot): readonly Finding[] {
  const findings: Finding[] = [];
  tree.nodes.forEach((node, index) => {
    const block = story.facts[index]?.breaks[0];
    if (block === undefined) return;
    const at = node.blocks.indexOf(block);
    const above = at > 0 ? { node, at: at - 1 } : lastOf(tree.nodes[index - 1]);
    const isCloseAbove = above !== null && needsBlankBelow(above);
    const isCloseBelow = needsBlankAbove({ node, at: at + 1 });
    if (!isCloseAbove && !isCloseBelow) return;
    const start = tree.starts[index] ?? 0;
    // Each takes the line end of the line before it: a CR that meets an LF would be one line end.
    const edits = [
      ...(isCloseAbove ? [blankLine(start + block.span.start, lineEndOf(above))] : []),
      ...(isCloseBelow ? [blankLine(start + block.span.end, lineEndOf({ node, at }))] : []),
    ];
    const side = !isCloseBelow ? 'before' : !isCloseAbove ? 'after' : 'before or after';
    const message = `This scene break has no blank line ${side} it. Add one, so that the break is seen.`;
    const title = edits.length === 2 ? 'Add blank lines around the break' : `Add a blank line ${side} the break`;
    findings.push(finding('scene-break-spacing', shift(block.mark, start), message, preferred(title, ...edits)));
  });
  return findings;
}

function blankLine(offset: number, lineEnd: LineEnd): TextEdit {
  return { span: span(offset, offset), text: lineEnd };
}

/** A block next to a break. */
interface SceneEdge {
  readonly node: SceneNode;
  readonly at: number;
}

function lastOf(node: SceneNode | undefined): SceneEdge | null {
  return node === undefined ? null : { node, at: node.blocks.length - 1 };
}

function lineEndOf({ node, at }: SceneEdge): LineEnd {
  return lineEndBefore(node.text, node.blocks[at]?.span.end ?? 0) ?? '\n';
}

/** Notes are not seen: what stands above them counts. */
function needsBlankBelow({ node, at }: SceneEdge): boolean {
  let last = at;
  while (node.blocks[last]?.kind === 'note') last--;
  const block = node.blocks[last];
  switch (block?.kind) {
    case 'paragraph':
      return !couldBeTitle(node, block);
    case 'heading':
    case 'marker':
    case 'title':
    case 'ending':
      return true;
    case 'blank':
    case 'break':
    case 'note':
    case undefined:
      return false;
  }
}

function needsBlankAbove({ node, at }: SceneEdge): boolean {
  const block = node.blocks[at];
  switch (block?.kind) {
    case 'paragraph':
      return block.hint?.kind !== 'pov' && node.text[block.text.start] !== '@' && block.tag === null;
    case 'title':
    case 'ending':
      return true;
    case 'heading':
    case 'marker':
    case 'note':
    case 'blank':
    case 'break':
    case undefined:
      return false;
  }
}

/** A first line that a blank line under it would make the title of the story is not ours to judge. */
function couldBeTitle(node: SceneNode, block: Block): boolean {
  if (node.opening !== 'start' || block.kind !== 'paragraph') return false;
  const line = node.text.slice(block.text.start, block.text.end);
  return isTitleLine(line) && !/[\r\n]/.test(line) && node.blocks.find(({ kind }) => kind === 'paragraph') === block;
}
