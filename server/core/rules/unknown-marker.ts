import { characterOf } from '../model/cast';
import { foldName } from '../model/names';
import type { Snapshot } from '../snapshot';
import { markerKeyOf } from '../syntax/markers';
import { type MarkerKey, type ParagraphBlock, SCENE_KEYS, STORY_KEYS } from '../syntax/nodes';
import { type Span, span } from '../text/span';
import { editDistance } from './distance';
import { type Finding, finding, preferred, shiftFinding } from './finding';
import type { SceneView } from './scene';

/** What could be a marker, as far as its scene can say. Spans are offsets into the node's text. */
export interface MarkerSuspect {
  /** `misspelt`: close to a reserved word; `synonym`: another word for one; `no-colon`: one without its colon. */
  readonly kind: 'misspelt' | 'synonym' | 'no-colon';
  /** What the parser takes for a speaker's name; null where it sees prose. */
  readonly speaker: string | null;
  /** The sigil and the word after it. */
  readonly span: Span;
  readonly word: Span;
  readonly key: MarkerKey;
}

/**
 * The paragraphs of a scene that may be meant as markers.
 *
 * ```text
 * @pvo: Mara        @place The harbour
 * ^^^^              ^^^^^^
 * ```
 */
export function markerSuspects({ node }: SceneView): readonly MarkerSuspect[] {
  if (!node.text.includes('@')) return NONE;
  return node.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return missingColon(node.text, block) ?? otherWord(node.text, block) ?? [];
  });
}

const NONE: readonly MarkerSuspect[] = [];

/** The suspects that no cast and no other paragraph clears. `scenes` is parallel to the nodes of the tree. */
export function unknownMarkers(
  { tree, story }: Snapshot,
  scenes: readonly { readonly suspects: readonly MarkerSuspect[] }[],
): readonly Finding[] {
  if (scenes.every(({ suspects }) => suspects.length === 0)) return [];
  const paragraphsOf = new Map<string, number>();
  for (const { tags } of story.facts) {
    for (const { name } of tags) paragraphsOf.set(foldName(name), (paragraphsOf.get(foldName(name)) ?? 0) + 1);
  }
  const isSpeaker = ({ kind, speaker }: MarkerSuspect): boolean => {
    if (speaker === null) return false;
    if (characterOf(story.cast, speaker)?.source === 'declared') return true;
    return kind === 'misspelt' && (paragraphsOf.get(foldName(speaker)) ?? 0) > 1;
  };
  return scenes.flatMap(({ suspects }, index) =>
    suspects
      .filter((suspect) => !isSpeaker(suspect))
      .map((suspect) => shiftFinding(findingOf(suspect, tree.nodes[index]?.text ?? ''), tree.starts[index] ?? 0)),
  );
}

function findingOf({ kind, key, span: at, word }: MarkerSuspect, text: string): Finding {
  const written = text.slice(word.start, word.end);
  if (kind === 'no-colon') {
    const insert = { span: span(word.end, word.end), text: ':' };
    const message = `The colon is missing: a marker is written “@${written}: …”. Without it this is read as prose.`;
    return finding('unknown-marker', at, message, preferred(`Write “@${written}:”`, insert));
  }
  const message =
    `There is no marker @${written}, so this is read as somebody’s speech. Did you mean @${key}? ` +
    'If it is a character, name them in @cast:.';
  return finding('unknown-marker', at, message, preferred(`Change to “@${key}:”`, { span: word, text: key }));
}

/** `@pov Mara`, and `@time Monday 10:30`, where a later colon makes a speaker of it. */
function missingColon(text: string, { tag, text: said }: ParagraphBlock): MarkerSuspect | null {
  const start = tag?.whole.start ?? said.start;
  const found = WORD_AND_BLANK.exec(text.slice(start, start + LONGEST_START));
  const word = found?.[1];
  if (word === undefined || (word !== word.toLowerCase() && word !== word.toUpperCase())) return null;
  const key = markerKeyOf(word);
  if (key === null || (tag !== null && tag.name.end - tag.name.start === word.length)) return null;
  const at = span(start, start + (found?.[0].length ?? 0));
  const speaker = tag === null ? null : text.slice(tag.name.start, tag.name.end);
  return { kind: 'no-colon', speaker, span: at, word: span(at.end - word.length, at.end), key };
}

const WORD_AND_BLANK = /^@[^\S\r\n]?([a-z]+)(?=\s|$)/i;
const LONGEST_START = 20;

/** A small letter at its start tells a key from a name; a manner or quotation marks tell a speaker from a key. */
function otherWord(text: string, { tag, quotations }: ParagraphBlock): MarkerSuspect | null {
  if (tag === null || tag.manner !== null || quotations.some(({ mark }) => mark !== 'tag')) return null;
  const word = text.slice(tag.name.start, tag.name.end);
  if (!/^\p{Ll}/u.test(word) || word.length > LONGEST_START) return null;
  const synonym = SYNONYMS.get(word.toLowerCase());
  const key = synonym ?? closestKey(word.toLowerCase());
  if (key === null) return null;
  const kind = synonym === undefined ? 'misspelt' : 'synonym';
  return { kind, speaker: word, span: span(tag.whole.start, tag.name.end), word: tag.name, key };
}

/** The reserved word that is one slip away, or two if it is long. */
function closestKey(word: string): MarkerKey | null {
  if (/\s/.test(word)) return null;
  const slips = (key: MarkerKey): number => editDistance(word, key, key.length < LONG_KEY ? 1 : 2);
  const [closest] = KEYS.map((key) => ({ key, slips: slips(key) }))
    .filter(({ key, slips: count }) => count <= (key.length < LONG_KEY ? 1 : 2))
    .sort((a, b) => a.slips - b.slips);
  return closest?.key ?? null;
}

const KEYS: readonly MarkerKey[] = [...STORY_KEYS, ...SCENE_KEYS];
const LONG_KEY = 6;

const SYNONYMS: ReadonlyMap<string, MarkerKey> = new Map<string, MarkerKey>([
  ['viewpoint', 'pov'],
  ['point of view', 'pov'],
  ['perspective', 'pov'],
  ['location', 'place'],
  ['setting', 'place'],
  ['where', 'place'],
  ['when', 'time'],
  ['date', 'time'],
  ['character', 'cast'],
  ['characters', 'cast'],
  ['dramatis personae', 'cast'],
  ['summary', 'synopsis'],
  ['outline', 'synopsis'],
  ['writer', 'author'],
  ['keywords', 'tags'],
]);
