import { sceneAt } from '../model/story';
import type { Snapshot } from '../snapshot';
import { skipBlanks } from '../syntax/lineKinds';
import type { Block, ParagraphBlock, Quotation } from '../syntax/nodes';
import { storyText } from '../syntax/tree';
import { firstLineEnd } from '../text/lineEnds';
import { type Span, shift, span, touches } from '../text/span';
import { blockAt } from './lines';
import { everyPart, partsOf } from './parts';
import { slotOf } from './scenes/slots';
import { sentencesIn } from './sentences';
import { ENGLISH_SENTENCES } from './sentenceWords';
import { wordAround } from './wordAround';

/**
 * What one may want to select around `offset`, from small to large: the word, the sentence, each quotation from the
 * innermost out, the paragraph with and without its speaker tag, the scene, its chapters, the file. Each holds the one
 * before it and more.
 */
export function selectionRangesAt(snapshot: Snapshot, offset: number): readonly Span[] {
  const at = Math.max(0, Math.min(offset, snapshot.tree.length));
  const inBlock = rangesInBlock(snapshot, at);
  const anchor = inBlock[0]?.start ?? at;
  return growing([...inBlock, ...rangesAroundBlock(snapshot, anchor), span(0, snapshot.tree.length)], at);
}

/** Those of the ranges that hold the one before them and more, the first of them at `offset`. */
function growing(ranges: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  let last = span(offset, offset);
  for (const range of ranges) {
    const holds = range.start <= last.start && last.end <= range.end;
    if (!holds || range.end - range.start === last.end - last.start) continue;
    kept.push(range);
    last = range;
  }
  return kept;
}

function rangesInBlock({ tree }: Snapshot, offset: number): readonly Span[] {
  const found = blockAt(tree, offset);
  if (found === null) return [];
  const { node, nodeStart, block } = found;
  const wholes = wholesOf(node.text, block);
  const inner = wholes.find((whole) => touches(whole, offset - nodeStart));
  const word = inner === undefined ? null : wordAround(node.text, inner, offset - nodeStart);
  const anchor = word?.start ?? offset - nodeStart;
  const ranges = [
    ...(word === null ? [] : [word]),
    ...(block.kind === 'paragraph' ? rangesInProse(node.text, block, anchor) : []),
    ...wholes,
  ];
  return ranges.filter((range) => touches(range, anchor)).map((range) => shift(range, nodeStart));
}

/** What a block holds, from small to large; without the blanks around it. */
function wholesOf(text: string, block: Block): readonly Span[] {
  switch (block.kind) {
    case 'blank':
      return [];
    case 'break':
      return [block.mark];
    case 'marker':
      return [block.value, block.whole];
    case 'heading':
      return [block.text, span(skipBlanks(text, block.span.start, block.span.end), block.text.end)];
    case 'note':
    case 'title':
    case 'ending':
      return [block.text];
    case 'paragraph':
      if (block.tag === null) return [block.text];
      return [block.text, block.tag.name, span(block.tag.whole.start, block.text.end)];
  }
}

function rangesInProse(text: string, paragraph: ParagraphBlock, anchor: number): readonly Span[] {
  const ranges: Span[] = [];
  const outwards = quotationsAround(paragraph.quotations, anchor).toReversed();
  for (const quotation of outwards) {
    const inside = insideOf(quotation);
    ranges.push(...sentenceAround(text, inside, quotation.nested, anchor), inside, quotation.span);
  }
  return [...ranges, ...sentenceAround(text, paragraph.text, paragraph.quotations, anchor)];
}

/** From the outermost in. */
function quotationsAround(quotations: readonly Quotation[], offset: number): readonly Quotation[] {
  const found = quotations.find(({ span: { start, end } }) => start <= offset && offset < end);
  return found === undefined || found.mark === 'tag' ? [] : [found, ...quotationsAround(found.nested, offset)];
}

/** Without the marks; a dash stays. */
function insideOf({ span: { start, end }, mark, ends }: Quotation): Span {
  if (mark === 'dash') return span(start, end);
  return span(start + 1, ends === 'here' ? Math.max(start + 1, end - 1) : end);
}

function sentenceAround(text: string, within: Span, quotations: readonly Quotation[], offset: number): readonly Span[] {
  const sentences = sentencesIn(text, within, quotations, ENGLISH_SENTENCES);
  const found =
    sentences.find(({ start, end }) => start <= offset && offset < end) ??
    sentences.find((sentence) => touches(sentence, offset));
  return found === undefined ? [] : [found];
}

function rangesAroundBlock(snapshot: Snapshot, offset: number): readonly Span[] {
  const { tree, story } = snapshot;
  const holds = ({ start, end }: Span): boolean => start <= offset && (offset < end || end === tree.length);
  const parts = [...everyPart(partsOf(snapshot))].map((part) => part.span).filter(holds);
  const scene = sceneAt(story, offset);
  if (scene === null) return parts.toReversed();
  const text = storyText(tree);
  const { content } = slotOf(scene, tree.nodes[scene.index + 1], text, firstLineEnd(text));
  return [content, ...parts.toReversed()];
}
