import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal } from '../../../../server/core/features/scenes/change';
import { mergeWithNext } from '../../../../server/core/features/scenes/merge';
import { contentsOf } from '../../../../server/core/features/scenes/slots';
import { splitScene } from '../../../../server/core/features/scenes/split';
import { sceneAt } from '../../../../server/core/model/story';
import { storyText as textOfTree } from '../../../../server/core/syntax/tree';
import { runs } from '../../../support/arbitraries';
import { snapshotOf } from '../marked';
import { applied, characters, checkRefused, checkScenes, someStory, tidyStory } from './checkScenes';

test('two scenes become one: the break goes, and one blank line stays', () => {
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX\n\nNoon.\n', 'Rai$0n.\n\nNoon.\n');
  checkScenes(mergeWithNext, 'Rai$0n.\n\n\n\n* * *\nNoon.\n\nX\n\nDusk.\n', 'Rai$0n.\n\nNoon.\n\nX\n\nDusk.\n');
  checkScenes(mergeWithNext, 'Rai$0n.\r\nX\r\n  Noon.', 'Rai$0n.\r\n\r\n  Noon.');
});

test('a scene that holds nothing is taken in', () => {
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX\n', 'Rai$0n.\n');
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX', 'Rai$0n.');
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX\n\nX\n\nNoon.\n', 'Rai$0n.\n\nX\n\nNoon.\n');
  checkScenes(mergeWithNext, 'Rain.\n\n$0X\n\nX\n\nNoon.\n', 'Rain.\n\n$0X\n\nNoon.\n');
});

test('a marker that would be given twice becomes a note, the others stay in force', () =>
  checkScenes(
    mergeWithNext,
    'X\n\n@pov: Mara\n@place: The harbour\n@tags: storm\n\nRai$0n.\n\nX\n\n@pov: Tobias\n  @Place : The pier\n@time: Noon\n@tags: letters\n\nNoon.\n',
    'X\n\n@pov: Mara\n@place: The harbour\n@tags: storm\n\nRai$0n.\n\n@pov: Tobias\n  % @Place : The pier\n@time: Noon\n@tags: letters\n\nNoon.\n',
  ));

test('a title in the midst of a scene becomes a note, but not where no prose comes before it', () => {
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX\n\n@scene: Ebb\n\nNoon.\n', 'Rai$0n.\n\n% @scene: Ebb\n\nNoon.\n');
  checkScenes(mergeWithNext, 'X\n$0\nX\n\n@scene: Ebb\n\nNoon.\n\n', 'X\n$0\n@scene: Ebb\n\nNoon.\n\n');
});

test('a name that means a POV under its break becomes a marker, and any other text stays', () => {
  checkScenes(
    mergeWithNext,
    '@cast: Mara\n\nRai$0n.\n\nX\n\n**Mara**\n\nNoon.\n',
    '@cast: Mara\n\nRai$0n.\n\n@pov: Mara\n\nNoon.\n',
  );
  checkScenes(mergeWithNext, 'Rai$0n.\n\nX\n\n**Mara**\n\nNoon.\n', 'Rai$0n.\n\n**Mara**\n\nNoon.\n');
});

test('the cursor stays in its text', () =>
  checkScenes(mergeWithNext, 'Rain.\n\nX\n\nNo$0on.\n\nX\n\nDusk.\n', 'Rain.\n\nX\n\nNo$0on.\n\nDusk.\n'));

test('there is nothing to merge with after the last scene, and none over a heading', () => {
  checkRefused(mergeWithNext, 'Rain.\n\nX\n\nNoo$0n.\n\nThe End\n', /^This is the last scene/);
  checkRefused(mergeWithNext, 'Rai$0n.\n\n# Two\n\nNoon.\n', /^A heading stands between/);
  checkRefused(mergeWithNext, 'Rai$0n.\n\n# Two\n\nX\n\nX\n\nNoon.\n', /^A heading stands between/);
  checkRefused(mergeWithNext, '@cast: M$0ara\n\n# One\n\nNoon.\n', /^There is no scene at the cursor/);
});

test('where merging would make a break a numeral, it is refused', () =>
  checkRefused(mergeWithNext, 'IX\n\nRai$0n.\n\n***\n\nNoon.\n\nX\n\nDusk.\n', /would be read in another way/));

