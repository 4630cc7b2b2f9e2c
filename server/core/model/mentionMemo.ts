import type { SceneNode } from '../syntax/nodes';
import type { FormIndex } from './formIndex';
import { type Mention, mentionsIn } from './mentions';

/** The mentions of each scene, kept by its node: whoever holds the memo pays only for scenes that it has not seen. */
export interface MentionMemo {
  /** As `mentionsIn`. */
  mentionsIn(node: SceneNode, index: FormIndex): readonly Mention[];
  /** How often each character is mentioned in the scene, in order of first mention. */
  countsIn(node: SceneNode, index: FormIndex): ReadonlyMap<string, number>;
}

/** A memo that nothing has been put in. What it keeps for an index lives as long as the index: each file has its own. */
export function newMentionMemo(): MentionMemo {
  const known = new WeakMap<FormIndex, WeakMap<SceneNode, KnownMentions>>();
  const read = (node: SceneNode, index: FormIndex): KnownMentions => {
    const own = known.get(index) ?? new WeakMap<SceneNode, KnownMentions>();
    known.set(index, own);
    const kept = own.get(node) ?? knownMentions(mentionsIn(node, index));
    own.set(node, kept);
    return kept;
  };
  return {
    mentionsIn: (node, index) => read(node, index).mentions,
    countsIn: (node, index) => read(node, index).counts,
  };
}

interface KnownMentions {
  readonly mentions: readonly Mention[];
  readonly counts: ReadonlyMap<string, number>;
}

function knownMentions(mentions: readonly Mention[]): KnownMentions {
  const counts = new Map<string, number>();
  for (const { character } of mentions) counts.set(character, (counts.get(character) ?? 0) + 1);
  return { mentions, counts };
}
