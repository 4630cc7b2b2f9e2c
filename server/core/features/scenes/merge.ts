import { type Cast, characterOf } from '../../model/cast';
import type { MarkerFact } from '../../model/facts';
import { type Scene, sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import type { MarkerKey, ParagraphBlock } from '../../syntax/nodes';
import { storyText } from '../../syntax/tree';
import { isLineEnd } from '../../text/characters';
import { offsetAfter, shortest } from '../../text/edits';
import { firstLineEnd } from '../../text/lineEnds';
import { shift, span, type TextEdit, textOf } from '../../text/span';
import { carriedOut, proseIn, refused, type SceneOutcome, withContents } from './change';
import { contentsOf, endOfTextAbove } from './slots';
import { NO_SCENE } from './swap';

/**
 * Makes one scene of the one at `offset` and the next: the break between them goes. What would be said twice of the scene
 * is kept as a note, and a name that means a POV under a break becomes `@pov:`; nothing is lost.
 *
 * ```text
 * X                          X
 * @place: The harbour        @place: The harbour
 *
 * The tide was out.          The tide was out.
 *
 * X                    ->    % @place: The pier
 * @place: The pier
 *                            Morning came.
 * Morning came.
 * ```
 */
export function mergeWithNext(snapshot: Snapshot, offset: number): SceneOutcome {
  const scene = sceneAt(snapshot.story, offset);
  if (scene === null) return refused(NO_SCENE);
  const next = snapshot.story.scenes[scene.number];
  if (next === undefined) return refused(LAST);
  if (isHeadingBetween(snapshot, scene, next)) return refused(HEADING_BETWEEN);
  const name = nameUnder(scene, next, snapshot.story.cast);
  const edits = [
    breakGone(snapshot, next),
    ...next.facts.markers.filter((marker) => repeats(scene, marker)).map((marker) => asNote(next, marker)),
    ...(name === null ? [] : [asMarker(next, name)]),
  ];
  const contents: readonly (string | null)[] = contentsOf(snapshot);
  const isMerged = withContents(contents.toSpliced(scene.number - 1, 2, null));
  const prose = proseIn([scene]) + proseIn([next]).slice(name === null ? 0 : lengthOf(next, name));
  return carriedOut(snapshot, {
    edits,
    isSound: (after) => isMerged(after) && proseIn(after.story.scenes.slice(scene.number - 1, scene.number)) === prose,
    cursor: () => offsetAfter(edits, offset),
  });
}

const LAST = 'This is the last scene: there is none after it to merge with.';
const HEADING_BETWEEN =
  'A heading stands between this scene and the next. Take it out first, or move one of the scenes to the other chapter.';

/** Whether a scene follows that `mergeWithNext` can take in, as far as that can be seen at once. */
export function canMerge(snapshot: Snapshot, scene: Scene): boolean {
  const next = snapshot.story.scenes[scene.number];
  return next !== undefined && !isHeadingBetween(snapshot, scene, next);
}

function isHeadingBetween({ story }: Snapshot, scene: Scene, next: Scene): boolean {
  return story.facts.slice(scene.index + 1, next.index + 1).some((facts) => facts.headings.length > 0);
}

/** The break and the blank lines around it become one blank line. */
function breakGone({ tree }: Snapshot, next: Scene): TextEdit {
  const text = storyText(tree);
  const start = endOfTextAbove(text, next.span.start) ?? next.span.start;
  const lineEnd = firstLineEnd(text);
  const below = next.node.blocks.slice(1).find((block) => block.kind !== 'blank');
  const end = below === undefined ? next.span.end : next.span.start + below.span.start;
  const isLast = end === text.length;
  const gap = !isLast ? lineEnd + lineEnd : isLineEnd(text.charCodeAt(end - 1)) ? lineEnd : '';
  return shortest(text, { span: span(start, end), text: gap });
}

const ONCE: ReadonlySet<MarkerKey> = new Set<MarkerKey>(['scene', 'place', 'time', 'synopsis', 'status']);

/** Whether the marker of the next scene says what the scene already says, or would be a title in the midst of prose. */
function repeats(scene: Scene, { block }: MarkerFact): boolean {
  if (!ONCE.has(block.key)) return false;
  const isMisplaced = block.key === 'scene' && scene.facts.firstText !== null;
  return isMisplaced || scene.facts.markers.some((marker) => marker.block.key === block.key);
}

function asNote({ span: { start } }: Scene, { block }: MarkerFact): TextEdit {
  return { span: span(start + block.whole.start, start + block.whole.start), text: '% ' };
}

/** `**Mara**` alone under the break of the next scene, which in the midst of a scene would be prose. */
function nameUnder(scene: Scene, next: Scene, cast: Cast): ParagraphBlock | null {
  if (scene.facts.firstText === null) return null;
  const hint = next.facts.hints.find(({ kind }) => kind === 'pov');
  return hint !== undefined && characterOf(cast, hint.name) !== null ? hint.paragraph : null;
}

function asMarker({ node, span: { start } }: Scene, { hint, text }: ParagraphBlock): TextEdit {
  const name = textOf(node.text, hint?.name ?? text);
  return { span: shift(hint?.whole ?? text, start), text: `@pov: ${name.replace(/\s+/g, ' ')}` };
}

function lengthOf({ node }: Scene, paragraph: ParagraphBlock): number {
  return textOf(node.text, paragraph.span).replace(/\s+/g, '').length;
}
