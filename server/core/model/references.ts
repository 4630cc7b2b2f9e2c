import type { SceneNode } from '../syntax/nodes';
import { meansNobody } from '../syntax/povLines';
import { type Span, span } from '../text/span';
import type { MarkerFact, SceneFacts } from './facts';
import type { FormIndex } from './formIndex';
import { eachForm } from './formMatch';
import { isMarkup } from './mentions';
import { ownersAt } from './nameCompany';
import { foldName } from './names';

/**
 * Where a name stands outside the prose. `pov` and `narrator`: the value of a marker or a POV line; `tag`: a speaker tag;
 * `label` and `pov-hint`: what means these in another convention; `cast-name` and `cast-alias`: a `@cast:` entry; `text`: in
 * a title, a heading, a place, a synopsis.
 */
export type ReferenceKind = 'pov' | 'narrator' | 'tag' | 'label' | 'pov-hint' | 'cast-name' | 'cast-alias' | 'text';

export interface Reference {
  readonly kind: ReferenceKind;
  /** Offsets into the node's text. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** The name by which the cast knows the character; null where nobody, or more than one, is meant. */
  readonly character: string | null;
}

/** The names in the markers, tags, hints and headings of a scene, in order. What is written there wrongly is there too. */
export function referencesIn(node: SceneNode, facts: SceneFacts, index: FormIndex): readonly Reference[] {
  const { text } = node;
  const titles = facts.titleLine === null ? facts.headings : [facts.titleLine, ...facts.headings];
  const hints = facts.hints.filter(({ paragraph }) => isMarkup(text, paragraph, index));
  const found = [
    ...facts.markers.flatMap((marker) => namesInMarker(text, marker, index)),
    ...facts.tags.map(({ span: at }) => named('tag', text, at, index)),
    ...hints.map(({ kind, span: at }) => named(kind === 'label' ? 'label' : 'pov-hint', text, at, index)),
    ...titles.flatMap((block) => namesInText(text, block.text, index)),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

function namesInMarker(text: string, { block, value, cast }: MarkerFact, index: FormIndex): readonly Reference[] {
  switch (block.key) {
    case 'pov':
    case 'narrator':
      return meansNobody(value) ? [] : [named(block.key, text, block.value, index)];
    case 'cast':
      return (cast?.entries ?? []).flatMap(({ name, aliases }) => [
        named('cast-name', text, name, index),
        ...aliases.map((alias) => named('cast-alias', text, alias, index)),
      ]);
    case 'author':
    case 'status':
    case 'time':
      return [];
    case 'title':
    case 'scene':
    case 'place':
    case 'synopsis':
    case 'tags':
      return namesInText(text, block.value, index);
  }
}

/** A name that stands by itself. */
function named(kind: ReferenceKind, text: string, at: Span, index: FormIndex): Reference {
  const written = text.slice(at.start, at.end);
  return { kind, span: at, text: written, character: index.byFold.get(foldName(written)) ?? null };
}

function namesInText(text: string, within: Span, index: FormIndex): readonly Reference[] {
  const found: Reference[] = [];
  eachForm(text, within.start, within.end, index, (match) => {
    const { owners, start } = ownersAt(match, text, within, index);
    const [owner] = owners;
    if (owner === undefined || owners.length > 1) return;
    const at = span(start, match.core);
    found.push({ kind: 'text', span: at, text: text.slice(at.start, at.end), character: owner.name });
  });
  return found;
}
