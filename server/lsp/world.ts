import type { CancellationToken } from 'vscode-languageserver';
import type { World } from '../core/features/names/world';
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
