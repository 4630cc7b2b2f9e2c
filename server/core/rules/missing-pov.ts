import type { MentionMemo } from '../model/mentionMemo';
import { povName } from '../model/pov';
import type { Scene, Story } from '../model/story';
import type { SceneNode } from '../syntax/nodes';
import { isLineEnd } from '../text/characters';
import { firstLineEnd } from '../text/lineEnds';
import { type Span, span } from '../text/span';
import { type Finding, type Fix, finding, shiftFinding } from './finding';
import { firstProse, insertedLine, topOfScene } from './markerLines';
import type { NodeMemo } from './nodeMemo';

/** Two scenes make a habit. */
const LEAST_MARKED = 2;

/**
 * Scenes that do not say whose point of view they are, among scenes that do.
 *
 * ```text
 * X
 * ^
 *
 * Morning came grey over the harbour.
 * ```
 */
export function missingPovs(story: Story, mentions: MentionMemo, memo: NodeMemo<Finding>): readonly Finding[] {
  const written = story.scenes.filter(({ words }) => words > 0);
  const unmarked = written.filter(isUnmarked);
  const marked = written.length - unmarked.length;
  if (unmarked.length === 0 || marked < LEAST_MARKED || marked < unmarked.length) return [];
  const before = namesBefore(written);
  return unmarked.map((scene) => {
    const { node } = scene;
    const counts = mentions.countsIn(node, story.cast.index);
    const [previous, most] = [before.get(scene) ?? null, mostNamed(counts)];
    const found = memo.of(node, [previous, most], () => missingPov(scene, previous, most));
    return shiftFinding(found, scene.span.start);
  });
}

function isUnmarked({ povs }: Scene): boolean {
  return povs.every(({ pov }) => pov.kind === 'unknown');
}

/** Whose point of view the last marked scene is before each that is not. */
function namesBefore(scenes: readonly Scene[]): ReadonlyMap<Scene, string> {
  const names = new Map<Scene, string>();
  let last: string | null = null;
  for (const scene of scenes) {
    if (isUnmarked(scene)) {
      if (last !== null) names.set(scene, last);
      continue;
    }
    const end = scene.povs.at(-1)?.pov;
    last = end === undefined ? null : povName(end);
  }
  return names;
}

function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  let most: string | null = null;
  for (const [name, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = name;
  return most;
}

function missingPov(scene: Scene, previous: string | null, most: string | null): Finding {
  const message =
    'This scene does not say whose point of view it is, and most others do. Write @pov: and a name at its top, ' +
    'or @pov: omniscient if it is nobody’s.';
  const fixes: Fix[] = [];
  if (previous !== null) fixes.push(insertion(scene, previous, 'as in the scene before'));
  if (most !== null && most !== previous) fixes.push(insertion(scene, most, 'who is named most here'));
  return finding('missing-pov', placeOf(scene), message, ...fixes);
}

function insertion({ node, facts }: Scene, name: string, why: string): Fix {
  const line = `@pov: ${name}`;
  const place = topOfScene({ node, facts }, firstProse(node) ?? 0);
  const edit = insertedLine(place, line, firstLineEnd(node.text));
  return { title: `Insert “${line}”, ${why}`, edits: [edit], isPreferred: false };
}

/** The break or heading that opens the scene; else its first line. */
function placeOf({ node, facts }: Scene): Span {
  const [mark, heading] = [facts.breaks[0]?.mark, facts.headings[0]?.text];
  if (mark !== undefined && heading !== undefined) return mark.start < heading.start ? mark : heading;
  return mark ?? heading ?? firstLine(node);
}

function firstLine({ blocks, text }: SceneNode): Span {
  const first = blocks.find((block) => block.kind === 'paragraph' && block.words > 0);
  const whole = first?.kind === 'paragraph' ? first.text : span(0, text.length);
  let end = whole.start;
  while (end < whole.end && !isLineEnd(text.charCodeAt(end))) end++;
  return span(whole.start, end);
}
