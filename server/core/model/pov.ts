import type { MarkerBlock, ParagraphBlock, SceneNode } from '../syntax/nodes';
import { meansNobody } from '../syntax/povLines';
import { type Span, shift, span } from '../text/span';
import { type Cast, characterOf } from './cast';
import type { SceneFacts } from './facts';

/** A stretch of a scene with one point of view. Spans are offsets into the file. */
export interface PovSection {
  readonly span: Span;
  readonly pov: Pov;
}

/** Whose point of view it is, and how we know. */
export type Pov =
  | { readonly kind: 'marked'; readonly name: string; readonly evidence: Span }
  | { readonly kind: 'narrator'; readonly name: string }
  | { readonly kind: 'omniscient'; readonly evidence: Span }
  | { readonly kind: 'unknown' };

/** The name of the POV character, `omniscient` for nobody's, null where it is unknown. */
export function povName(pov: Pov): string | null {
  switch (pov.kind) {
    case 'marked':
    case 'narrator':
      return pov.name;
    case 'omniscient':
      return 'omniscient';
    case 'unknown':
      return null;
  }
}

/** The POV sections of a scene that begins at `start`: each POV marker begins one, save those before the first prose. */
export function povSectionsOf(
  node: SceneNode,
  facts: SceneFacts,
  start: number,
  narrator: string | null,
  cast: Cast,
): readonly PovSection[] {
  const end = start + node.text.length;
  let pov: Pov = narrator === null ? { kind: 'unknown' } : { kind: 'narrator', name: nameIn(cast, narrator) };
  let from = start;
  const sections: PovSection[] = [];
  for (const said of povsIn(facts, cast)) {
    const at = start + said.lineStart;
    if (said.lineStart > (facts.firstText ?? node.text.length)) {
      sections.push({ span: span(from, at), pov });
      from = at;
    }
    pov = meansNobody(said.name)
      ? { kind: 'omniscient', evidence: shift(said.span, start) }
      : { kind: 'marked', name: nameIn(cast, said.name), evidence: shift(said.span, start) };
  }
  return [...sections, { span: span(from, end), pov }];
}

/** A line that says a point of view. Spans are offsets into the node's text. */
export interface SaidPov {
  readonly name: string;
  readonly span: Span;
  readonly lineStart: number;
  readonly block: MarkerBlock | ParagraphBlock;
}

/** The lines of a scene that say a point of view, in order; with a name in another convention if the cast knows it. */
export function povsIn(facts: SceneFacts, cast: Cast): readonly SaidPov[] {
  const marked = facts.markers
    .filter(({ block, value }) => block.key === 'pov' && value !== '')
    .map(({ block, value }) => ({ name: value, span: block.value, lineStart: block.span.start, block }));
  const hinted = facts.hints
    .filter(({ kind, name }) => kind === 'pov' && characterOf(cast, name) !== null)
    .map(({ name, span: at, paragraph: block }) => ({ name, span: at, lineStart: block.span.start, block }));
  return [...hinted, ...marked].sort((a, b) => a.lineStart - b.lineStart);
}

function nameIn(cast: Cast, name: string): string {
  return characterOf(cast, name)?.name ?? name;
}
