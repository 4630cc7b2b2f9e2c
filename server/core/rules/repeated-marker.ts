import type { MarkerFact } from '../model/facts';
import type { Snapshot } from '../snapshot';
import type { MarkerKey, SceneNode } from '../syntax/nodes';
import { type Span, shift } from '../text/span';
import { type Finding, finding, preferred, quoted, shiftFinding } from './finding';
import { spanToDelete } from './lines';
import { type MarkerPlace, markerPlaces, type SceneView } from './scene';

const ONCE_IN_A_STORY: readonly MarkerKey[] = ['title', 'author', 'narrator'];
const ONCE_IN_A_SCENE: readonly MarkerKey[] = ['scene', 'place', 'time', 'synopsis', 'status'];

/**
 * Markers about a scene that it already has.
 *
 * ```text
 * @place: The harbour
 * @place: The lighthouse
 * ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function repeatedInScene(scene: SceneView): readonly Finding[] {
  if (scene.facts.markers.length < 2) return [];
  const first = new Map<MarkerKey, MarkerPlace>();
  return said(scene, ONCE_IN_A_SCENE).flatMap((marker) => {
    const earlier = first.get(marker.block.key);
    if (earlier !== undefined) return [repeated(scene.node, marker, earlier, 'scene', earlier.block.whole)];
    first.set(marker.block.key, marker);
    return [];
  });
}

/** Markers about the story that it already has. */
export function repeatedInStory({ tree, story }: Snapshot): readonly Finding[] {
  const first = new Map<MarkerKey, { readonly marker: MarkerPlace; readonly start: number }>();
  const findings: Finding[] = [];
  story.facts.forEach((facts, index) => {
    const node = tree.nodes[index];
    if (facts.markers.length === 0 || node === undefined) return;
    const start = tree.starts[index] ?? 0;
    for (const marker of said({ node, facts }, ONCE_IN_A_STORY)) {
      const earlier = first.get(marker.block.key);
      if (earlier === undefined) {
        first.set(marker.block.key, { marker, start });
      } else {
        const whole = shift(earlier.marker.block.whole, earlier.start - start);
        findings.push(shiftFinding(repeated(node, marker, earlier.marker, 'story', whole), start));
      }
    }
  });
  return findings;
}

/** An empty marker says nothing, and so does not say it twice. */
function said(scene: SceneView, keys: readonly MarkerKey[]): readonly MarkerPlace[] {
  return markerPlaces(scene).filter(({ block, value }) => value !== '' && keys.includes(block.key));
}

/** `first` is where the earlier marker stands, as an offset into the node of this one. */
function repeated(
  node: SceneNode,
  marker: MarkerPlace,
  { value }: MarkerFact,
  unit: 'scene' | 'story',
  first: Span,
): Finding {
  const { key, whole } = marker.block;
  const message =
    `This ${unit} already has @${key}: ${quoted(value)}, and only the first counts. ` +
    'Remove this one, or the other.';
  const fix = preferred(`Remove this @${key}:`, { span: spanToDelete(node, marker.index), text: '' });
  const related = [{ span: first, message: `The first @${key}: of the ${unit}` }];
  return { ...finding('repeated-marker', whole, message, fix), related };
}
