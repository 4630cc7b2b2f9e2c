import type { Scene } from '../model/story';
import type { Snapshot } from '../snapshot';
import type { HeadingBlock } from '../syntax/nodes';
import { type Span, shift, span } from '../text/span';
import type { ProseCount } from './statistics';

/** What a file is made of, as an outline shows it. Spans are offsets into the file. */
export type Part = HeadingPart | ScenePart;

/** A heading and all that follows until the next one of its level or above. */
export interface HeadingPart extends ProseCount {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
  /** The words of the heading, without its `#`. */
  readonly text: Span;
  readonly name: string;
  /** From the break that stands before the heading in its scene, or from the heading. */
  readonly span: Span;
  readonly scenes: number;
  readonly parts: readonly Part[];
}

export interface ScenePart {
  readonly kind: 'scene';
  readonly scene: Scene;
  /** The scene without the headings at its top and the ending of the story at its foot. Never empty. */
  readonly span: Span;
}

/** The headings and scenes of the file, in order and as they nest; those side by side do not overlap. */
export function partsOf(snapshot: Snapshot): readonly Part[] {
  return new PartsReader(openingsOf(snapshot), snapshot.tree.length).read(0);
}

/** All parts, each before those inside it. */
export function* everyPart(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if (part.kind === 'heading') yield* everyPart(part.parts);
  }
}

type Opening =
  | {
      readonly kind: 'heading';
      readonly start: number;
      readonly level: number;
      readonly text: Span;
      readonly name: string;
    }
  | { readonly kind: 'scene'; readonly start: number; readonly part: ScenePart };

function openingsOf({ tree, story }: Snapshot): readonly Opening[] {
  const openings: Opening[] = [];
  let next = 0;
  story.facts.forEach((facts, index) => {
    const nodeStart = tree.starts[index] ?? 0;
    facts.headings.forEach((heading, at) => {
      const start = at === 0 ? nodeStart : nodeStart + heading.span.start;
      openings.push(headingOpening(tree.nodes[index]?.text ?? '', heading, nodeStart, start));
    });
    const scene = story.scenes[next];
    if (scene?.index !== index) return;
    next++;
    const part: ScenePart = { kind: 'scene', scene, span: spanWithoutHeadings(scene) };
    openings.push({ kind: 'scene', start: part.span.start, part });
  });
  return openings;
}

function headingOpening(nodeText: string, heading: HeadingBlock, nodeStart: number, start: number): Opening {
  const name = nodeText.slice(heading.text.start, heading.text.end);
  return { kind: 'heading', start, level: heading.level, text: shift(heading.text, nodeStart), name };
}

/** In a scene, all headings come before the first text, and the ending of the story after the last. */
function spanWithoutHeadings(scene: Scene): Span {
  const end = scene.facts.ending === null ? scene.span.end : scene.span.start + scene.facts.ending.span.start;
  const heading = scene.facts.headings.at(-1);
  if (heading === undefined) return span(scene.span.start, end);
  const first = scene.node.blocks.find((block) => block.kind !== 'blank' && block.span.start >= heading.span.end);
  return span(scene.span.start + (first?.span.start ?? heading.span.end), end);
}

/** Reads openings one after the other; a heading takes all up to one that is not below it. */
class PartsReader {
  private at = 0;

  constructor(
    private readonly openings: readonly Opening[],
    private readonly end: number,
  ) {}

  read(above: number): readonly Part[] {
    const parts: Part[] = [];
    for (;;) {
      const opening = this.openings[this.at];
      if (opening === undefined || (opening.kind === 'heading' && opening.level <= above)) return parts;
      this.at++;
      parts.push(opening.kind === 'scene' ? opening.part : this.heading(opening));
    }
  }

  private heading(opening: Opening & { readonly kind: 'heading' }): HeadingPart {
    const { level, text, name } = opening;
    const parts = this.read(level);
    const end = this.openings[this.at]?.start ?? this.end;
    return { kind: 'heading', level, text, name, span: span(opening.start, end), ...sumOf(parts), parts };
  }
}

function sumOf(parts: readonly Part[]): ProseCount & { readonly scenes: number } {
  let scenes = 0;
  let words = 0;
  let spokenWords = 0;
  for (const part of parts) {
    const prose = part.kind === 'scene' ? part.scene : part;
    scenes += part.kind === 'scene' ? 1 : part.scenes;
    words += prose.words;
    spokenWords += prose.spokenWords;
  }
  return { scenes, words, spokenWords };
}
