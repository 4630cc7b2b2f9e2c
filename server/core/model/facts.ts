import { type CastValue, readCastValue } from '../syntax/castValue';
import type {
  Block,
  BreakBlock,
  EndingBlock,
  HeadingBlock,
  MarkerBlock,
  NoteBlock,
  ParagraphBlock,
  SceneNode,
  TitleBlock,
} from '../syntax/nodes';
import type { Span } from '../text/span';

/** What one scene says, read from its node alone and carried over with it. Spans are offsets into the node's text. */
export interface SceneFacts {
  readonly titleLine: TitleBlock | null;
  readonly ending: EndingBlock | null;
  readonly breaks: readonly BreakBlock[];
  readonly headings: readonly HeadingBlock[];
  readonly markers: readonly MarkerFact[];
  readonly tags: readonly NameFact[];
  readonly hints: readonly HintFact[];
  readonly directives: readonly NoteBlock[];
  /** Where the first paragraph begins; null where there is none. */
  readonly firstText: number | null;
  /** The first words of the prose, without line ends. */
  readonly firstWords: string;
}

export interface MarkerFact {
  readonly block: MarkerBlock;
  readonly value: string;
  /** For `@cast:` only. */
  readonly cast: CastValue | null;
}

/** A speaker tag's name. */
export interface NameFact {
  readonly name: string;
  readonly span: Span;
}

/** What means a POV or a speaker if the name is a character's. */
export interface HintFact extends NameFact {
  readonly kind: 'label' | 'pov';
  readonly paragraph: ParagraphBlock;
}

/** The facts of one scene node. Pure: the same node gives equal facts. */
export function factsOf(node: SceneNode): SceneFacts {
  const paragraphs = node.blocks.filter(isParagraph);
  const first = paragraphs[0];
  return {
    titleLine: node.blocks.find((block) => block.kind === 'title') ?? null,
    ending: node.blocks.find((block) => block.kind === 'ending') ?? null,
    breaks: node.blocks.filter((block) => block.kind === 'break'),
    headings: node.blocks.filter((block) => block.kind === 'heading'),
    markers: node.blocks.filter((block) => block.kind === 'marker').map((block) => markerFact(node, block)),
    tags: paragraphs.flatMap((paragraph) => tagFact(node, paragraph)),
    hints: paragraphs.flatMap((paragraph) => hintFact(node, paragraph)),
    directives: node.blocks.filter((block) => block.kind === 'note' && block.directive !== null).filter(isNote),
    firstText: first?.span.start ?? null,
    firstWords: firstWords(node, paragraphs.find(tellsSomething) ?? first),
  };
}

/** A scene is known by its prose, not by `**Mara**` above it. */
function tellsSomething(paragraph: ParagraphBlock): boolean {
  return paragraph.words > 0 && paragraph.hint?.kind !== 'pov';
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph';
}

function isNote(block: Block): block is NoteBlock {
  return block.kind === 'note';
}

function markerFact(node: SceneNode, block: MarkerBlock): MarkerFact {
  return {
    block,
    value: node.text.slice(block.value.start, block.value.end),
    cast: block.key === 'cast' ? readCastValue(node.text, block.value) : null,
  };
}

function tagFact(node: SceneNode, paragraph: ParagraphBlock): readonly NameFact[] {
  if (paragraph.tag === null) return [];
  const { name } = paragraph.tag;
  return [{ name: node.text.slice(name.start, name.end), span: name }];
}

function hintFact(node: SceneNode, paragraph: ParagraphBlock): readonly HintFact[] {
  if (paragraph.hint === null) return [];
  const { kind, name } = paragraph.hint;
  return [{ kind, name: node.text.slice(name.start, name.end), span: name, paragraph }];
}

/** Enough of the first paragraph to know a scene by. */
const FIRST_WORDS = 60;

function firstWords(node: SceneNode, paragraph: ParagraphBlock | undefined): string {
  if (paragraph === undefined) return '';
  const { start, end } = paragraph.text;
  const text = node.text.slice(start, Math.min(end, start + 4 * FIRST_WORDS)).replace(/\s+/g, ' ');
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.lastIndexOf(' ', FIRST_WORDS);
  return `${text.slice(0, cut > FIRST_WORDS / 2 ? cut : safeCut(text, FIRST_WORDS)).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Never between the halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}
