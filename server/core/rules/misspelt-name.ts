import { type DeclaredCharacter, type DeclaredForm, declarationsIn } from '../model/declarations';
import { foldName } from '../model/names';
import type { Snapshot } from '../snapshot';
import { nodeAt } from '../syntax/tree';
import { type Span, shift, span } from '../text/span';
import { type Finding, type Fix, finding, preferred, quoted } from './finding';
import type { NameSlipMemo } from './nameSlipMemo';
import type { NameSlip } from './nameSlips';

/**
 * Words that look like slips for a name.
 *
 * ```text
 * Tobias laughed. “Go,” said Tobais.
 *                            ^^^^^^
 * ```
 */
export function misspeltNames(snapshot: Snapshot, memo: NameSlipMemo): readonly Finding[] {
  const slips = memo.slipsOf(snapshot.story);
  if (slips.size === 0) return [];
  const placesOf = placesInFile(snapshot, memo);
  const declared = declarationsIn(snapshot.uri, snapshot.tree, snapshot.story.facts);
  return [...slips.values()].flatMap((slip) => {
    const places = placesOf.get(slip.word) ?? [];
    const usual = firstPlace(slip.name, snapshot, memo);
    return usual === null ? [] : findingsOf(slip, places, usual, declared, snapshot);
  });
}

/** `usual` is where the name is written first. */
function findingsOf(
  slip: NameSlip,
  places: readonly Span[],
  usual: Span,
  declared: readonly DeclaredCharacter[],
  snapshot: Snapshot,
): readonly Finding[] {
  const name = textAt(usual, snapshot);
  const often = slip.count === 1 ? 'only here' : 'only twice';
  const related = [{ span: usual, message: `${quoted(name)} is first written here` }];
  return places.map((place) => {
    const written = textAt(place, snapshot);
    const message =
      `${quoted(written)} is written ${often}. Did you mean ${quoted(name)}? ` +
      'If it is another name, put it into @cast:.';
    const fixes = [...replacements(place, places, name), ...newAlias(written, slip.name, declared)];
    return { ...finding('misspelt-name', place, message, ...fixes), related };
  });
}

function replacements(place: Span, places: readonly Span[], name: string): readonly Fix[] {
  const one = preferred(`Change to ${quoted(name)}`, { span: place, text: name });
  if (places.length < 2) return [one];
  const edits = places.map((each) => ({ span: each, text: name }));
  return [one, { title: `Change both to ${quoted(name)}`, edits, isPreferred: false }];
}

/** The word becomes an alias of the one character whom this file declares with the name. */
function newAlias(word: string, name: string, declared: readonly DeclaredCharacter[]): readonly Fix[] {
  const fold = foldName(name);
  const isNamed = ({ text }: DeclaredForm): boolean => foldName(text).split(' ').includes(fold);
  const [only, other] = declared.filter((entry) => isNamed(entry.name) || entry.aliases.some(isNamed));
  if (only === undefined || other !== undefined) return [];
  const last = only.aliases.at(-1);
  const at = (last ?? only.name).span.end;
  const edit = { span: span(at, at), text: last === undefined ? ` (${word})` : `, ${word}` };
  return [
    { title: `Add ${quoted(word)} to the names of ${quoted(only.name.text)}`, edits: [edit], isPreferred: false },
  ];
}

/** Where the slips stand, by their words. Scenes in other languages are passed over. */
function placesInFile({ tree, story }: Snapshot, memo: NameSlipMemo): ReadonlyMap<string, readonly Span[]> {
  const all = new Map<string, Span[]>();
  tree.nodes.forEach((node, index) => {
    const facts = story.facts[index];
    const places = facts === undefined ? [] : memo.placesIn(node, facts.names, story.language);
    if (places.length === 0 || !memo.isMostlyEnglish(node)) return;
    for (const place of places) {
      const own = all.get(place.word) ?? [];
      all.set(place.word, own);
      own.push(shift(place.span, tree.starts[index] ?? 0));
    }
  });
  return all;
}

function firstPlace(word: string, { tree, story }: Snapshot, memo: NameSlipMemo): Span | null {
  for (const [index, node] of tree.nodes.entries()) {
    const names = story.facts[index]?.names;
    const first = names === undefined ? null : memo.firstPlaceIn(node, names, word, story.language);
    if (first !== null) return shift(first, tree.starts[index] ?? 0);
  }
  return null;
}

function textAt(at: Span, { tree }: Snapshot): string {
  const index = nodeAt(tree, at.start);
  const start = tree.starts[index] ?? 0;
  return (tree.nodes[index]?.text ?? '').slice(at.start - start, at.end - start);
}
