import type { Snapshot } from '../snapshot';
import type { SceneNode } from '../syntax/nodes';
import { beforeLineEnd, firstLineEnd } from '../text/lineEnds';
import { shift, type TextEdit } from '../text/span';
import { type Finding, finding, preferred, shiftEdits } from './finding';
import { spanToDelete } from './lines';
import { firstProse, insertedLine, isAboutStory, type Place, topOfScene, topOfStory } from './markerLines';
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

function insertLine(place: Place, { text }: SceneNode, { block }: MarkerPlace): TextEdit {
  return insertedLine(place, text.slice(block.span.start, beforeLineEnd(text, block.span.end)), firstLineEnd(text));
}

function removeLine(node: SceneNode, { index }: MarkerPlace): TextEdit {
  return { span: spanToDelete(node, index), text: '' };
}
