import type { Character } from '../../model/cast';
import type { Snapshot } from '../../snapshot';
import { nameAt } from './nameAt';
import { placesOf, sameIn } from './namePlaces';
import type { Place, World } from './world';

/**
 * Where the character at `offset` is declared: each entry of a `@cast:` that has the name, those of this file first. For
 * somebody who is declared nowhere, the first place in the files that names them. Empty where no name stands.
 */
export function definitionOf(world: World, snapshot: Snapshot, offset: number): readonly Place[] {
  const found = nameAt(snapshot, world.memo, offset);
  if (found === null) return [];
  const { character } = found;
  if (character.source !== 'declared') return firstPlaceOf(world, character);
  return [...character.nameSpans.map((span) => ({ uri: snapshot.uri, span })), ...character.elsewhere];
}

function firstPlaceOf(world: World, character: Character): readonly Place[] {
  for (const snapshot of world.snapshots) {
    const same = sameIn(snapshot.story.cast, character);
    const [first] = same === null ? [] : placesOf(snapshot, world.memo, same.name);
    if (first !== undefined) return [{ uri: snapshot.uri, span: first.span }];
  }
  return [];
}
