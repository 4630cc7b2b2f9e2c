import assert from 'node:assert/strict';
import type { World } from '../../../../server/core/features/names/world';
import { newMentionMemo } from '../../../../server/core/model/mentionMemo';
import { DEFAULT_SETTINGS, type Settings } from '../../../../server/core/settings';
import { declarationsOf, openSnapshot, type Snapshot, withFolderCast } from '../../../../server/core/snapshot';
import { type MarkedFile, readMarkedFiles } from '../../../support/markedText';

export interface StoryFile {
  readonly uri: string;
  readonly text: string;
}

/** A folder of stories with one cast. */
export function worldOf(files: readonly StoryFile[], settings: Partial<Settings> = {}): World {
  const own = { ...DEFAULT_SETTINGS, ...settings };
  const alone = files.map(({ uri, text }) => openSnapshot(uri, 1, text, own));
  const declared = alone.map(declarationsOf);
  const snapshots = alone.map((snapshot, at) =>
    withFolderCast(
      snapshot,
      declared.flatMap((entries, index) => (index === at ? [] : entries)),
    ),
  );
  return { snapshots, memo: newMentionMemo() };
}

/** A folder written as marked text, and where its cursor is. */
export interface MarkedWorld {
  readonly world: World;
  readonly files: readonly MarkedFile[];
  readonly asked: Snapshot;
  readonly offset: number;
}

export function readMarkedWorld(marked: string, settings: Partial<Settings> = {}): MarkedWorld {
  const files = readMarkedFiles(marked);
  const world = worldOf(
    files.map(({ path, text }) => ({ uri: path, text })),
    settings,
  );
  const index = files.findIndex(({ cursor }) => cursor !== null);
  const asked = world.snapshots[index];
  const offset = files[index]?.cursor ?? null;
  assert.ok(asked !== undefined && offset !== null, `No $0 in:\n${marked}`);
  return { world, files, asked, offset };
}
