import { type CastValue, readCastValue } from '../syntax/castValue';
import type {
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
import { candidatesOf } from './candidates';
import { ENGLISH } from './language/english';
import type { LanguagePack } from './language/pack';
import type { NameCandidates } from './nameEvidence';

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
  /** What its prose says about names. */
  readonly names: NameCandidates;
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
export function factsOf(node: SceneNode, language: LanguagePack = ENGLISH): SceneFacts {
  let titleLine: TitleBlock | null = null;
  let ending: EndingBlock | null = null;
  let first: ParagraphBlock | null = null;
  let telling: ParagraphBlock | null = null;
  const breaks: BreakBlock[] = [];
  const headings: HeadingBlock[] = [];
  const markers: MarkerFact[] = [];
  const tags: NameFact[] = [];
  const hints: HintFact[] = [];
  const directives: NoteBlock[] = [];
  for (const block of node.blocks) {
    switch (block.kind) {
      case 'blank':
        break;
      case 'title':
        titleLine = block;
        break;
      case 'ending':
        ending = block;
        break;
      case 'break':
        breaks.push(block);
        break;
      case 'heading':
        headings.push(block);
        break;
      case 'marker':
        markers.push(markerFact(node, block));
        break;
      case 'note':
        if (block.directive !== null) directives.push(block);
        break;
      case 'paragraph':
        first ??= block;
        if (telling === null && tellsSomething(block)) telling = block;
        if (block.tag !== null) tags.push(nameFact(node, block.tag.name));
        if (block.hint !== null)
          hints.push({ ...nameFact(node, block.hint.name), kind: block.hint.kind, paragraph: block });
        break;
    }
  }
  return {
    titleLine,
    ending,
    breaks,
    headings,
    markers,
    tags,
    hints,
    directives,
    firstText: first?.span.start ?? null,
    firstWords: firstWords(node, telling ?? first),
    names: candidatesOf(node, language),
  };
}

/** A scene is known by its prose, not by `**Mara**` above it. */
function tellsSomething(paragraph: ParagraphBlock): boolean {
  return paragraph.words > 0 && paragraph.hint?.kind !== 'pov';
}

function markerFact(node: SceneNode, block: MarkerBlock): MarkerFact {
  return {
    block,
    value: node.text.slice(block.value.start, block.value.end),
    cast: block.key === 'cast' ? readCastValue(node.text, block.value) : null,
  };
}

function nameFact(node: SceneNode, at: Span): NameFact {
  return { name: node.text.slice(at.start, at.end), span: at };
}

/** Enough of the first paragraph to know a scene by. */
const FIRST_WORDS = 28;

function firstWords(node: SceneNode, paragraph: ParagraphBlock | null): string {
  if (paragraph === null) return '';
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
