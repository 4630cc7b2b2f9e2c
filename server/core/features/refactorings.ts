import { sceneAt } from '../model/story';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { breakStyles } from './refactor/breakStyle';
import { extractScene } from './refactor/extractScene';
import { quoteStyles } from './refactor/quoteStyle';
import type { Refactoring } from './refactor/refactoring';
import { sortCast } from './refactor/sortCast';
import { speakerTags } from './refactor/speakerTag';
import { isRefusal } from './scenes/change';
import { canMerge, mergeWithNext } from './scenes/merge';

/** What can be asked for at a selection, or at a cursor, which is an empty one. What it edits is found when it is asked. */
export function refactoringsAt(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  return [
    ...extractScene(snapshot, selected),
    ...mergeScenes(snapshot, selected),
    ...breakStyles(snapshot, selected),
    ...speakerTags(snapshot, selected),
    ...quoteStyles(snapshot, selected),
    ...sortCast(snapshot, selected),
  ];
}

function mergeScenes(snapshot: Snapshot, { start }: Span): readonly Refactoring[] {
  const scene = sceneAt(snapshot.story, start);
  if (scene === null || !canMerge(snapshot, scene)) return [];
  const edits: Refactoring['edits'] = () => {
    const outcome = mergeWithNext(snapshot, start);
    return isRefusal(outcome) ? [] : outcome.edits;
  };
  return [{ title: 'Merge with the next scene', kind: 'inline', edits }];
}
