import type { Scene } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import { type Block, type MarkerBlock, SCENE_KEYS, type SceneNode } from '../../syntax/nodes';
import { storyText } from '../../syntax/tree';
import { afterByteOrderMark, beforeLineEnd, firstLineEnd, type LineEnd } from '../../text/lineEnds';
import { isEmpty, type Span, span, textOf } from '../../text/span';

/**
 * Where a scene stands, and what of it moves. Its frame stays: the break, the headings and, at the top of the file, the
 * title and the markers about the story, with the notes above these. The rest is its content.
 *
 * ```text
 * X                      frame
 *
 * ## The Harbour         frame: a heading belongs to the chapter, whatever is told in it
 *
 * @pov: Mara             content
 *
 * The tide was out.      content
 *
 * The End                closes the file
 * ```
 */
export interface SceneSlot {
  readonly scene: Scene;
  /** Whether a break alone opens it: only then can the slot come and go with its scene. */
  readonly isPlain: boolean;
  /** Whether a scene without prose would be none there: it must stand between two breaks, or last in the file. */
  readonly needsProse: boolean;
  /** The break that opens it, as it is written; null where none does. */
  readonly mark: string | null;
  /** From the end of the frame to the next scene, chapter or ending: the content and the blank lines around it. */
  readonly room: Span;
  /** Whole lines, without the last line end. At the start of the room where the scene holds nothing. */
  readonly content: Span;
  /** Markers about the scene that stand above a part of the frame, with the blank lines under them. */
  readonly strays: readonly Span[];
  /** What moves: the strays and the content. */
  readonly text: string;
  /** How much of `text` stands before what comes from `content`. */
  readonly lead: number;
}

/** A story as its scenes are moved about in it. */
export interface SlottedStory {
  readonly snapshot: Snapshot;
  readonly text: string;
  /** One for each scene, in order. */
  readonly slots: readonly SceneSlot[];
  /** What new lines end with. */
  readonly lineEnd: LineEnd;
}

export function slottedStory(snapshot: Snapshot): SlottedStory {
  const { tree, story } = snapshot;
  const text = storyText(tree);
  const lineEnd = firstLineEnd(text);
  const slots = story.scenes.map((scene) => slotOf(scene, tree.nodes[scene.index + 1], text, lineEnd));
  return { snapshot, text, slots, lineEnd };
}

/** The markers, notes and prose of each scene, as they move. */
export function contentsOf(snapshot: Snapshot): readonly string[] {
  return slottedStory(snapshot).slots.map((slot) => slot.text);
}

/** The slot of one scene of a file. `next` is the node after it, `text` the file's. */
export function slotOf(scene: Scene, next: SceneNode | undefined, text: string, lineEnd: LineEnd): SceneSlot {
  const { node, facts, span: whole } = scene;
  const frameEnd = lastOfFrame(node.blocks, facts.firstText ?? node.text.length) + 1;
  const frame = node.blocks.slice(0, frameEnd);
  const inside = node.blocks.slice(frameEnd, indexOfEnding(node.blocks)).filter((block) => block.kind !== 'blank');
  const room = roomOf(scene, frame.at(-1), text);
  const content = contentOf(inside, whole.start, text) ?? span(room.start, room.start);
  const strays = straysIn(frame, whole.start, text);
  const opening = frame.find((block) => block.kind === 'break');
  const ownText = text.slice(content.start, content.end);
  const joint = strays.length === 0 || ownText === '' ? '' : isFact(inside[0]) ? lineEnd : lineEnd + lineEnd;
  const lead = strays.map((stray) => textOf(node.text, stray.marker)).join(lineEnd) + joint;
  return {
    scene,
    isPlain: node.opening === 'break' && frame.filter((block) => block.kind !== 'blank').length === 1,
    needsProse:
      node.opening !== 'break' || facts.headings.length > 0 || facts.ending !== null || next?.opening === 'heading',
    mark: opening === undefined ? null : textOf(node.text, opening.mark),
    room,
    content,
    strays: strays.map((stray) => stray.lines),
    text: lead + ownText,
    lead: lead.length,
  };
}

export function isVacant(slot: SceneSlot): boolean {
  return isEmpty(slot.content) && slot.text === '';
}

/** The end of the last line before `lineStart` that is not blank, before its line end; null where all is blank. */
export function endOfTextAbove(text: string, lineStart: number): number | null {
  const end = text.slice(0, lineStart).trimEnd().length;
  if (end === 0) return null;
  const lineEnd = /[\r\n]/.exec(text.slice(end, lineStart));
  return lineEnd === null ? beforeLineEnd(text, lineStart) : end + lineEnd.index;
}

/** The last block before the prose that belongs to the place and not to the scene; -1 where there is none. */
function lastOfFrame(blocks: readonly Block[], firstText: number): number {
  return blocks.findLastIndex((block) => block.span.start < firstText && isFrame(block));
}

function isFrame(block: Block): boolean {
  switch (block.kind) {
    case 'break':
    case 'heading':
    case 'title':
      return true;
    case 'marker':
      return !isSceneMarker(block);
    case 'blank':
    case 'note':
    case 'paragraph':
    case 'ending':
      return false;
  }
}

function isSceneMarker(block: Block): block is MarkerBlock {
  return block.kind === 'marker' && SCENE_KEYS.some((key) => key === block.key);
}

/** What stands directly under a marker without a blank line. */
function isFact(block: Block | undefined): boolean {
  return block?.kind === 'marker' || block?.kind === 'note';
}

function indexOfEnding(blocks: readonly Block[]): number {
  const index = blocks.findIndex((block) => block.kind === 'ending');
  return index < 0 ? blocks.length : index;
}

function roomOf({ span: whole, facts }: Scene, last: Block | undefined, text: string): Span {
  const start = last === undefined ? notBeforeText(text, whole.start) : whole.start + last.span.end;
  return span(
    last === undefined ? start : beforeLineEnd(text, start),
    facts.ending === null ? whole.end : whole.start + facts.ending.span.start,
  );
}

/** From the first of the blocks to the last, whole lines; null where there are none. */
function contentOf(blocks: readonly Block[], start: number, text: string): Span | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  return span(notBeforeText(text, start + first.span.start), beforeLineEnd(text, start + last.span.end));
}

interface Stray {
  readonly marker: Span;
  readonly lines: Span;
}

function straysIn(frame: readonly Block[], start: number, text: string): readonly Stray[] {
  return frame.flatMap((block, index) => {
    if (!isSceneMarker(block)) return [];
    const next = frame[index + 1];
    const end = next?.kind === 'blank' ? next.span.end : block.span.end;
    return [{ marker: block.whole, lines: span(notBeforeText(text, start + block.span.start), start + end) }];
  });
}

/** A byte order mark stays first, whatever moves. */
export function notBeforeText(text: string, offset: number): number {
  return Math.max(offset, afterByteOrderMark(text));
}
