import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal } from '../../../../server/core/features/scenes/change';
import { moveSceneDown, moveSceneUp } from '../../../../server/core/features/scenes/swap';
import { storyText as textOfTree } from '../../../../server/core/syntax/tree';
import { runs } from '../../../support/arbitraries';
import { seedStoryFor } from '../../../support/stories';
import { snapshotOf } from '../marked';
import { applied, checkRefused, checkScenes, someStory, sortedContents, tidyStory } from './checkScenes';

test('a scene changes places with the one above, and the cursor goes with its text', () =>
  checkScenes(moveSceneUp, 'Rain.\n\nX\n\nMor$0ning.\n\nX\n\nNoon.\n', 'Mor$0ning.\n\nX\n\nRain.\n\nX\n\nNoon.\n'));

test('a scene changes places with the one below, with its markers and notes', () =>
  checkScenes(
    moveSceneDown,
    'X\n\n@pov: Mara\n\nRai$0n.\n\n% Check.\n\nX\n\nNoon.\n',
    'X\n\nNoon.\n\nX\n\n@pov: Mara\n\nRai$0n.\n\n% Check.\n',
  ));

test('from a break or a blank line the cursor goes to the first text of the scene', () =>
  checkScenes(moveSceneUp, 'Rain.\n\n$0X\n\n@pov: Mara\n\nNoon.\n', '@pov: Mara\n\n$0Noon.\n\nX\n\nRain.\n'));

test('the title and the markers about the story stay at the top', () => {
  checkScenes(moveSceneUp, 'Ebb\n\nRain.\n\nX\n\nNoo$0n.\n', 'Ebb\n\nNoo$0n.\n\nX\n\nRain.\n');
  checkScenes(
    moveSceneUp,
    '% My notes.\n@title: Ebb\n@cast: Mara\n\n@pov: Mara\n\nRain.\n\nX\n\nNoo$0n.\n',
    '% My notes.\n@title: Ebb\n@cast: Mara\n\nNoo$0n.\n\nX\n\n@pov: Mara\n\nRain.\n',
  );
});

test('a byte order mark stays first', () =>
  checkScenes(moveSceneDown, '\ufeffRai$0n.\n\nX\n\nNoon.\n', '\ufeffNoon.\n\nX\n\nRai$0n.\n'));

test('headings stay, and each chapter keeps its number of scenes', () =>
  checkScenes(
    moveSceneDown,
    '# One\n\nRain.\n\nX\n\nNoo$0n.\n\n# Two\n\n@pov: Mara\n\nDusk.\n\nX\n\nNight.\n',
    '# One\n\nRain.\n\nX\n\n@pov: Mara\n\nDusk.\n\n# Two\n\nNoo$0n.\n\nX\n\nNight.\n',
  ));

test('a marker about the scene that stands above its heading goes with the scene', () =>
  checkScenes(
    moveSceneUp,
    'Rain.\n\nX\n\n@pov: Mara\n\n# Two\n\n@time: Noon\n\nNoo$0n.\n',
    '@pov: Mara\n@time: Noon\n\nNoo$0n.\n\nX\n\n# Two\n\nRain.\n',
  ));

test('the ending stays last, and what is written after it stays after it', () =>
  checkScenes(
    moveSceneUp,
    'Rain.\n\nX\n\nNoo$0n.\n\nThe End\n\n% Done.\n',
    'Noo$0n.\n\nX\n\nRain.\n\nThe End\n\n% Done.\n',
  ));

test('a file without a last line end keeps it so, and the line ends are its own', () => {
  checkScenes(moveSceneUp, 'Rain.\n\nX\n\nNoo$0n.', 'Noo$0n.\n\nX\n\nRain.');
  checkScenes(moveSceneUp, 'Rain.\r\n\r\nX\r\n\r\nNoo$0n.\r\n', 'Noo$0n.\r\n\r\nX\r\n\r\nRain.\r\n');
  checkScenes(moveSceneUp, 'Rain.\r\rX\r\rNoo$0n.\r', 'Noo$0n.\r\rX\r\rRain.\r');
});

test('each break stays as it is written, with the blank lines around it', () =>
  checkScenes(moveSceneDown, 'Rai$0n.\n* * *\n\n\nNoon.\n\n\n~\nDusk.\n', 'Noon.\n* * *\n\n\nRai$0n.\n\n\n~\nDusk.\n'));

