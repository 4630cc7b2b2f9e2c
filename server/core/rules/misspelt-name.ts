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
  const slips = memo.slipsIn(snapshot.tree.nodes, snapshot.story.cast);
  return slips.flatMap((slip) => findingsOfSlip(slip, snapshot, memo));
}

function findingsOfSlip(slip: NameSlip, snapshot: Snapshot, memo: NameSlipMemo): readonly Finding[] {
  const { tree } = snapshot;
  const places = placesInFile(slip.word, snapshot, memo);
  const scenes = places.flatMap((place) => tree.nodes[nodeAt(tree, place.start)] ?? []);
  const usual = firstPlace(slip.name, snapshot, memo);
  if (usual === null || !scenes.every((node) => memo.isMostlyEnglish(node))) return [];
  const name = textAt(usual, snapshot);
  const message = messageOf(slip, name);
  const related = [{ span: usual, message: `${quoted(name)} is first written here` }];
  return places.map((place) => {
    const fixes = [...replacements(place, places, name), ...newAlias(slip, snapshot)];
    return { ...finding('misspelt-name', place, message, ...fixes), related };
  });
}

function messageOf({ word, count }: NameSlip, name: string): string {
  const often = count === 1 ? 'only here' : 'only twice';
  return `${quoted(word)} is written ${often}. Did you mean ${quoted(name)}? If it is another name, put it into @cast:.`;
}

function replacements(place: Span, places: readonly Span[], name: string): readonly Fix[] {
  const one = preferred(`Change to ${quoted(name)}`, { span: place, text: name });
  if (places.length < 2) return [one];
  const edits = places.map((each) => ({ span: each, text: name }));
  return [one, { title: `Change all ${places.length} to ${quoted(name)}`, edits, isPreferred: false }];
}

/** The word becomes an alias of the one character whose name it is close to. */
function newAlias({ word, name }: NameSlip, { tree, story }: Snapshot): readonly Fix[] {
  const entries = story.facts.flatMap(({ markers }, index) =>
    markers
      .flatMap(({ cast }) => cast?.entries ?? [])
      .map((entry) => ({ entry, text: tree.nodes[index]?.text ?? '', start: tree.starts[index] ?? 0 }))
      .filter(({ entry, text }) => [entry.name, ...entry.aliases].some((form) => hasWord(text, form, name))),
  );
  const [only, other] = entries;
  if (only === undefined || other !== undefined) return [];
  const { entry, text, start } = only;
  const last = entry.aliases.at(-1);
  const at = start + (last ?? entry.name).end;
  const title = `Add ${quoted(word)} to the names of ${quoted(text.slice(entry.name.start, entry.name.end))}`;
  const edit = { span: span(at, at), text: last === undefined ? ` (${word})` : `, ${word}` };
  return [{ title, edits: [edit], isPreferred: false }];
}

function hasWord(text: string, form: Span, word: string): boolean {
  return foldName(text.slice(form.start, form.end)).split(' ').includes(foldName(word));
}

function placesInFile(word: string, { tree }: Snapshot, memo: NameSlipMemo): readonly Span[] {
  return tree.nodes.flatMap((node, index) =>
    memo.placesOf(word, node).map((place) => shift(place, tree.starts[index] ?? 0)),
  );
}

function firstPlace(word: string, { tree }: Snapshot, memo: NameSlipMemo): Span | null {
  for (const [index, node] of tree.nodes.entries()) {
    const [first] = memo.placesOf(word, node);
    if (first !== undefined) return shift(first, tree.starts[index] ?? 0);
  }
  return null;
}

function textAt(at: Span, { tree }: Snapshot): string {
  const index = nodeAt(tree, at.start);
  const start = tree.starts[index] ?? 0;
  return (tree.nodes[index]?.text ?? '').slice(at.start - start, at.end - start);
}
