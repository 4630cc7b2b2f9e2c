import type { Character } from '../../model/cast';
import { type PresenceInScene, presenceIn, taggedSpeakers } from '../../model/presence';
import type { Scene } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import { sameIn } from './namePlaces';
import type { World } from './world';

/** A scene of one of the files, and how somebody is in it; null where they are not. */
export interface Appearance {
  readonly file: Snapshot;
  readonly scene: Scene;
  readonly presence: PresenceInScene | null;
}

/** All scenes of the files, in order, and where the character is in them: as a point of view, a speaker or by name. */
export function appearancesOf({ snapshots, memo }: World, character: Character): readonly Appearance[] {
  return snapshots.flatMap((file) => {
    const { story } = file;
    const same = sameIn(story.cast, character);
    if (same === null) return story.scenes.map((scene) => ({ file, scene, presence: null }));
    const { scenes } = presenceIn(story, memo, taggedSpeakers(story.cast));
    return story.scenes.map((scene, index) => ({ file, scene, presence: scenes[index]?.get(same.name) ?? null }));
  });
}
