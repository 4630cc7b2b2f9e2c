import type { Cast } from './cast';
import { characterOf } from './cast';
import type { MentionMemo } from './mentionMemo';
import { povName } from './pov';
import type { Scene, Story } from './story';

/** Who is where in a story. */
export interface Presence {
  /** By name, in order of first appearance. Who appears nowhere is not in it. */
  readonly characters: ReadonlyMap<string, CharacterPresence>;
  /** Parallel to `story.scenes`. */
  readonly scenes: readonly ScenePresence[];
}

export interface CharacterPresence {
  readonly name: string;
  /** The numbers of the scenes with them, from 1, ascending: as a POV, a speaker, or by name. At least one. */
  readonly scenes: readonly number[];
  /** Those of which a part has their point of view. */
  readonly povScenes: readonly number[];
  /** Lines spoken, and mentions in the prose. */
  readonly lines: number;
  readonly mentions: number;
}

/** Who is in one scene, by name: first the points of view, then speakers, then those mentioned. */
export type ScenePresence = ReadonlyMap<string, PresenceInScene>;

export interface PresenceInScene {
  readonly isPov: boolean;
  readonly lines: number;
  readonly mentions: number;
}

/** Who speaks each line of a scene; null where nobody knows. */
export type SpeakersOf = (scene: Scene) => readonly (string | null)[];

/** Who is in which scene of the story. `speakersOf` says whose the lines are: `taggedSpeakers`, or what knows more. */
export function presenceIn(story: Story, memo: MentionMemo, speakersOf: SpeakersOf): Presence {
  const scenes = story.scenes.map((scene) => presenceInScene(scene, story.cast, memo, speakersOf));
  const characters = new Map<string, CharacterDraft>();
  scenes.forEach((present, index) => {
    for (const [name, own] of present) add(characters, name, index + 1, own);
  });
  return { characters, scenes };
}

/** The speakers of the lines that have a tag, or a label that means one. */
export function taggedSpeakers(cast: Cast): SpeakersOf {
  return ({ facts }) => {
    const labels = facts.hints.filter(({ kind, name }) => kind === 'label' && characterOf(cast, name) !== null);
    return [...facts.tags, ...labels].map(({ name }) => characterOf(cast, name)?.name ?? name);
  };
}

function presenceInScene(scene: Scene, cast: Cast, memo: MentionMemo, speakersOf: SpeakersOf): ScenePresence {
  const present = new Map<string, { isPov: boolean; lines: number; mentions: number }>();
  const of = (name: string): { isPov: boolean; lines: number; mentions: number } => {
    const own = present.get(name) ?? { isPov: false, lines: 0, mentions: 0 };
    present.set(name, own);
    return own;
  };
  for (const { pov } of scene.povs) {
    const name = pov.kind === 'omniscient' ? null : povName(pov);
    if (name !== null) of(name).isPov = true;
  }
  for (const name of speakersOf(scene)) if (name !== null) of(name).lines++;
  for (const [name, mentions] of memo.countsIn(scene.node, cast.index)) of(name).mentions += mentions;
  return present;
}

interface CharacterDraft {
  readonly name: string;
  readonly scenes: number[];
  readonly povScenes: number[];
  lines: number;
  mentions: number;
}

function add(characters: Map<string, CharacterDraft>, name: string, scene: number, own: PresenceInScene): void {
  const draft = characters.get(name) ?? { name, scenes: [], povScenes: [], lines: 0, mentions: 0 };
  characters.set(name, draft);
  draft.scenes.push(scene);
  if (own.isPov) draft.povScenes.push(scene);
  draft.lines += own.lines;
  draft.mentions += own.mentions;
}
