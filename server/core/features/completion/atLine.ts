import type { Character } from '../../model/cast';
import type { Snapshot } from '../../snapshot';
import { isColon } from '../../syntax/markers';
import type { MarkerKey } from '../../syntax/nodes';
import type { Span } from '../../text/span';
import { markerMarkdown } from '../hover';
import { MARKER_DOCS } from '../markerDocs';
import type { World } from '../names/world';
import { filterFor, type Offer } from './item';
import { aboutCharacter, detailOf, peopleFor } from './people';
import { nextSpeakers } from './speakers';
import { afterBlanks, endOfTyped, inFile, type TypedLine } from './typedLine';

/**
 * What may stand behind the `@` at `sigil` of the line: the markers that have a use here, and everybody who may speak. At
 * the top of a scene the markers come first, behind its prose the speakers.
 */
export function atLineOffers(snapshot: Snapshot, world: World, line: TypedLine, sigil: number): readonly Offer[] {
  const place = placeFor(line, sigil);
  const markers = usefulMarkers(snapshot, line).map((key) => markerOffer(key, place));
  const people = nextSpeakers(snapshot, world, line, peopleFor(snapshot.story.cast, line));
  const speakers = people.map((person) => speakerOffer(person, place));
  return hasProseAbove(snapshot, line) ? [...speakers, ...markers] : [...markers, ...speakers];
}

/** What is replaced, and what is to stand behind the name. */
interface KeyPlace {
  readonly span: Span;
  /** What has been typed, and what of it stands before the name: `@`, and blanks if there are any. */
  readonly typed: string;
  readonly lead: string;
  readonly ending: string;
}

/** The name goes up to its colon or its round bracket, if one of these follows; what else follows stays. */
function placeFor(line: TypedLine, sigil: number): KeyPlace {
  const { text, cursor } = line;
  const typed = text.slice(sigil, cursor);
  const lead = text.slice(sigil, Math.min(cursor, afterBlanks(line, sigil + 1)));
  const wordEnd = endOfTyped(line);
  const next = afterBlanks(line, wordEnd);
  if (isColon(text.charCodeAt(next))) return { span: inFile(line, sigil, next + 1), typed, lead, ending: ':' };
  if (text[next] === '(') return { span: inFile(line, sigil, wordEnd), typed, lead, ending: '' };
  return { span: inFile(line, sigil, cursor), typed, lead, ending: text[cursor] === ' ' ? ':' : ': ' };
}

function markerOffer(key: MarkerKey, { span, typed, lead, ending }: KeyPlace): Offer {
  const { about, howOften } = MARKER_DOCS[key];
  return {
    label: `@${key}`,
    kind: 'marker',
    detail: `about the ${about}, ${howOften}`,
    documentation: markerMarkdown(key),
    edit: { span, text: `@${key}${ending === '' ? ':' : ending}` },
    filterText: filterFor(typed, `${lead}${key}`),
    commitCharacters: [],
  };
}

function speakerOffer(person: Character, { span, typed, lead, ending }: KeyPlace): Offer {
  return {
    label: `@${person.name}`,
    kind: 'character',
    detail: detailOf(person),
    documentation: aboutCharacter(person, 'Says who speaks in the paragraph that follows.'),
    edit: { span, text: `@${person.name}${ending}` },
    filterText: filterFor(typed, `${lead}${person.name}`),
    commitCharacters: [],
  };
}

const ONCE_IN_STORY: ReadonlySet<MarkerKey> = new Set<MarkerKey>(['title', 'author', 'narrator']);
const ONCE_IN_SCENE: ReadonlySet<MarkerKey> = new Set<MarkerKey>(['scene', 'place', 'time', 'synopsis', 'status']);

/** Markers that are not set yet, or may be set again; about the story only above its first prose. */
function usefulMarkers(snapshot: Snapshot, line: TypedLine): readonly MarkerKey[] {
  const { facts } = snapshot.story;
  const isTop =
    !hasProseAbove(snapshot, line) && facts.slice(0, line.node).every(({ firstText }) => firstText === null);
  const inScene = keysSet(snapshot, line, line.node, line.node + 1);
  const inStory = isTop ? keysSet(snapshot, line, 0, facts.length) : inScene;
  return markerKeys().filter((key) => {
    if (MARKER_DOCS[key].about === 'story') return isTop && !(ONCE_IN_STORY.has(key) && inStory.has(key));
    if (key === 'scene' && hasProseAbove(snapshot, line)) return false;
    return !(ONCE_IN_SCENE.has(key) && inScene.has(key));
  });
}

function markerKeys(): readonly MarkerKey[] {
  return Object.keys(MARKER_DOCS).filter((key): key is MarkerKey => key in MARKER_DOCS);
}

/** The markers of some nodes, but for what stands on the line itself. */
function keysSet({ story, tree }: Snapshot, { span }: TypedLine, from: number, to: number): ReadonlySet<MarkerKey> {
  const keys = new Set<MarkerKey>();
  story.facts.slice(from, to).forEach(({ markers }, index) => {
    const start = tree.starts[from + index] ?? 0;
    for (const { block } of markers) {
      const at = start + block.whole.start;
      if (at < span.start || at > span.end) keys.add(block.key);
    }
  });
  return keys;
}

/** Whether the scene has prose above the line. A line `@ma` is prose itself, until its colon is typed. */
function hasProseAbove({ story }: Snapshot, { node, nodeStart, span }: TypedLine): boolean {
  const first = story.facts[node]?.firstText ?? null;
  return first !== null && nodeStart + first < span.start;
}
