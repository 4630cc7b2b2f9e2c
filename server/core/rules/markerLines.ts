import type { Snapshot } from '../snapshot';
import { type Block, type MarkerKey, type SceneNode, STORY_KEYS } from '../syntax/nodes';
import { afterByteOrderMark, type LineEnd } from '../text/lineEnds';
import { span, type TextEdit } from '../text/span';
import { markerPlaces, type SceneView } from './scene';

/** Whether a marker says something about the whole story. */
export function isAboutStory(key: MarkerKey): boolean {
  return STORY_KEYS.some((about) => about === key);
}

/** Where the first paragraph begins; a name alone on its line may be a point of view, and does not count. */
export function firstProse(node: SceneNode | undefined): number | null {
  const block = node?.blocks.find((candidate) => candidate.kind === 'paragraph' && candidate.hint?.kind !== 'pov');
  return block?.span.start ?? null;
}

/** Where a line is put in, and whether a blank line belongs under it. */
export interface Place {
  readonly offset: number;
  readonly isTight: boolean;
}

/** Under the markers above the prose, or else under the break and the headings. */
export function topOfScene({ node }: SceneView, prose: number): Place {
  const end = node.blocks.findIndex(({ span: at }) => at.start >= prose);
  const above = node.blocks.slice(0, end);
  const marker = above.findLastIndex(({ kind }) => kind === 'marker');
  const opening = above.findLastIndex(({ kind }) => kind === 'break' || kind === 'heading');
  const under = marker >= 0 ? marker : opening;
  return under < 0 ? topOfFile(node) : placeUnder(node, under);
}

/** Under the last marker about the story that stands where it should, or else at the top of the file. */
export function topOfStory({ tree, story }: Pick<Snapshot, 'tree' | 'story'>, last: number, prose: number): Place {
  for (let index = last; index >= 0; index--) {
    const [node, facts] = [tree.nodes[index], story.facts[index]];
    if (node === undefined || facts === undefined) continue;
    const marker = markerPlaces({ node, facts }).findLast(
      ({ block }) => isAboutStory(block.key) && (index < last || block.span.start < prose),
    );
    if (marker === undefined) continue;
    const place = placeUnder(node, marker.index);
    return { ...place, offset: place.offset + (tree.starts[index] ?? 0) };
  }
  const node = tree.nodes[0];
  return node === undefined ? { offset: 0, isTight: false } : topOfFile(node);
}

/** Under the title and its blank line, or else before all. */
function topOfFile(node: SceneNode): Place {
  const title = node.blocks.findIndex(({ kind }) => kind === 'title');
  if (title >= 0) return placeUnder(node, title + 1);
  return { offset: afterByteOrderMark(node.text), isTight: isTight(node.blocks[0]) };
}

function placeUnder(node: SceneNode, index: number): Place {
  return { offset: node.blocks[index]?.span.end ?? 0, isTight: isTight(node.blocks[index + 1]) };
}

function isTight(next: Block | undefined): boolean {
  return next?.kind !== 'blank' && next?.kind !== 'marker';
}

/** A line put in at a place, with the blank line that belongs under it. */
export function insertedLine({ offset, isTight: parted }: Place, line: string, lineEnd: LineEnd): TextEdit {
  return { span: span(offset, offset), text: line + lineEnd + (parted ? lineEnd : '') };
}
