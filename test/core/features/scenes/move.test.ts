import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal } from '../../../../server/core/features/scenes/change';
import { duplicateScene, moveScene, type ScenePlace } from '../../../../server/core/features/scenes/move';
import { contentsOf } from '../../../../server/core/features/scenes/slots';
import { storyText as textOfTree } from '../../../../server/core/syntax/tree';
import { runs } from '../../../support/arbitraries';
import { snapshotOf } from '../marked';
import { applied, checkRefused, checkScenes, someStory, sortedContents, tidyStory } from './checkScenes';

const before = (scene: number): ScenePlace => ({ kind: 'before', scene });
const after = (scene: number): ScenePlace => ({ kind: 'after', scene });

test('a scene goes to before another, with its break', () =>
  checkMove(
    4,
    before(2),
    'Rain.\n\nX\n\nMorning.\n\nX\n\nNoon.\n\n***\n\n@pov: Mara\n\nDusk.\n',
    'Rain.\n\n***\n\n@pov: Mara\n\n$0Dusk.\n\nX\n\nMorning.\n\nX\n\nNoon.\n',
  ));

test('the first scene has no break: it takes that of the scene that comes first', () => {
  checkMove(
    1,
    before(3),
    'Ebb\n\nRain.\n\n***\n\nMorning.\n\nX\n\nNoon.\n',
    'Ebb\n\nMorning.\n\n***\n\n$0Rain.\n\nX\n\nNoon.\n',
  );
  checkMove(2, before(1), 'Ebb\n\nRain.\n\n***\n\nMorning.\n', 'Ebb\n\n$0Morning.\n\n***\n\nRain.\n');
});

test('a scene goes to the end, before what closes the story', () => {
  checkMove(
    1,
    { kind: 'end' },
    'Rain.\n\nX\n\nMorning.\n\nThe End\n\n% Done.\n',
    'Morning.\n\nX\n\n$0Rain.\n\nThe End\n\n% Done.\n',
  );
  checkMove(1, { kind: 'end' }, 'Rain.\n\nX\n\nMorning.', 'Morning.\n\nX\n\n$0Rain.');
  checkMove(1, { kind: 'end' }, 'Rain.\n\nX\n\nMorning.\n\nX\n\nFin\n', 'Morning.\n\nX\n\n$0Rain.\n\nX\n\nFin\n');
});

test('before the first scene of a chapter is under its heading, after the last at its end', () => {
  const story = '# One\n\nRain.\n\nX\n\nMorning.\n\n# Two\n\n@pov: Mara\n\nNoon.\n';
  checkMove(2, before(3), story, '# One\n\nRain.\n\n# Two\n\n$0Morning.\n\nX\n\n@pov: Mara\n\nNoon.\n');
  checkMove(3, after(2), story, '# One\n\nRain.\n\nX\n\nMorning.\n\nX\n\n@pov: Mara\n\n$0Noon.\n\n# Two\n');
  checkMove(1, after(3), story, '# One\n\nMorning.\n\n# Two\n\n@pov: Mara\n\nNoon.\n\nX\n\n$0Rain.\n');
});

test('a chapter that loses its only scene keeps its heading, and the new break is of the house style', () =>
  checkMove(
    1,
    after(2),
    '# One\n\nRain.\n\n# Two\n\nNoon.\n\n# Three\n\nDusk.\n',
    '# One\n\n# Two\n\nNoon.\n\n~\n\n$0Rain.\n\n# Three\n\nDusk.\n',
    { sceneBreak: '~' },
  ));

test('the markers above a heading go with their scenes', () =>
  checkMove(
    1,
    before(2),
    'Rain.\n\nX\n@pov: Mara\n# Two\n\nNoon.\n',
    'X\n# Two\n\n$0Rain.\n\nX\n\n@pov: Mara\n\nNoon.\n',
  ));

test('a scene that holds nothing goes with its break', () =>
  checkMove(2, after(3), 'Rain.\n\nX\n\n***\n\nNoon.\n\nX\n\nDusk.\n', 'Rain.\n\n***\n\nNoon.\n\nX\n$0\nX\n\nDusk.\n'));

test('where its break would be read as a numeral, another is written', () =>
  checkMove(
    3,
    before(2),
    'Rain.\n\nIX\n\nMore.\n\n***\n\nNoon.\n\nX\n\nDusk.\n',
    'Rain.\n\nIX\n\nMore.\n\n***\n\n$0Dusk.\n\n***\n\nNoon.\n',
  ));

test('where a scene stands it need not be put', () => {
  const story = 'Rain.\n\nX\n\nNoon.\n\nX\n\nDusk.\n';
  for (const place of [before(2), after(2), before(3), after(1)]) {
    assert.deepEqual(moveScene(snapshotOf(story), 2, place), { refused: 'Scene 2 is already there.' });
  }
  assert.deepEqual(moveScene(snapshotOf(story), 3, { kind: 'end' }), { refused: 'Scene 3 is already there.' });
});

test('a scene that there is not, or no more, is not moved', () => {
  for (const [number, place] of [[0, 1] as const, [3, 1] as const, [1, 3] as const, [Number.NaN, 1] as const]) {
    const outcome = moveScene(snapshotOf('Rain.\n\nX\n\nNoon.\n'), number, before(place));
    assert.deepEqual(outcome, { refused: 'There is no scene of this number any more.' });
  }
});