test('indentation and blanks at the ends of lines go with the scene', () =>
  checkScenes(moveSceneDown, '  Rai$0n.  \n\nX\n\nNoon.\n', 'Noon.\n\nX\n\n  Rai$0n.  \n'));

test('an empty scene is passed with one blank line on either side', () => {
  checkScenes(
    moveSceneDown,
    'Rain.\n\nX\n\nNoo$0n.\n\nX\n\nX\n\nDusk.\n',
    'Rain.\n\nX\n\nX\n\nNoo$0n.\n\nX\n\nDusk.\n',
  );
  checkScenes(moveSceneDown, 'Rain.\n\nX\n\nNoo$0n.\n\nX', 'Rain.\n\nX\n\nX\n\nNoo$0n.');
  checkScenes(moveSceneUp, 'Rain.\n\nX\n\nX\n\nNoo$0n.\n', 'Rain.\n\nX\n\nNoo$0n.\n\nX\n');
});

test('a scene without prose is refused where it would be none', () => {
  checkRefused(moveSceneUp, 'Rain.\n\nX\n\n$0', /^A scene without prose can stand only between/);
  checkRefused(moveSceneDown, 'Rain.\n\nX\n\n% La$0ter.\n\nX\n\n# Two\n\nNoon.\n', /^A scene without prose/);
});

test('at the edges of the story there is nothing to change places with', () => {
  checkRefused(moveSceneUp, 'Rai$0n.\n\nX\n\nNoon.\n', /^This is the first scene/);
  checkRefused(moveSceneDown, 'Rain.\n\nX\n\nNoo$0n.\n', /^This is the last scene/);
  checkRefused(moveSceneDown, '@cast: M$0ara\n\n# One\n\nNoon.\n', /^There is no scene at the cursor/);
});

test('a text that would be read as the title or the ending in its new place is refused', () => {
  checkRefused(moveSceneUp, 'Rain fell.\n\nX\n\nParis\n\nNoo$0n.\n', /“Paris” would be read as the title of the story/);
  checkRefused(moveSceneDown, 'Rai$0n.\n\n@title: A\n\nX\n\nNoon.\n\n@title: B\n', /“B” would be read as the title/);
  checkRefused(moveSceneDown, 'Rain.\n\nFi$0n.\n\nX\n\nNoon.\n', /“Fin\.” would be read as the end of the story/);
});

test('in the real story, every scene can be moved down and back', (context) => {
  const text = seedStoryFor(context);
  if (text === null) return;
  const snapshot = snapshotOf(text);
  for (const { span } of snapshot.story.scenes.slice(0, -1)) {
    const down = moveSceneDown(snapshot, span.start);
    const moved = applied(snapshot, down);
    assert.ok(moved !== null && !isRefusal(down));
    assert.notEqual(textOfTree(moved.tree), text);
    const back = applied(moved, moveSceneUp(moved, down.cursor));
    assert.equal(back && textOfTree(back.tree), text);
  }
});

test('in any story, moving down or up keeps every scene, and changes the order of two', () => {
  fc.assert(
    fc.property(someStory, fc.nat(), fc.boolean(), (text, place, isUp) => {
      const snapshot = snapshotOf(text);
      const offset = place % (text.length + 1);
      const after = applied(snapshot, (isUp ? moveSceneUp : moveSceneDown)(snapshot, offset));
      if (after === null) return;
      assert.deepEqual(sortedContents(after), sortedContents(snapshot));
      assert.equal(after.tree.lineCount - snapshot.tree.lineCount > 3, false, 'no lines out of nothing');
    }),
    runs(400),
  );
});

test('in a tidy story, the opposite move gives the same file back', () => {
  let moves = 0;
  fc.assert(
    fc.property(tidyStory, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const offset = place % (text.length + 1);
      const down = moveSceneDown(snapshot, offset);
      const moved = applied(snapshot, down);
      if (moved === null || isRefusal(down)) return;
      const up = moveSceneUp(moved, down.cursor);
      const back = applied(moved, up);
      assert.ok(back !== null, 'what went down can go up');
      assert.equal(textOfTree(back.tree), text);
      moves++;
    }),
    runs(300),
  );
  assert.ok(moves > 0);
});
