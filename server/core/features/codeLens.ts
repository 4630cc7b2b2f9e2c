import type { Scene } from '../model/story';
import type { Snapshot } from '../snapshot';
import { skipBlanks } from '../syntax/lineKinds';
import { povNamesOf } from './povSections';
import { textStartOf } from './sceneStart';
import { counted, dialogueShare } from './statistics';

/** A line of facts over a scene. */
export interface SceneLens {
  /** The offset in the file over whose line it stands. */
  readonly offset: number;
  /** Such as `Mara · 812 words · 43% dialogue`. */
  readonly title: string;
  /** Where the text of the next scene with the same point of view begins, after the last the first; null if there is no other. */
  readonly next: number | null;
}

/** One line for each scene, in order. */
export function sceneLenses(snapshot: Snapshot): readonly SceneLens[] {
  const { scenes } = snapshot.story;
  const following = nextAlike(scenes);
  return scenes.map((scene) => {
    const next = following.get(scene);
    return {
      offset: offsetOf(snapshot, scene),
      title: titleOf(scene),
      next: next === undefined ? null : textStartOf(snapshot, next),
    };
  });
}

/** Over the break or the heading that opens the scene; over its text where that opens the file. */
function offsetOf(snapshot: Snapshot, scene: Scene): number {
  if (scene.node.opening === 'start') return textStartOf(snapshot, scene);
  const { text } = scene.node;
  return scene.span.start + skipBlanks(text, 0, text.length);
}

function titleOf(scene: Scene): string {
  const facts = [povsOf(scene), counted(scene.words, 'word'), dialogueShare(scene)];
  return facts.filter((fact) => fact !== null && fact !== '').join(' · ');
}

function povsOf(scene: Scene): string {
  return povNamesOf(scene).join(', ');
}

/** The next scene with the same point of view, for each scene that has one. */
function nextAlike(scenes: readonly Scene[]): ReadonlyMap<Scene, Scene> {
  const alike = new Map<string, Scene[]>();
  for (const scene of scenes) {
    const group = alike.get(povsOf(scene));
    if (group === undefined) alike.set(povsOf(scene), [scene]);
    else group.push(scene);
  }
  const next = new Map<Scene, Scene>();
  for (const group of alike.values()) {
    group.forEach((scene, index) => {
      const following = group[(index + 1) % group.length];
      if (following !== undefined && following !== scene) next.set(scene, following);
    });
  }
  return next;
}
