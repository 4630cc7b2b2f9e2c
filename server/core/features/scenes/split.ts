import { type Scene, sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import type { TextEdit } from '../../text/span';
import { sceneBreakEdit } from '../sceneInsert';
import { carriedOut, proseIn, refused, type SceneOutcome, withContents } from './change';
import { contentsOf } from './slots';
import { NO_SCENE } from './swap';

/**
 * Makes two scenes of the one at `offset`: a break in the house style stands at the cursor, as `sceneBreakEdit` puts it.
 * Both have prose. The markers above the cursor stay with the first, those below go with the second.
 */
export function splitScene(snapshot: Snapshot, offset: number): SceneOutcome {
  const scene = sceneAt(snapshot.story, offset);
  if (scene === null) return refused(NO_SCENE);
  const { edit, cursor } = sceneBreakEdit(snapshot, offset);
  const missing = sideWithoutProse(scene, edit);
  if (missing !== null) {
    return refused(
      `This scene has no prose ${missing} the cursor, so there is nothing to split. ` +
        'Put the cursor where the second scene is to begin.',
    );
  }
  const contents: readonly (string | null)[] = contentsOf(snapshot);
  const isSplit = withContents(contents.toSpliced(scene.number - 1, 1, null, null));
  return carriedOut(snapshot, {
    edits: [edit],
    isSound: (after) =>
      isSplit(after) && proseIn(after.story.scenes.slice(scene.number - 1, scene.number + 1)) === proseIn([scene]),
    cursor: () => cursor,
  });
}

/** The side on which a break would leave nothing told. */
function sideWithoutProse({ node, span: whole }: Scene, { span: gap }: TextEdit): 'above' | 'below' | null {
  const prose = node.blocks.filter((block) => block.kind === 'paragraph');
  if (!prose.some((block) => whole.start + (block.tag?.whole ?? block.text).start < gap.start)) return 'above';
  return prose.some((block) => whole.start + block.text.end > gap.end) ? null : 'below';
}
