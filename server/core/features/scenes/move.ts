import { sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import { UNMISTAKABLE } from '../../syntax/breakEdit';
import { isEmpty, span, type TextEdit } from '../../text/span';
import { carriedOut, cursorIn, isRefusal, refused, type SceneOutcome, type ScenePlan, withContents } from './change';
import { endOfTextAbove, notBeforeText, type SceneSlot, type SlottedStory, slottedStory } from './slots';
import { losesPlace, NEEDS_PROSE, NO_SCENE } from './swap';

/** Where a scene can be put. Before the first scene of a chapter is under its heading, after its last at its end. */
export type ScenePlace =
  | { readonly kind: 'before'; readonly scene: number }
  | { readonly kind: 'after'; readonly scene: number }
  | { readonly kind: 'end' };

/**
 * Takes the scene of this number out, and puts it in at another place. Headings stay: a scene leaves its chapter, and a
 * chapter may be left with none. The cursor goes to the first text of the scene. Numbers are those before the move.
 */
export function moveScene(snapshot: Snapshot, number: number, place: ScenePlace): SceneOutcome {
  const story = slottedStory(snapshot);
  const moved = story.slots[number - 1];
  const anchor = place.kind === 'end' ? story.slots.length : place.scene;
  const target = story.slots[anchor - 1];
  if (moved === undefined || target === undefined) return refused('There is no scene of this number any more.');
  const side = place.kind === 'before' ? 'before' : 'after';
  if (isThere(story, number, anchor, side)) return refused(`Scene ${number} is already there.`);
  if (side === 'before' && losesPlace(moved, target)) return refused(NEEDS_PROSE);
  const index = side === 'before' ? anchor - 1 : anchor;
  const contents = story.slots.map((slot) => slot.text);
  contents.splice(number - 1, 1);
  contents.splice(index > number - 1 ? index - 1 : index, 0, moved.text);
  if (leavesPlaceToNothing(story, number)) return refused(NEEDS_PROSE);
  const taken = takenOut(story, number);
  return withBreak(snapshot, taken.mark ?? snapshot.settings.sceneBreak, (mark) => ({
    edits: [...taken.edits, ...putIn(story, target, side, moved.text, mark)],
    isSound: withContents(contents),
    cursor: cursorIn(index > number - 1 ? index : index + 1, null),
  }));
}

/** Puts a copy of the scene at `offset` after it, and the cursor into the copy. */
export function duplicateScene(snapshot: Snapshot, offset: number): SceneOutcome {
  const number = sceneAt(snapshot.story, offset)?.number;
  const story = slottedStory(snapshot);
  const slot = story.slots[(number ?? 0) - 1];
  if (number === undefined || slot === undefined) return refused(NO_SCENE);
  const contents = story.slots.map(({ text }) => text).toSpliced(number, 0, slot.text);
  return withBreak(snapshot, slot.mark ?? snapshot.settings.sceneBreak, (mark) => ({
    edits: putIn(story, slot, 'after', slot.text, mark),
    isSound: withContents(contents),
    cursor: cursorIn(number + 1, null),
  }));
}

type PlanWithBreak = (mark: string) => ScenePlan;

/** The plan with the break as it is asked for or, where that would not be read as one, with another. */
function withBreak(snapshot: Snapshot, mark: string, plan: PlanWithBreak): SceneOutcome {
  const asked = carriedOut(snapshot, plan(mark));
  if (!isRefusal(asked)) return asked;
  const other = carriedOut(snapshot, plan(UNMISTAKABLE));
  return isRefusal(other) ? asked : other;
}

/** Whether the scene would come to stand where it stands. Beside a heading, before and after are two places. */
function isThere(story: SlottedStory, number: number, anchor: number, side: 'before' | 'after'): boolean {
  if (number === anchor) return true;
  if (side === 'before') return anchor === number + 1 && joinsPrevious(story, anchor);
  return anchor === number - 1 && joinsPrevious(story, number);
}

/** Whether nothing but a break parts the scene from the one before it. */
function joinsPrevious({ slots }: SlottedStory, number: number): boolean {
  const slot = slots[number - 1];
  const previous = slots[number - 2];
  return slot?.isPlain === true && previous !== undefined && previous.scene.index === slot.scene.index - 1;
}

/** Whether a scene without prose would slip into its place, where it would be none. */
function leavesPlaceToNothing(story: SlottedStory, number: number): boolean {
  const [slot, next] = story.slots.slice(number - 1, number + 1);
  if (slot === undefined || next === undefined || slot.isPlain) return false;
  return joinsPrevious(story, number + 1) && losesPlace(next, slot);
}

interface TakenOut {
  readonly edits: readonly TextEdit[];
  /** The break that has gone with the scene; null where none has. */
  readonly mark: string | null;
}

function takenOut(story: SlottedStory, number: number): TakenOut {
  const slot = story.slots[number - 1];
  if (slot === undefined) return { edits: [], mark: null };
  if (slot.isPlain) return { edits: [{ span: unitOf(story, slot), text: '' }], mark: slot.mark };
  const strays = slot.strays.map((stray): TextEdit => ({ span: stray, text: '' }));
  const next = story.slots[number];
  if (next !== undefined && joinsPrevious(story, number + 1)) {
    const gone = span(slot.content.start, next.content.start);
    return { edits: [...strays, { span: gone, text: '' }], mark: next.mark };
  }
  const isLast = slot.room.end === story.text.length;
  const gone = isLast ? span(slot.room.start, slot.content.end) : span(slot.content.start, slot.room.end);
  return { edits: [...strays, { span: gone, text: '' }], mark: null };
}

/** The scene with its break: from the end of the text above it or, where it stands first, to the start of the next. */
function unitOf({ text }: SlottedStory, { scene, content, room }: SceneSlot): { start: number; end: number } {
  const above = endOfTextAbove(text, scene.span.start);
  return above === null ? span(notBeforeText(text, scene.span.start), room.end) : span(above, content.end);
}

/** Edits that put a scene before or after the one of a slot. */
function putIn(
  story: SlottedStory,
  slot: SceneSlot,
  side: 'before' | 'after',
  text: string,
  mark: string,
): readonly TextEdit[] {
  const gap = story.lineEnd + story.lineEnd;
  const below = text === '' ? '' : gap + text;
  if (side === 'after') {
    const at = isEmpty(slot.content) ? slot.room.start : slot.content.end;
    return [{ span: span(at, at), text: gap + mark + below }];
  }
  if (slot.isPlain) {
    const start = notBeforeText(story.text, slot.scene.span.start);
    return [{ span: span(start, start), text: mark + below + gap }];
  }
  const strays = slot.strays.map((stray): TextEdit => ({ span: stray, text: '' }));
  const { start } = slot.content;
  return [...strays, { span: span(start, start), text: text + gap + mark + gap + slot.text.slice(0, slot.lead) }];
}
