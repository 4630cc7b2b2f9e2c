import { foldName } from '../../model/names';
import { declarationsOf, type Snapshot } from '../../snapshot';
import { type StorySymbol, storySymbols } from '../symbols';
import { distanceFrom, searchKey } from './fuzzy';
import type { Place } from './world';

/** Something of a story that can be gone to by its name. */
export interface WorkspaceSymbol {
  readonly kind: 'scene' | 'heading' | 'character' | 'story';
  readonly name: string;
  /** What it is in: the title of the story, the heading over a scene; whose other name it is. Empty if that is not known. */
  readonly container: string;
  readonly place: Place;
}

/**
 * The stories, headings, scenes and characters whose name has the letters of the query in this order, best first. For an
 * empty query all of them, in the order of the files.
 */
export function workspaceSymbols(snapshots: readonly Snapshot[], query: string): readonly WorkspaceSymbol[] {
  const all = [...charactersOf(snapshots), ...snapshots.flatMap(outlineOf)];
  const typed = searchKey(query.trim());
  if (typed === '') return all;
  return all
    .flatMap((symbol) => {
      const distance = distanceFrom(typed, searchKey(symbol.name));
      return distance === null ? [] : [{ symbol, distance }];
    })
    .sort((a, b) => a.distance - b.distance || a.symbol.name.length - b.symbol.name.length)
    .map(({ symbol }) => symbol);
}

/** Everybody once: where they are declared first, else where a marker or a tag uses their name first. */
function charactersOf(snapshots: readonly Snapshot[]): readonly WorkspaceSymbol[] {
  const known = new Map<string, WorkspaceSymbol>();
  const add = (name: string, container: string, place: Place): void => {
    const key = foldName(name);
    if (!known.has(key)) known.set(key, { kind: 'character', name, container, place });
  };
  for (const snapshot of snapshots) {
    const { uri } = snapshot;
    for (const { name, aliases } of declarationsOf(snapshot)) {
      add(name.text, '', { uri, span: name.span });
      for (const alias of aliases) add(alias.text, name.text, { uri, span: alias.span });
    }
  }
  for (const { uri, story } of snapshots) {
    for (const { name, source, nameSpans } of story.cast.characters) {
      const [first] = nameSpans;
      if (source === 'used' && first !== undefined) add(name, '', { uri, span: first });
    }
  }
  return [...known.values()];
}

function outlineOf(snapshot: Snapshot): readonly WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  const walk = (symbols: readonly StorySymbol[], container: string): void => {
    for (const { kind, name, selection, children } of symbols) {
      if (kind === 'pov') continue;
      found.push({ kind, name, container, place: { uri: snapshot.uri, span: selection } });
      walk(children, name);
    }
  };
  walk(storySymbols(snapshot), '');
  return found;
}
