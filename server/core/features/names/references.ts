import type { Snapshot } from '../../snapshot';
import { nameAt } from './nameAt';
import { isDeclaration, placesOf, sameIn } from './namePlaces';
import type { Place, World } from './world';

/** Whether the entries of `@cast:` are among the references. */
export interface ReferenceOptions {
  readonly declarations: 'with' | 'without';
}

/**
 * Where the character at `offset` is named in all files, by whatever name: in the prose, in markers and speaker tags, in
 * titles and headings. In order of the files; empty where no name stands.
 */
export function referencesOf(
  world: World,
  snapshot: Snapshot,
  offset: number,
  { declarations }: ReferenceOptions,
): readonly Place[] {
  const found = nameAt(snapshot, world.memo, offset);
  if (found === null) return [];
  return world.snapshots.flatMap((file) => {
    const same = sameIn(file.story.cast, found.character);
    if (same === null) return [];
    return placesOf(file, world.memo, same.name)
      .filter(({ kind }) => declarations === 'with' || !isDeclaration(kind))
      .map(({ span }) => ({ uri: file.uri, span }));
  });
}
