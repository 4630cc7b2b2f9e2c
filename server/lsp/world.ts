import type { CancellationToken } from 'vscode-languageserver';
import { nameAt } from '../core/features/names/nameAt';
import type { World } from '../core/features/names/world';
import type { Snapshot } from '../core/snapshot';
import type { ServerContext } from './context';
import { folderOf } from './folders';
import { stopIfCancelled } from './guard';

/**
 * The stories that have a character in common with one: all in the folder that has the cast and below it. Where nobody is
 * declared, a name that two files share may well be two people's, and the story stands alone.
 */
export async function worldOf(context: ServerContext, uri: string, token: CancellationToken): Promise<World> {
  await readFiles(context, relatedTo(context, uri), token);
  const snapshots = relatedTo(context, uri).flatMap((related) => snapshotOf(context, related) ?? []);
  return { snapshots, memo: context.mentions };
}

/**
 * The stories of a world that know the character whose name stands at `offset`: another book of a series may have a Mara of
 * its own. Whoever is declared nowhere may be in all of them.
 */
export function worldOfName({ casts }: ServerContext, world: World, snapshot: Snapshot, offset: number): World {
  const character = nameAt(snapshot, world.memo, offset)?.character;
  if (character?.source !== 'declared') return world;
  const own = character.nameSpans.length > 0 ? [snapshot.uri] : [];
  const declaring = [...own, ...character.elsewhere.map(({ uri }) => uri)];
  const knows = (uri: string): boolean => declaring.some((source) => source === uri || casts.reaches(source, uri));
  return { ...world, snapshots: world.snapshots.filter(({ uri }) => knows(uri)) };
}

/** All stories that are known, in order. */
export async function allStories(context: ServerContext, token: CancellationToken): Promise<World['snapshots']> {
  await readFiles(context, allUris(context), token);
  return allUris(context).flatMap((uri) => snapshotOf(context, uri) ?? []);
}

function relatedTo(context: ServerContext, uri: string): readonly string[] {
  const folder = context.casts.castFolderOf(uri);
  if (folder === null) return [uri];
  return allUris(context).filter((other) => folderOf(other).startsWith(folder));
}

function allUris({ documents, files }: ServerContext): readonly string[] {
  return [...new Set([...documents.uris(), ...files.uris()])].sort();
}

function snapshotOf({ documents, files }: ServerContext, uri: string) {
  return documents.get(uri)?.snapshot ?? files.snapshot(uri);
}

/** Reads the files that have not been read yet, one at a time, so that a writer who goes on typing is served between. */
async function readFiles(
  { documents, files, runtime }: ServerContext,
  uris: readonly string[],
  token: CancellationToken,
): Promise<void> {
  for (const uri of uris) {
    if (documents.get(uri) !== undefined || files.isRead(uri)) continue;
    files.snapshot(uri);
    await runtime.yield();
    stopIfCancelled(token);
  }
}
