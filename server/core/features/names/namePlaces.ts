import { type Cast, type Character, characterOf } from '../../model/cast';
import type { MentionMemo } from '../../model/mentionMemo';
import type { Mention } from '../../model/mentions';
import { foldName } from '../../model/names';
import { type Reference, type ReferenceKind, referencesIn } from '../../model/references';
import type { Snapshot } from '../../snapshot';
import { type Span, shift } from '../../text/span';

/** A name of somebody in a file: in the prose, or in markup as `ReferenceKind` says. */
export interface NamePlace {
  /** Offsets into the file; the name as written, without what an apostrophe joins to it. */
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
  /** The name by which the cast of the file knows the character; null where nobody, or more than one, is meant. */
  readonly character: string | null;
}

export type NameKind = 'mention' | ReferenceKind;

/** The names in one node of the file, in order; they do not overlap. */
export function placesInNode(snapshot: Snapshot, memo: MentionMemo, index: number): readonly NamePlace[] {
  const { tree, story } = snapshot;
  const node = tree.nodes[index];
  const facts = story.facts[index];
  if (node === undefined || facts === undefined) return [];
  const start = tree.starts[index] ?? 0;
  const found = [
    ...referencesIn(node, facts, story.cast.index).map((reference) => ofReference(reference, start)),
    ...memo.mentionsIn(node, story.cast.index).map((mention) => ofMention(mention, node.text, start)),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Where the character with exactly this name is named in the file, in order. Looks for no mentions where none are. */
export function placesOf(snapshot: Snapshot, memo: MentionMemo, name: string): readonly NamePlace[] {
  const { tree, story } = snapshot;
  const { index } = story.cast;
  return tree.nodes.flatMap((node, at) => {
    const facts = story.facts[at];
    if (facts === undefined) return [];
    const start = tree.starts[at] ?? 0;
    const found = referencesIn(node, facts, index)
      .filter(({ character }) => character === name)
      .map((reference) => ofReference(reference, start));
    if (memo.countsIn(node, index).has(name)) {
      for (const mention of memo.mentionsIn(node, index)) {
        if (mention.character === name) found.push(ofMention(mention, node.text, start));
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  });
}

/** Who somebody of one file is in the cast of another one: whoever has the name there, or has it for an alias. */
export function sameIn(cast: Cast, { name }: Character): Character | null {
  const known = cast.byName.get(name) ?? characterOf(cast, name);
  if (known !== null) return known;
  const fold = foldName(name);
  return cast.learnt.find((person) => [person.name, ...person.aliases].some((form) => foldName(form) === fold)) ?? null;
}

/** Whether a name of this kind is part of a `@cast:` entry. */
export function isDeclaration(kind: NameKind): boolean {
  return kind === 'cast-name' || kind === 'cast-alias';
}

function ofReference({ span, text, kind, character }: Reference, start: number): NamePlace {
  return { span: shift(span, start), text, kind, character };
}

function ofMention({ span, character }: Mention, text: string, start: number): NamePlace {
  return { span: shift(span, start), text: text.slice(span.start, span.end), kind: 'mention', character };
}
