import type { ServerCapabilities } from 'vscode-languageserver';
import { sceneBreakEdit } from '../core/features/sceneInsert';
import { sceneStartFrom } from '../core/features/sceneNavigation';
import { isRefusal, type SceneOutcome } from '../core/features/scenes/change';
import { mergeWithNext } from '../core/features/scenes/merge';
import { duplicateScene } from '../core/features/scenes/move';
import { splitScene } from '../core/features/scenes/split';
import { moveSceneDown, moveSceneUp } from '../core/features/scenes/swap';
import type { Snapshot } from '../core/snapshot';
import { reparseStory } from '../core/syntax/tree';
import {
  type Position,
  SCENE_CHANGE,
  SCENE_START,
  type SceneAnswer,
  type SceneChangeKind,
  type SceneChangeParams,
  type SceneStartParams,
} from '../protocol';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toEdit, toPosition } from './convert';

/** Our own requests, about scenes. No capability of the protocol speaks of them. */
export function registerScenes(context: ServerContext): ServerCapabilities {
  context.connection.onRequest(
    SCENE_START,
    answering<SceneStartParams, Position | null>(context, 'Going to a scene', null, ({ snapshot }, params) => {
      const start = sceneStartFrom(snapshot, fromPosition(snapshot.tree, params.position), params.direction);
      return start === null ? null : toPosition(snapshot.tree, start);
    }),
  );
  context.connection.onRequest<SceneAnswer | null, void>(
    SCENE_CHANGE,
    answering<SceneChangeParams, SceneAnswer | null>(context, 'Changing a scene', null, ({ snapshot }, params) =>
      toAnswer(snapshot, outcomeOf(snapshot, fromPosition(snapshot.tree, params.position), params.change)),
    ),
  );
  return {};
}

function outcomeOf(snapshot: Snapshot, offset: number, change: SceneChangeKind): SceneOutcome {
  switch (change) {
    case 'break': {
      const { edit, cursor } = sceneBreakEdit(snapshot, offset);
      return { edits: [edit], cursor };
    }
    case 'split':
      return splitScene(snapshot, offset);
    case 'mergeWithNext':
      return mergeWithNext(snapshot, offset);
    case 'moveUp':
      return moveSceneUp(snapshot, offset);
    case 'moveDown':
      return moveSceneDown(snapshot, offset);
    case 'duplicate':
      return duplicateScene(snapshot, offset);
  }
}

function toAnswer({ tree, version }: Snapshot, outcome: SceneOutcome): SceneAnswer {
  if (isRefusal(outcome)) return outcome;
  const { edits, cursor } = outcome;
  // The last first, so that each leaves the places of those before it as they are.
  const after = edits.toReversed().reduce(reparseStory, tree);
  return { version, edits: edits.map((edit) => toEdit(tree, edit)), cursor: toPosition(after, cursor) };
}
