import type { Snapshot } from '../snapshot';
import { textStartOf } from './sceneStart';

/**
 * Where the cursor goes from `offset` for the next or the previous scene: to the first text of a scene. Null at the last
 * and at the first. From within a scene, the previous one is its own beginning.
 */
export function sceneStartFrom(snapshot: Snapshot, offset: number, direction: 'next' | 'previous'): number | null {
  const starts = snapshot.story.scenes.map((scene) => textStartOf(snapshot, scene));
  const found =
    direction === 'next' ? starts.find((start) => start > offset) : starts.findLast((start) => start < offset);
  return found ?? null;
}
