import { characterOf } from '../model/cast';
import type { Scene } from '../model/story';
import { RULES } from '../ruleTable';
import type { Snapshot } from '../snapshot';
import { skipBlanks } from '../syntax/lineKinds';
import type {
  Block,
  BreakBlock,
  HeadingBlock,
  IgnoreDirective,
  MarkerBlock,
  MarkerKey,
  NoteBlock,
  ParagraphBlock,
} from '../syntax/nodes';
import { type Span, shift, span, touches } from '../text/span';
import { headingCard, paragraphs, sceneCard, storyCard } from './hoverCards';
import { blockAt, type FoundBlock } from './lines';
import { escapeMarkdown } from './markdown';
import { MARKER_DOCS } from './markerDocs';
import { everyPart, type HeadingPart, partsOf } from './parts';

export interface Hover {
  /** What the hover is about, as a span in the file. */
  readonly span: Span;
  readonly markdown: string;
}

/** What is told of the markup at `offset`; null in prose and where nothing stands. */
export function hoverAt(snapshot: Snapshot, offset: number): Hover | null {
  const found = blockAt(snapshot.tree, offset);
  if (found === null) return null;
  const place: Place = { snapshot, ...found, offset: offset - found.nodeStart };
  const told = tell(place, found.block);
  return told === null || !touches(told.span, place.offset)
    ? null
    : { span: shift(told.span, found.nodeStart), markdown: told.markdown };
}

interface Place extends FoundBlock {
  readonly snapshot: Snapshot;
  /** Relative to the node, as the spans of blocks are. */
  readonly offset: number;
}

/** A hover whose span is relative to the node. */
function tell(place: Place, block: Block): Hover | null {
  switch (block.kind) {
    case 'break':
      return tellBreak(place, block);
    case 'heading':
      return tellHeading(place, block);
    case 'title':
      return { span: block.text, markdown: storyCard(place.snapshot) };
    case 'marker':
      return tellMarker(place, block);
    case 'note':
      return tellNote(place, block);
    case 'paragraph':
      return tellPovHint(place, block);
    case 'blank':
    case 'ending':
      return null;
  }
}

function tellBreak(place: Place, block: BreakBlock): Hover {
  const mark = place.node.text.slice(block.mark.start, block.mark.end);
  const scene = sceneOf(place);
  const what = block.style === 'X' ? 'Scene break' : `Scene break: ${escapeMarkdown(mark)} means the same as a line X`;
  return { span: block.mark, markdown: paragraphs([scene && sceneCard(place.snapshot, scene), `*${what}*`]) };
}

function tellHeading(place: Place, block: HeadingBlock): Hover {
  const start = place.nodeStart + block.text.start;
  const part = [...everyPart(partsOf(place.snapshot))].find(
    (candidate): candidate is HeadingPart => candidate.kind === 'heading' && candidate.text.start === start,
  );
  const scene = part?.scenes === 1 ? sceneOf(place) : null;
  return {
    span: span(skipBlanks(place.node.text, block.span.start, block.text.end), block.text.end),
    markdown: paragraphs([part ? headingCard(place.snapshot, part) : null, scene && sceneCard(place.snapshot, scene)]),
  };
}

function tellMarker(place: Place, block: MarkerBlock): Hover {
  const key = span(block.form === 'marker' ? block.whole.start : block.keySpan.start, block.keySpan.end);
  const onKey = touches(key, place.offset);
  const card = onKey ? null : cardOf(place, MARKER_DOCS[block.key].about);
  return card === null
    ? { span: onKey ? key : block.whole, markdown: markerHelp(place, block) }
    : { span: block.whole, markdown: card };
}

function cardOf(place: Place, about: 'story' | 'scene'): string | null {
  if (about === 'story') return storyCard(place.snapshot);
  const scene = sceneOf(place);
  return scene && sceneCard(place.snapshot, scene);
}

function markerHelp({ node }: Place, block: MarkerBlock): string {
  const value = escapeMarkdown(node.text.slice(block.value.start, block.value.end));
  const same = block.form === 'pov-line' ? `This line means the same as \`@pov:\` ${value}` : null;
  return paragraphs([markerMarkdown(block.key), same]);
}

/** What a marker is for, with an example, as Markdown. */
export function markerMarkdown(key: MarkerKey): string {
  const doc = MARKER_DOCS[key];
  return paragraphs([
    `**@${key}:** about the ${doc.about}, ${doc.howOften}`,
    doc.summary,
    `\`\`\`scene-markup\n${doc.example}\n\`\`\``,
  ]);
}

function tellNote(place: Place, block: NoteBlock): Hover | null {
  if (block.directive === null) return null;
  const { directive } = block;
  const on = directive.codes.find(({ span: at }) => touches(at, place.offset));
  const codes = on === undefined ? directive.codes : [on];
  return {
    span: on?.span ?? block.text,
    markdown: paragraphs([
      `Silences ${silenced(codes)} ${reach(directive)}.`,
      codes.map(({ code }) => ruleLine(code)).join('\n'),
    ]),
  };
}

function silenced(codes: IgnoreDirective['codes']): string {
  if (codes.length === 0) return 'all rules';
  return codes.length === 1 ? 'this rule' : 'these rules';
}

function reach({ scope }: IgnoreDirective): string {
  return scope === 'file' ? 'in the whole file' : 'in the next paragraph or marker';
}

function ruleLine(code: string): string {
  const rule = RULES.find((known) => known.code === code);
  return `- **${escapeMarkdown(code)}**: ${rule?.summary ?? 'no rule has this name, so this silences nothing.'}`;
}

/** `**Mara**` under a break says whose point of view it is, if somebody has this name. */
function tellPovHint(place: Place, { hint }: ParagraphBlock): Hover | null {
  if (hint?.kind !== 'pov') return null;
  const name = place.node.text.slice(hint.name.start, hint.name.end);
  const scene = sceneOf(place);
  if (scene === null || characterOf(place.snapshot.story.cast, name) === null) return null;
  const same = `This line means the same as \`@pov:\` ${escapeMarkdown(name)}`;
  return { span: hint.whole, markdown: paragraphs([sceneCard(place.snapshot, scene), same]) };
}

function sceneOf({ snapshot, index }: Place): Scene | null {
  return snapshot.story.scenes.find((scene) => scene.index === index) ?? null;
}