test('a scene without prose goes to no heading, and no such scene may slip under one', () => {
  const story = '# One\n\nRain.\n\nX\n\nX\n\nNoon.\n\n# Two\n\nDusk.\n';
  for (const [number, place] of [[2, before(4)] as const, [1, after(3)] as const]) {
    const outcome = moveScene(snapshotOf(story), number, place);
    assert.ok(isRefusal(outcome));
    assert.match(outcome.refused, /^A scene without prose/);
  }
});

test('a copy of a scene stands after it, with its markers, and the cursor in it', () => {
  checkScenes(
    duplicateScene,
    'Ebb\n\n@pov: Mara\n\nRai$0n.\n\n***\n\nNoon.\n',
    'Ebb\n\n@pov: Mara\n\nRain.\n\nX\n\n@pov: Mara\n\n$0Rain.\n\n***\n\nNoon.\n',
  );
  checkScenes(duplicateScene, '# One\n\nRai$0n.', '# One\n\nRain.\n\nX\n\n$0Rain.');
  checkScenes(
    duplicateScene,
    'Rain.\r\n\r\n***\r\n\r\nNoon$0.\r\n',
    'Rain.\r\n\r\n***\r\n\r\nNoon.\r\n\r\n***\r\n\r\n$0Noon.\r\n',
  );
  checkRefused(duplicateScene, '@cast: M$0ara\n\n# One\n\nNoon.\n', /^There is no scene at the cursor/);
});

test('in any story, a move keeps every scene, and puts the one where it is asked to', () => {
  fc.assert(
    fc.property(someStory, fc.nat(), fc.nat(), fc.constantFrom('before', 'after', 'end'), (text, one, other, kind) => {
      const snapshot = snapshotOf(text);
      const count = Math.max(1, snapshot.story.scenes.length);
      const [number, anchor] = [1 + (one % count), 1 + (other % count)];
      const outcome = moveScene(snapshot, number, kind === 'end' ? { kind } : { kind, scene: anchor });
      const moved = applied(snapshot, outcome);
      if (moved === null || isRefusal(outcome)) return;
      const contents = contentsOf(snapshot);
      const others = contents.toSpliced(number - 1, 1);
      const at = kind === 'end' ? others.length : anchor - (kind === 'before' ? 1 : 0) - (anchor > number ? 1 : 0);
      assert.deepEqual(contentsOf(moved), others.toSpliced(at, 0, contents[number - 1] ?? ''));
      const landed = moved.story.scenes[at]?.span;
      assert.ok(landed && landed.start <= outcome.cursor && outcome.cursor <= landed.end);
    }),
    runs(400),
  );
});

test('in a tidy story, a scene that is moved and moved back gives the same file', () => {
  let moves = 0;
  fc.assert(
    fc.property(tidyStory, fc.nat(), fc.nat(), (text, one, other) => {
      const snapshot = snapshotOf(text);
      const count = Math.max(1, snapshot.story.scenes.length);
      const [number, anchor] = [1 + (one % count), 1 + (other % count)];
      // Where headings or breaks of several styles are concerned, there and back are not the same place.
      if (/#|\*/.test(text.replaceAll('**Mara**', '')) || number === anchor) return;
      const moved = applied(snapshot, moveScene(snapshot, number, after(anchor)));
      if (moved === null) return;
      const landed = anchor > number ? anchor : anchor + 1;
      const place = number === 1 ? before(1) : after(number - 1 + (landed < number ? 1 : 0));
      const back = applied(moved, moveScene(moved, landed, place));
      assert.ok(back !== null);
      assert.equal(textOfTree(back.tree), text);
      moves++;
    }),
    runs(400),
  );
  assert.ok(moves > 0);
});

test('in any story, a copy adds a scene like the one that it copies', () => {
  fc.assert(
    fc.property(someStory, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const outcome = duplicateScene(snapshot, place % (text.length + 1));
      const more = applied(snapshot, outcome);
      if (more === null || isRefusal(outcome)) return;
      const copy = more.story.scenes.find(({ span }) => outcome.cursor < span.end || span.end === more.tree.length);
      const content = contentsOf(more)[(copy?.number ?? 0) - 1] ?? 'none';
      assert.equal(contentsOf(more)[(copy?.number ?? 0) - 2], content);
      assert.deepEqual(sortedContents(more), [...contentsOf(snapshot), content].sort());
    }),
    runs(300),
  );
});

function checkMove(
  number: number,
  place: ScenePlace,
  story: string,
  expected: string,
  settings: Parameters<typeof snapshotOf>[1] = {},
): void {
  checkScenes((snapshot) => moveScene(snapshot, number, place), `$0${story}`, expected, settings);
}

test('a mark that would become the byte order mark of the file is not moved to its top', () => {
  const text = '"Look," he said, "go."\n\n\uFEFF## Chapter\r\n\r\n\u0000';
  const outcome = moveScene(snapshotOf(text), 1, { kind: 'before', scene: 2 });
  assert.ok(isRefusal(outcome));
});
