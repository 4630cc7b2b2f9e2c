import type { Snapshot } from '../../snapshot';
import { type CastEntry, readCastValue } from '../../syntax/castValue';
import type { MarkerBlock } from '../../syntax/nodes';
import { type Span, shift, type TextEdit, textOf } from '../../text/span';
import { blockAt } from '../lines';
import type { Refactoring } from './refactoring';

/** On a `@cast:` line: sorts the characters of each such line by their names, if any is not. */
export function sortCast(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  const found = blockAt(snapshot.tree, selected.start)?.block;
  if (found?.kind !== 'marker' || found.key !== 'cast') return [];
  const edits = sortCastEdits(snapshot);
  return edits.length === 0 ? [] : [{ title: 'Sort the cast by name', kind: 'rewrite', edits: () => edits }];
}

/** Puts the characters of each `@cast:` line in the order of their names. What stands between them stays. */
export function sortCastEdits({ tree, story }: Snapshot): readonly TextEdit[] {
  return story.facts.flatMap(({ markers }, index) => {
    const text = tree.nodes[index]?.text ?? '';
    const start = tree.starts[index] ?? 0;
    return markers
      .filter(({ block }) => block.key === 'cast')
      .flatMap(({ block }) => sortedLine(text, block))
      .map((edit): TextEdit => ({ ...edit, span: shift(edit.span, start) }));
  });
}

/** The same on every machine. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

function sortedLine(text: string, { value }: MarkerBlock): readonly TextEdit[] {
  const { entries, problems } = readCastValue(text, value);
  if (problems.length > 0) return [];
  const nameOf = (entry: CastEntry): string => textOf(text, entry.name);
  const sorted = entries.toSorted((a, b) => COLLATOR.compare(nameOf(a), nameOf(b)));
  return entries.flatMap((entry, at) => {
    const wanted = textOf(text, sorted[at]?.whole ?? entry.whole);
    return wanted === textOf(text, entry.whole) ? [] : [{ span: entry.whole, text: wanted }];
  });
}
