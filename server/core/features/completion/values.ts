import { foldName } from '../../model/names';
import { povName } from '../../model/pov';
import type { Scene } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import type { MarkerKey } from '../../syntax/nodes';
import { markerMarkdown } from '../hover';
import { labelOf } from '../label';
import type { World } from '../names/world';
import { counted } from '../statistics';
import { filterFor, type Offer } from './item';
import { aboutCharacter, detailOf, peopleFor } from './people';
import { afterBlanks, endOfTyped, inFile, type TypedLine } from './typedLine';

/** What may be the value of the marker `key`, which begins behind its colon at `colon` of the line. */
export function valueOffers(
  snapshot: Snapshot,
  world: World,
  line: TypedLine,
  key: MarkerKey,
  colon: number,
): readonly Offer[] {
  switch (key) {
    case 'pov':
    case 'narrator':
      return nameOffers(snapshot, line, key, colon);
    case 'place':
    case 'time':
    case 'status':
      return knownOffers(
        line,
        key,
        colon,
        valuesIn(world, snapshot, line, ({ details }) => listed(details[key])),
      );
    case 'tags':
      return tagOffers(snapshot, world, line, colon);
    case 'title':
    case 'author':
    case 'cast':
    case 'scene':
    case 'synopsis':
      return [];
  }
}

/** Those first whose point of view scenes are, by how many. */
function nameOffers({ story }: Snapshot, line: TypedLine, key: 'pov' | 'narrator', colon: number): readonly Offer[] {
  const counts = new Map<string, number>();
  for (const { povs } of story.scenes) {
    for (const { pov } of povs) {
      const name = povName(pov);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const people = [...peopleFor(story.cast, line)].sort((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
  const use = key === 'pov' ? 'From here on it is this character’s point of view.' : 'Tells the story as “I”.';
  const offers = people.map((person): Offer => {
    const offer = valueOffer(line, key, colon, person.name, detailOf(person));
    return { ...offer, kind: 'character', documentation: aboutCharacter(person, use) };
  });
  const nobody = valueOffer(line, key, colon, 'omniscient', 'nobody’s point of view');
  return key === 'pov' ? [...offers, nobody] : offers;
}

/** The tags of the stories, but for those that the line has already. */
function tagOffers(snapshot: Snapshot, world: World, line: TypedLine, colon: number): readonly Offer[] {
  const comma = line.text.lastIndexOf(',', line.cursor - 1);
  const start = Math.max(comma, colon);
  const own = line.text
    .slice(colon + 1)
    .split(',')
    .map((tag) => foldName(tag));
  const known = valuesIn(world, snapshot, line, ({ details }) => details.tags);
  return knownOffers(line, 'tags', start, new Map([...known].filter(([tag]) => !own.includes(foldName(tag)))));
}

/** The values that scenes have, but for the one that the line stands in, and how many have each. */
function valuesIn(
  { snapshots }: World,
  own: Snapshot,
  { node }: TypedLine,
  valuesOf: (scene: Scene) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of snapshots) {
    for (const scene of file.story.scenes) {
      if (file.uri === own.uri && scene.index === node) continue;
      for (const value of valuesOf(scene)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function listed(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** Most used first. */
function knownOffers(
  line: TypedLine,
  key: MarkerKey,
  before: number,
  known: ReadonlyMap<string, number>,
): readonly Offer[] {
  return [...known]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => valueOffer(line, key, before, value, counted(count, 'scene')));
}

/** Replaces what stands from the sign at `before` to the cursor, and the rest of the word if the value ends with it. */
function valueOffer(line: TypedLine, key: MarkerKey, before: number, value: string, detail: string): Offer {
  const start = Math.min(afterBlanks(line, before + 1), line.cursor);
  const blank = start === before + 1 ? ' ' : '';
  const wordEnd = endOfTyped(line);
  const next = afterBlanks(line, wordEnd);
  const end = next === line.text.length || line.text[next] === ',' ? wordEnd : line.cursor;
  const typed = line.text.slice(start, line.cursor);
  return {
    label: labelOf(value, '?'),
    kind: 'value',
    detail,
    documentation: markerMarkdown(key),
    edit: { span: inFile(line, start, end), text: blank + value },
    filterText: filterFor(typed, value),
    commitCharacters: [],
  };
}
