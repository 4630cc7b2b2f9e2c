import { type MentionMemo, newMentionMemo } from '../model/mentionMemo';
import type { RuleCode } from '../ruleTable';
import type { Snapshot } from '../snapshot';
import { UNMISTAKABLE } from '../syntax/breakEdit';
import { absentPovs } from './absent-pov';
import { type Finding, shiftFinding } from './finding';
import { missingPovs } from './missing-pov';
import type { Narration } from './narration';
import { NodeMemo } from './nodeMemo';
import { povChanges } from './pov-change';
import { repeatedPovs } from './repeated-pov';
import { castKey } from './sceneMemo';
import { unknownCharacters } from './unknown-character';
import type { MarkerSuspect } from './unknown-marker';
import { type NamesInMarkup, unusedCharacters } from './unused-character';

/** What the rules about characters and points of view have read of single scenes. */
export interface PeopleMemo {
  readonly mentions: MentionMemo;
  readonly markup: NodeMemo<NamesInMarkup>;
  readonly narration: NodeMemo<Narration>;
  readonly missing: NodeMemo<Finding>;
  readonly changes: NodeMemo<readonly Finding[]>;
}

export function newPeopleMemo(): PeopleMemo {
  return {
    mentions: newMentionMemo(),
    markup: new NodeMemo(),
    narration: new NodeMemo(),
    missing: new NodeMemo(),
    changes: new NodeMemo(),
  };
}

/** What the rules need of each scene that others have read; parallel to the nodes of the tree. */
interface ReadScene {
  readonly suspects: readonly MarkerSuspect[];
  readonly hasNine: boolean;
}

/** The findings about who is in the story and whose point of view it is. Rules that are off are not asked. */
export function findingsAboutPeople(
  snapshot: Snapshot,
  scenes: readonly ReadScene[],
  memo: PeopleMemo,
): readonly Finding[] {
  const { story, settings } = snapshot;
  const { mentions } = memo;
  const ask = (code: RuleCode, rule: () => readonly Finding[]): readonly Finding[] =>
    settings.rules[code] === 'off' ? [] : rule();
  return [
    ...ask('unknown-character', () => unknownCharacters(snapshot, scenes, mentions)),
    ...ask('unused-character', () => unusedCharacters(snapshot, mentions, memo.markup)),
    ...ask('missing-pov', () => missingPovs(story, mentions, memo.missing)),
    ...povsInScenes(snapshot, scenes, memo),
    ...ask('absent-pov', () => absentPovs(story, mentions, memo.narration)),
  ];
}

/** Points of view that are said again, and those that change. */
function povsInScenes(
  { story, settings: { sceneBreak } }: Snapshot,
  scenes: readonly ReadScene[],
  memo: PeopleMemo,
): readonly Finding[] {
  const { cast, narrator } = story;
  const key = castKey(cast);
  return story.scenes.flatMap(({ node, facts, index, span }) => {
    if (facts.markers.length === 0) return [];
    const mark = sceneBreak === 'X' && scenes[index]?.hasNine === true ? UNMISTAKABLE : sceneBreak;
    const found = memo.changes.of(node, [cast.index, key, narrator, mark], () => [
      ...repeatedPovs({ node, facts }, cast, narrator),
      ...povChanges({ node, facts }, cast, narrator, mark),
    ]);
    return found.map((one) => shiftFinding(one, span.start));
  });
}
