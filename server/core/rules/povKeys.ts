import { type Cast, characterOf } from '../model/cast';
import { foldName } from '../model/names';
import { meansNobody } from '../syntax/povLines';

/** What tells one point of view from another: the same for all names of a character, and for all words for nobody. */
export function povKey(name: string, cast: Cast): string {
  return meansNobody(name) ? NOBODYS : foldName(characterOf(cast, name)?.name ?? name);
}

/** No name is empty. */
const NOBODYS = '';