test('a scene is split at the cursor, in the house style', () => {
  checkScenes(splitScene, 'Rain. $0Then sun.\n', 'Rain.\n\nX\n\n$0Then sun.\n');
  checkScenes(splitScene, 'Rain.\n\n$0Sun.\n', 'Rain.\n\n***\n\n$0Sun.\n', { sceneBreak: '***' });
  checkScenes(
    splitScene,
    '@pov: Mara\n\nRain.\n\n@pov: T$0om\n\nSun.',
    '@pov: Mara\n\nRain.\n\n@pov: Tom\n\nX\n\n$0Sun.',
  );
});

test('a split leaves prose on both sides', () => {
  checkRefused(splitScene, 'X\n\n@pov: Mara\n\n$0Rain.\n', /no prose above the cursor/);
  checkRefused(splitScene, '\ufeff  $0Rain.\n', /no prose above the cursor/);
  checkRefused(splitScene, 'Rain.$0\n\n% Later.\n\nX\n\nNoon.\n', /no prose below the cursor/);
  checkRefused(splitScene, 'Rain.\n\n$0The End\n', /no prose below the cursor/);
});

test('where the rest of a line would be no prose, or the first a title, a split is refused', () => {
  checkRefused(splitScene, 'Rain fell.\n\nHe gave ten $0% more.\n', /would be read in another way/);
  checkRefused(splitScene, 'He gave $0more than he had.\n', /“He gave” would be read as the title/);
});

test('in any story, a split makes one scene more, loses nothing but blanks, and merging takes it back', () => {
  let splits = 0;
  fc.assert(
    fc.property(someStory, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const split = splitScene(snapshot, place % (text.length + 1));
      const parted = applied(snapshot, split);
      if (parted === null || isRefusal(split)) return;
      splits++;
      assert.equal(parted.story.scenes.length, snapshot.story.scenes.length + 1);
      const inserted = characters(split.edits.map((edit) => edit.text).join(''));
      assert.equal(characters(textOfTree(parted.tree)), characters(text + inserted));
      const first = parted.story.scenes.findLast(({ span }) => span.end <= split.cursor);
      const merged = applied(parted, mergeWithNext(parted, first?.span.start ?? 0));
      if (merged === null) return;
      assert.equal(markless(textOfTree(merged.tree)), markless(text));
    }),
    runs(400),
  );
  assert.ok(splits > 0);
});

test('in any story, merging makes one scene less, and keeps every word and marker', () => {
  fc.assert(
    fc.property(someStory, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const offset = place % (text.length + 1);
      const merged = applied(snapshot, mergeWithNext(snapshot, offset));
      if (merged === null) return;
      const number = sceneAt(snapshot.story, offset)?.number ?? 0;
      const [others, now] = [
        contentsOf(snapshot).toSpliced(number - 1, 2),
        contentsOf(merged).toSpliced(number - 1, 1),
      ];
      assert.deepEqual(now, others);
      assert.equal(merged.story.scenes.length, snapshot.story.scenes.length - 1);
      assert.equal(merged.story.words, snapshot.story.words);
      const [mark] = snapshot.story.scenes[number]?.facts.breaks ?? [];
      const gone = snapshot.story.scenes[number]?.node.text.slice(mark?.mark.start, mark?.mark.end);
      assert.equal(markless(textOfTree(merged.tree) + gone), markless(text));
    }),
    runs(400),
  );
});

test('in a tidy story, merging what was split gives the same file', () => {
  let merges = 0;
  fc.assert(
    fc.property(tidyStory, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      // At a paragraph's start, so that no paragraph is parted.
      const offset = text.search(new RegExp(`(?<=[\\r\\n]{2}.{0,${place % 60}})(?:The|Rain|She|He)`));
      const split = splitScene(snapshot, offset);
      const parted = applied(snapshot, split);
      if (parted === null || isRefusal(split)) return;
      const merged = applied(parted, mergeWithNext(parted, split.cursor - 6));
      if (merged === null) return;
      assert.equal(textOfTree(merged.tree), text);
      merges++;
    }),
    runs(300),
  );
  assert.ok(merges > 0);
});

/** What merging never changes: all but the signs that tell a POV from a name, and a note from a marker. */
function markless(text: string): string {
  return characters(text.replaceAll(/[@pov:*%]/g, ''));
}
