import type { Snapshot } from '../snapshot';
import { type Block, type MarkerKey, type SceneNode, STORY_KEYS } from '../syntax/nodes';
import { afterByteOrderMark, beforeLineEnd, firstLineEnd } from '../text/lineEnds';
import { shift, span, type TextEdit } from '../text/span';
import { type Finding, finding, preferred, shiftEdits } from './finding';
import { spanToDelete } from './lines';
import { type MarkerPlace, markerPlaces, type SceneView } from './scene';

/**
 * A scene's title that stands after its prose.
 *
 * ```text
 * The tide was out.
 *
 * @scene: Low tide
 * ^^^^^^^^^^^^^^^^
 * ```
 */
export function misplacedInScene(scene: SceneView): readonly Finding[] {
  const { node } = scene;
  const titles = markerPlaces(scene).filter(({ block }) => block.key === 'scene');
  const prose = titles.length === 0 ? null : firstProse(node);
  if (prose === null) return [];
  const top = topOfScene(scene, prose);
  return titles
    .filter(({ block }) => block.span.start > prose)
    .map((title) => {
      const message = 'The title of a scene stands before its prose. Move this line to the top of the scene.';
      const edits = [insertLine(top, node, title), removeLine(node, title)];
      return finding(
        'misplaced-marker',
        title.block.whole,
        message,
        preferred('Move to the top of the scene', ...edits),
      );
    });
}

/** Markers about the story that stand after its first prose. */
export function misplacedInStory(snapshot: Snapshot): readonly Finding[] {
  const { tree, story } = snapshot;
  const first = tree.nodes.findIndex((node) => firstProse(node) !== null);
  const prose = firstProse(tree.nodes[first]);
  if (prose === null) return [];
  const findings: Finding[] = [];
  let top: Place | null = null;
  for (let index = first; index < tree.nodes.length; index++) {
    const [node, facts] = [tree.nodes[index], story.facts[index]];
    if (node === undefined || facts === undefined || facts.markers.length === 0) continue;
    const start = tree.starts[index] ?? 0;
    for (const marker of markerPlaces({ node, facts })) {
      const { key, whole, span: line } = marker.block;
      if (!isAboutStory(key) || (index === first && line.start < prose)) continue;
      top ??= topOfStory(snapshot, first, prose);
      const message = `@${key}: is about the whole story. Move this line to the top, before the first prose.`;
      const edits = [insertLine(top, node, marker), ...shiftEdits([removeLine(node, marker)], start)];
      const fix = preferred('Move to the top of the story', ...edits);
      findings.push(finding('misplaced-marker', shift(whole, start), message, fix));
    }
  }
  return findings;
}

function isAboutStory(key: MarkerKey): boolean {
  return STORY_KEYS.some((about) => about === key);
}

/** Where the first paragraph begins; a name alone on its line may be a point of view, and does not count. */
function firstProse(node: SceneNode | undefined): number | null {
  const block = node?.blocks.find((candidate) => candidate.kind === 'paragraph' && candidate.hint?.kind !== 'pov');
  return block?.span.start ?? null;
}

/** Where a line is put in, and whether a blank line belongs under it. */
interface Place {
  readonly offset: number;
  readonly isTight: boolean;
}

/** Under the markers above the prose, or else under the break and the headings. */
function topOfScene({ node }: SceneView, prose: number): Place {
  const end = node.blocks.findIndex(({ span: at }) => at.start >= prose);
  const above = node.blocks.slice(0, end);
  const marker = above.findLastIndex(({ kind }) => kind === 'marker');
  const opening = above.findLastIndex(({ kind }) => kind === 'break' || kind === 'heading');
  const under = marker >= 0 ? marker : opening;
  return under < 0 ? topOfFile(node) : placeUnder(node, under);
}

/** Under the last marker about the story that stands where it should, or else at the top of the file. */
function topOfStory({ tree, story }: Snapshot, last: number, prose: number): Place {
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

function insertLine({ offset, isTight: parted }: Place, { text }: SceneNode, { block }: MarkerPlace): TextEdit {
  const lineEnd = firstLineEnd(text);
  const line = text.slice(block.span.start, beforeLineEnd(text, block.span.end));
  return { span: span(offset, offset), text: line + lineEnd + (parted ? lineEnd : '') };
}

function removeLine(node: SceneNode, { index }: MarkerPlace): TextEdit {
  return { span: spanToDelete(node, index), text: '' };
}
