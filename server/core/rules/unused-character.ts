import type { Cast, Character } from '../model/cast';
import { type LanguagePack, TITLE } from '../model/language/pack';
import type { MentionMemo } from '../model/mentionMemo';
import { wordsOfForm } from '../model/nameForms';
import { foldName } from '../model/names';
import { referencesIn } from '../model/references';
import type { Story } from '../model/story';
import type { Snapshot } from '../snapshot';
import type { CastEntry, CastValue } from '../syntax/castValue';
import { span, type TextEdit } from '../text/span';
import { type Finding, finding, preferred, quoted, shiftFinding } from './finding';
import { spanToDelete } from './lines';
import type { NodeMemo } from './nodeMemo';
import { type MarkerPlace, markerPlaces, type SceneView } from './scene';

/** A story that has only begun has not had the time to bring everybody in. */
const LEAST_WORDS = 100;

/** The characters whom the markers, tags and headings of a scene name. */
export type NamesInMarkup = ReadonlySet<string>;

/**
 * Characters whom this file declares and never mentions.
 *
 * ```text
 * @cast: Mara [she], Tobias [he]
 *                    ^^^^^^^^^^^
 * ```
 */
export function unusedCharacters(
  { tree, story }: Snapshot,
  mentions: MentionMemo,
  memo: NodeMemo<NamesInMarkup>,
): readonly Finding[] {
  if (story.words < LEAST_WORDS) return [];
  const unused = declaredHere(story.cast);
  for (const [index, node] of tree.nodes.entries()) {
    if (unused.size === 0) return [];
    const facts = story.facts[index];
    if (facts === undefined) continue;
    const scene = { node, facts };
    for (const name of mentions.countsIn(node, story.cast.index).keys()) unused.delete(name);
    for (const name of memo.of(node, [story.cast.index], () => namesInMarkup(scene, story.cast))) unused.delete(name);
  }
  for (const character of [...unused.values()]) if (mayBeNamed(character, story)) unused.delete(character.name);
  return findingsOf({ tree, story }, new Set([...unused.keys()].map(foldName)));
}

/** Whose name is another's too is not looked for. */
function declaredHere({ characters, clashes }: Cast): Map<string, Character> {
  const shared = new Set(clashes.map(({ form }) => foldName(form)));
  const own = characters.filter(
    ({ source, nameSpans, name, aliases }) =>
      source === 'declared' && nameSpans.length > 0 && ![name, ...aliases].some((form) => shared.has(foldName(form))),
  );
  return new Map(own.map((character) => [character.name, character]));
}

function namesInMarkup({ node, facts }: SceneView, { index }: Cast): NamesInMarkup {
  const names = new Set<string>();
  for (const { kind, character } of referencesIn(node, facts, index)) {
    if (character !== null && kind !== 'cast-name' && kind !== 'cast-alias') names.add(character);
  }
  return names;
}

/** A word of a name alone may mean somebody, even if it is an everyday word or the name of two: `Rose`, `Hale`. */
function mayBeNamed({ name, aliases }: Character, { facts, language }: Story): boolean {
  const words = [name, ...aliases].flatMap(wordsOfForm).filter((word) => isOwnName(word, language));
  return facts.some(({ names: { forms } }) => words.some((word) => forms.has(word)));
}

function isOwnName(word: string, { lexicon }: LanguagePack): boolean {
  return /^\p{Lu}./u.test(word) && (lexicon.flagsOf(word, 0, word.length) & TITLE) === 0;
}

function findingsOf(
  { tree, story }: Pick<Snapshot, 'tree' | 'story'>,
  unused: ReadonlySet<string>,
): readonly Finding[] {
  if (unused.size === 0) return [];
  return story.facts.flatMap((facts, index) => {
    const node = tree.nodes[index];
    if (node === undefined || facts.markers.every(({ cast }) => cast === null)) return [];
    const scene = { node, facts };
    return markerPlaces(scene)
      .flatMap((marker) => unusedIn(scene, marker, unused))
      .map((found) => shiftFinding(found, tree.starts[index] ?? 0));
  });
}

function unusedIn(scene: SceneView, marker: MarkerPlace, unused: ReadonlySet<string>): readonly Finding[] {
  const { cast } = marker;
  if (cast === null) return [];
  return cast.entries.flatMap((entry, index) => {
    const name = scene.node.text.slice(entry.name.start, entry.name.end);
    if (!unused.has(foldName(name))) return [];
    const message = `${quoted(name)} is in the cast and nowhere in this story. Remove the entry, if nobody of that name will come.`;
    const fixes =
      cast.problems.length > 0 ? [] : [preferred(`Remove ${quoted(name)}`, removal(scene, marker, cast, index))];
    return [finding('unused-character', entry.whole, message, ...fixes)];
  });
}

/** The entry goes with the comma that parts it from the next, or else from the one before; the last entry with its line. */
function removal({ node }: SceneView, marker: MarkerPlace, { entries }: CastValue, index: number): TextEdit {
  const whole = (entry: CastEntry | undefined) => entry?.whole;
  const [own, before, after] = [whole(entries[index]), whole(entries[index - 1]), whole(entries[index + 1])];
  if (own === undefined || (before === undefined && after === undefined)) {
    return { span: spanToDelete(node, marker.index), text: '' };
  }
  const start = after === undefined && before !== undefined ? before.end : own.start;
  return { span: span(start, after?.start ?? own.end), text: '' };
}
