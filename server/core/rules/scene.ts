import type { MarkerFact, SceneFacts } from '../model/facts';
import type { SceneNode } from '../syntax/nodes';

/** What a rule sees that looks at one scene alone. The spans that it finds are offsets into the node's text. */
export interface SceneView {
  readonly node: SceneNode;
  readonly facts: SceneFacts;
}

/** A marker, and which block of its node it is. */
export interface MarkerPlace extends MarkerFact {
  readonly index: number;
}

/** The markers of a scene where they stand. */
export function markerPlaces({ node, facts }: SceneView): readonly MarkerPlace[] {
  if (facts.markers.length === 0) return NO_MARKERS;
  const places: MarkerPlace[] = [];
  node.blocks.forEach((block, index) => {
    const marker = facts.markers[places.length];
    if (marker?.block === block) places.push({ ...marker, index });
  });
  return places;
}

const NO_MARKERS: readonly MarkerPlace[] = [];
