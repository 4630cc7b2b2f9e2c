import type { MarkerKey } from '../syntax/nodes';
import { type Finding, finding, preferred } from './finding';
import { spanToDelete } from './lines';
import type { SceneView } from './scene';

/**
 * Markers with nothing after the colon.
 *
 * ```text
 * @pov:
 * ^^^^^
 * ```
 */
export function emptyMarkers({ node }: SceneView): readonly Finding[] {
  return node.blocks.flatMap((block, index) => {
    if (block.kind !== 'marker' || block.value.start < block.value.end) return [];
    const message = `@${block.key}: has nothing after its colon. Write ${EXPECTED[block.key]} there, or remove the line.`;
    const remove = preferred('Remove the empty marker', { span: spanToDelete(node, index), text: '' });
    return [finding('empty-marker', block.whole, message, remove)];
  });
}

const EXPECTED: Readonly<Record<MarkerKey, string>> = {
  title: 'the title of the story',
  author: 'who wrote the story',
  cast: 'the names of the characters, with commas between',
  narrator: 'who tells the story as “I”',
  pov: 'whose point of view it is',
  scene: 'the title of the scene',
  place: 'where the scene happens',
  time: 'when the scene happens',
  synopsis: 'what happens in the scene',
  status: 'how far the scene is written',
  tags: 'words to find the scene by, with commas between',
};
