import { sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import { isLineEnd } from '../../text/characters';
import { isEmpty, type TextEdit, touches } from '../../text/span';
import { carriedOut, cursorIn, refused, type SceneOutcome, withContents } from './change';
import { isVacant, type SceneSlot, type SlottedStory, slottedStory } from './slots';

export const NO_SCENE = 'There is no scene at the cursor. Put the cursor into the text of a scene.';

/**
 * The scene at `offset` changes places with the one before it. Headings, breaks, the title and the ending stay where they
 * are, and each chapter keeps its number of scenes; so the opposite move takes it back. The cursor goes with the text.
 */
export function moveSceneUp(snapshot: Snapshot, offset: number): SceneOutcome {
  const number = sceneAt(snapshot.story, offset)?.number;
  if (number === undefined) return refused(NO_SCENE);
  if (number === 1) return refused('This is the first scene: there is none above it to change places with.');
  return swap(slottedStory(snapshot), number, number - 1, offset);
}

/** The scene at `offset` changes places with the one after it; see `moveSceneUp`. */
export function moveSceneDown(snapshot: Snapshot, offset: number): SceneOutcome {
  const number = sceneAt(snapshot.story, offset)?.number;
  if (number === undefined) return refused(NO_SCENE);
  if (number === snapshot.story.scenes.length) {
    return refused('This is the last scene: there is none below it to change places with.');
  }
  return swap(slottedStory(snapshot), number, number + 1, offset);
}

/** How far into the content of its scene the cursor stands; null where it stands in the frame. */
function placeIn(slot: SceneSlot, offset: number): number | null {
  return touches(slot.content, offset) && !isEmpty(slot.content) ? slot.lead + offset - slot.content.start : null;
}

function swap(story: SlottedStory, from: number, to: number, offset: number): SceneOutcome {
  const moved = story.slots[from - 1];
  const other = story.slots[to - 1];
  if (moved === undefined || other === undefined) return refused(NO_SCENE);
  if (losesPlace(moved, other) || losesPlace(other, moved)) return refused(NEEDS_PROSE);
  const contents = story.slots.map((slot) => slot.text);
  contents[from - 1] = other.text;
  contents[to - 1] = moved.text;
  return carriedOut(story.snapshot, {
    edits: [...filled(story, moved, other.text), ...filled(story, other, moved.text)],
    isSound: withContents(contents),
    cursor: cursorIn(to, placeIn(moved, offset)),
  });
}

/** Whether the scene would be none in the place of the other. */
export function losesPlace(moved: SceneSlot, place: SceneSlot): boolean {
  return moved.scene.facts.firstText === null && place.needsProse;
}

export const NEEDS_PROSE =
  'A scene without prose can stand only between two scene breaks, not at the top of a file or beside a heading. ' +
  'Write its first line, or take its break out.';

/** The slot with another content. The blank lines around it stay, save where a scene that holds nothing is concerned. */
function filled(story: SlottedStory, slot: SceneSlot, text: string): readonly TextEdit[] {
  const strays = slot.strays.map((stray): TextEdit => ({ span: stray, text: '' }));
  if (!isEmpty(slot.content) && text !== '') return [...strays, { span: slot.content, text }];
  if (isVacant(slot) && text === '') return [];
  const above = text === '' ? '' : story.lineEnd + story.lineEnd + text;
  return [...strays, { span: slot.room, text: above + spaceBelow(story, slot) }];
}

/** What parts a scene from what follows it; at the end of the file its last line end, if it has one. */
function spaceBelow({ text, lineEnd }: SlottedStory, { room }: SceneSlot): string {
  if (room.end < text.length) return lineEnd + lineEnd;
  return room.start < text.length && isLineEnd(text.charCodeAt(text.length - 1)) ? lineEnd : '';
}
