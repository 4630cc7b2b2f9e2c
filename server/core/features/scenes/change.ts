import type { Scene } from '../../model/story';
import { editSnapshot, type Snapshot } from '../../snapshot';
import { tidyEdits } from '../../text/edits';
import { isEmpty, type TextEdit, textOf } from '../../text/span';
import { oneLine } from '../label';
import { textStartOf } from '../sceneStart';
import { contentsOf, slottedStory } from './slots';

/** Edits that belong together, and where the cursor goes in the text that they leave. */
export interface SceneEdit {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/** Why nothing was changed, in a sentence or two for the writer. */
export interface Refusal {
  readonly refused: string;
}

export type SceneOutcome = SceneEdit | Refusal;

/** Edits, and what the story must be when they are made. */
export interface ScenePlan {
  readonly edits: readonly TextEdit[];
  /** Whether the text that the edits leave is read as it should be; the headings and the title are looked after. */
  readonly isSound: (after: Snapshot) => boolean;
  /** Where the cursor goes, in the text that the edits leave. */
  readonly cursor: (after: Snapshot) => number;
}

/**
 * The edits of the plan, if the text that they leave is read as planned: the format knows a title, an ending or a numeral
 * by its place, and a text that was prose in one place may be none in another.
 */
export function carriedOut(before: Snapshot, plan: ScenePlan): SceneOutcome {
  const edits = tidyEdits(plan.edits);
  const after = withEdits(before, edits);
  return plan.isSound(after) && sameFrame(before, after)
    ? { edits, cursor: plan.cursor(after) }
    : { refused: whyNot(before, after) };
}

export function refused(why: string): Refusal {
  return { refused: why };
}

export function isRefusal(outcome: SceneOutcome): outcome is Refusal {
  return 'refused' in outcome;
}

/** The cursor at the first text of a scene, or so many units into its content. */
export function cursorIn(number: number, into: number | null): ScenePlan['cursor'] {
  return (after) => {
    const slot = slottedStory(after).slots[number - 1];
    if (slot === undefined) return 0;
    return into === null || isEmpty(slot.content) ? textStartOf(after, slot.scene) : slot.content.start + into;
  };
}

/** A check that the scenes hold this, in order; null stands for anything. */
export function withContents(expected: readonly (string | null)[]): ScenePlan['isSound'] {
  return (after) => {
    const contents = contentsOf(after);
    return contents.length === expected.length && expected.every((text, at) => text === null || text === contents[at]);
  };
}

/** All that is prose in a stretch of scenes, without the white space in it. */
export function proseIn(scenes: readonly Scene[]): string {
  return scenes
    .flatMap(({ node }) =>
      node.blocks.map((block) => (block.kind === 'paragraph' ? textOf(node.text, block.span) : '')),
    )
    .join('')
    .replace(/\s+/g, '');
}

/** The snapshot after edits that are in order and do not overlap. */
export function withEdits(snapshot: Snapshot, edits: readonly TextEdit[]): Snapshot {
  return editSnapshot(snapshot, snapshot.version + 1, edits.toReversed());
}

function sameFrame(before: Snapshot, after: Snapshot): boolean {
  const [old, now] = [frameOf(before), frameOf(after)];
  return old.length === now.length && old.every((line, at) => line === now[at]);
}

/** What stays whatever moves: a byte order mark, the headings, and what opens and closes the story. */
function frameOf({ tree, story }: Snapshot): readonly string[] {
  const mark = tree.nodes[0]?.text.startsWith('\ufeff') ? 'byte order mark' : 'none';
  const lines: string[] = [mark, story.title?.text ?? ''];
  tree.nodes.forEach((node, index) => {
    const facts = story.facts[index];
    for (const heading of facts?.headings ?? []) lines.push(textOf(node.text, heading.text));
    if (facts?.ending) lines.push(textOf(node.text, facts.ending.text));
  });
  return lines;
}

function whyNot(before: Snapshot, after: Snapshot): string {
  const title = after.story.title?.text;
  if (title !== undefined && title !== before.story.title?.text) {
    return (
      `At the top of the file, “${oneLine(title)}” would be read as the title of the story. ` +
      'Give the story its title with a line @title: first.'
    );
  }
  const ending = endingOf(after);
  if (ending !== null && ending !== endingOf(before)) {
    return `At the end of the file, “${oneLine(ending)}” would be read as the end of the story. Change that line first.`;
  }
  return (
    'In the new place, some of the text would be read in another way than now, so nothing was changed. ' +
    'Look for lines at the edges of the scenes that read like a scene break, a heading or a marker.'
  );
}

function endingOf({ tree, story }: Snapshot): string | null {
  const ending = story.facts.at(-1)?.ending;
  return ending ? textOf(tree.nodes.at(-1)?.text ?? '', ending.text) : null;
}
