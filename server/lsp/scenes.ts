import type { ServerCapabilities } from 'vscode-languageserver';
import { sceneBreakEdit } from '../core/features/sceneInsert';
import { sceneStartFrom } from '../core/features/sceneNavigation';
import type { Snapshot } from '../core/snapshot';
import { reparseStory } from '../core/syntax/tree';
import {
  type Position,
  SCENE_BREAK,
  SCENE_START,
  type SceneBreak,
  type SceneBreakParams,
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
  context.connection.onRequest(
    SCENE_BREAK,
    answering<SceneBreakParams, SceneBreak | null>(context, 'Breaking a scene', null, ({ snapshot }, { position }) =>
      breakAt(snapshot, fromPosition(snapshot.tree, position)),
    ),
  );
  return {};
}

function breakAt(snapshot: Snapshot, offset: number): SceneBreak {
  const { edit, cursor } = sceneBreakEdit(snapshot, offset);
  return {
    version: snapshot.version,
    edit: toEdit(snapshot.tree, edit),
    cursor: toPosition(reparseStory(snapshot.tree, edit), cursor),
  };
}
