import { type Scene, sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import type { Block } from '../../syntax/nodes';
import { storyText } from '../../syntax/tree';
import { overlaps, type Span, shift, span, type TextEdit } from '../../text/span';
import { sceneBreakEdit } from '../sceneInsert';
import { carriedOut, isRefusal, proseIn } from '../scenes/change';
import type { Refactoring } from './refactoring';

/**
 * Makes a scene of the paragraphs that a selection touches: a break before and after them, where the scene has prose
 * there. Nothing is offered for a whole scene, or for a selection that reaches over more than one.
 *
 * ```text
 *                        Rain.
 *
 *                        X
 * Rain.
 *                  ->    [Noon.]
 * [Noon.]
 *                        X
 * Dusk.
 *                        Dusk.
 * ```
 */
export function extractScene(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  const text = storyText(snapshot.tree);
  const inside = trimmedSelection(text, selected);
  const scene = sceneAt(snapshot.story, inside.start);
  if (inside.start === inside.end || scene === null || inside.end > scene.span.end) return [];
  const places = breakPlaces(scene, shift(inside, -scene.span.start)).map((place) => scene.span.start + place);
  if (places.length === 0) return [];
  return [
    {
      title: 'Make the selection a scene of its own',
      kind: 'extract',
      edits: () => breaksAt(snapshot, scene, places),
    },
  ];
}

function trimmedSelection(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return span(Math.min(from, end), Math.max(Math.min(from, end), start + words.trimEnd().length));
}

/** Where breaks belong, in the scene's node: before the first of the blocks that are selected, and after the last. */
function breakPlaces(scene: Scene, selected: Span): readonly number[] {
  const blocks = scene.node.blocks.filter((block) => block.kind !== 'blank' && block.kind !== 'ending');
  const first = blocks.findIndex((block) => overlaps(block.span, selected));
  const last = blocks.findLastIndex((block) => overlaps(block.span, selected));
  const chosen = blocks.slice(first, last + 1);
  if (first < 0 || !chosen.some(isProse) || chosen.some(isFixed)) return [];
  const below = blocks.slice(last + 1);
  return [
    ...(blocks.slice(0, first).some(isProse) ? chosen.slice(0, 1) : []),
    ...(below.some(isProse) ? below.slice(0, 1) : []),
  ].map((block) => block.span.start);
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph';
}

/** What stays at the head of a file or a chapter. */
function isFixed(block: Block): boolean {
  return block.kind === 'title' || block.kind === 'heading' || block.kind === 'break';
}

function breaksAt(snapshot: Snapshot, scene: Scene, places: readonly number[]): readonly TextEdit[] {
  const { scenes } = snapshot.story;
  const parts = places.length + 1;
  const outcome = carriedOut(snapshot, {
    edits: places.map((place) => sceneBreakEdit(snapshot, place).edit),
    isSound: (after) =>
      after.story.scenes.length === scenes.length + places.length &&
      proseIn(after.story.scenes.slice(scene.number - 1, scene.number - 1 + parts)) === proseIn([scene]),
    cursor: () => 0,
  });
  return isRefusal(outcome) ? [] : outcome.edits;
}
