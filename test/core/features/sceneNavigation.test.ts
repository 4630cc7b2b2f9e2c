import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sceneStartFrom } from '../../../server/core/features/sceneNavigation';
import { anyText, runs } from '../../support/arbitraries';
import { showCursor, snapshotOf, withCursor } from './marked';

test('next goes to the first text of the next scene, past its break and its markers', () =>
  checkMove(
    'next',
    'Rain $0fell.\n\nX\n\n@pov: Mara\n\n  Morning came.\n',
    'Rain fell.\n\nX\n\n@pov: Mara\n\n  $0Morning came.\n',
  ));

test('next goes to a speaker tag, and past a name that stands for a marker', () =>
  checkMove(
    'next',
    '@cast: Mara\n\nRain$0.\n\n# Ebb\n\n**Mara**\n\n@Mara: Not now.',
    '@cast: Mara\n\nRain.\n\n# Ebb\n\n**Mara**\n\n$0@Mara: Not now.',
  ));

test('next from front matter goes to the first scene', () =>
  checkMove('next', '@cast: $0Mara\n\n# Ebb\n\nRain.\n', '@cast: Mara\n\n# Ebb\n\n$0Rain.\n'));

test('there is no next scene in the last, and no previous one at the first text', () => {
  checkMove('next', 'Rain.\n\nX\n\n$0Morning.\n', null);
  checkMove('previous', 'A Title\n\n$0Rain.\n\nX\n\nMorning.\n', null);
});

test('previous goes to the beginning of this scene, and from there to the one before', () => {
  checkMove('previous', 'Rain.\n\nX\n\nMorning $0came.\n', 'Rain.\n\nX\n\n$0Morning came.\n');
  checkMove('previous', 'Rain.\n\nX\n\n$0Morning came.\n', '$0Rain.\n\nX\n\nMorning came.\n');
});

test('a scene without prose is entered where its prose would begin', () => {
  checkMove('next', 'Rain$0.\n\nX\n\n\n\nX\n\nMorning.', 'Rain.\n\nX\n\n$0\n\nX\n\nMorning.');
  checkMove('next', 'Rain$0.\n\nX\n\nX\n\nMorning.', 'Rain.\n\nX\n$0\nX\n\nMorning.');
  checkMove('next', 'Rain$0.\r\n\r\nX\r\nX\r\n\r\nMorning.', 'Rain.\r\n\r\nX$0\r\nX\r\n\r\nMorning.');
  checkMove('next', 'Rain$0.\n\nX\n\n', 'Rain.\n\nX\n\n$0');
  checkMove('next', 'Rain$0.\n\nX\n', 'Rain.\n\nX\n$0');
  checkMove('next', 'Rain$0.\n\nX', 'Rain.\n\nX$0');
});

test('in any file, next visits every scene once, in order, each time inside it, and previous visits them back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = snapshotOf(text);
      const forwards = walk(-1, (at) => sceneStartFrom(snapshot, at, 'next'));
      const backwards = walk(text.length + 1, (at) => sceneStartFrom(snapshot, at, 'previous'));
      assert.deepEqual(forwards.toReversed(), backwards);
      assert.equal(forwards.length, snapshot.story.scenes.length);
      snapshot.story.scenes.forEach(({ span }, index) => {
        const at = forwards[index] ?? -1;
        assert.ok(span.start <= at && (at < span.end || span.end === text.length));
      });
    }),
    runs(300),
  );
});

function walk(from: number, step: (at: number) => number | null): readonly number[] {
  const visited: number[] = [];
  for (let at = step(from); at !== null; at = step(at)) visited.push(at);
  return visited;
}

function checkMove(direction: 'next' | 'previous', before: string, after: string | null): void {
  const { text, cursor } = withCursor(before);
  const found = sceneStartFrom(snapshotOf(text), cursor, direction);
  assert.equal(found === null ? null : showCursor(text, found), after);
}
