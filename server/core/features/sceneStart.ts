import { type Cast, characterOf } from '../model/cast';
import type { Scene } from '../model/story';
import type { Snapshot } from '../snapshot';
import { skipBlanks } from '../syntax/lineKinds';
import type { SceneNode } from '../syntax/nodes';
import { lastAtMost } from '../syntax/tree';
import { isLineEnd } from '../text/characters';

/** The offset in the file where the text of a scene begins; where it has none, where a writer would begin it. */
export function textStartOf({ tree, story }: Snapshot, scene: Scene): number {
  const place = scene.span.end === tree.length ? 'last' : 'inside';
  return scene.span.start + (proseStartOf(scene, story.cast) ?? emptyStart(scene.node, place));
}

/**
 * Where the prose of a scene begins, relative to it; null where it has none. A speaker tag belongs to the prose, and a
 * name alone that stands for a POV marker does not, unless nothing follows it.
 */
export function proseStartOf({ node, facts }: Scene, cast: Cast): number | null {
  if (facts.firstText === null) return null;
  const [hint] = facts.hints;
  const isMarker = hint?.kind === 'pov' && characterOf(cast, hint.name) !== null;
  const next = isMarker
    ? node.blocks.find((block) => block.kind === 'paragraph' && block !== hint.paragraph)
    : undefined;
  return skipBlanks(node.text, next?.span.start ?? facts.firstText, node.text.length);
}

/**
 * Under the break and markers of a scene without prose: after one blank line if there are two, else on the blank line,
 * else at the end of the last line. At the end of the file, the line after the last line end is a blank line too.
 */
function emptyStart(node: SceneNode, place: 'last' | 'inside'): number {
  const last = node.blocks.at(-1);
  const afterLast = place === 'last' && endsWithLineEnd(node.text) ? node.text.length : null;
  if (last?.kind !== 'blank') return afterLast ?? endOfContent(node.text);
  return node.lineStarts[lastAtMost(node.lineStarts, last.span.start) + 1] ?? afterLast ?? last.span.start;
}

function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && isLineEnd(text.charCodeAt(end - 1))) end--;
  return end;
}

function endsWithLineEnd(text: string): boolean {
  return text !== '' && isLineEnd(text.charCodeAt(text.length - 1));
}
