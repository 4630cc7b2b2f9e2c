import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayDeclare } from '../../server/core/model/declarations';
import { checkSettings, DEFAULT_SETTINGS } from '../../server/core/settings';
import { declarationsOf, editSnapshot, openSnapshot, withFolderCast, withSettings } from '../../server/core/snapshot';
import { applyEdits, type TextEdit } from '../../server/core/text/span';
import { anyText, editOf, editSketches, runs } from '../support/arbitraries';

test('after any batches of edits a snapshot equals a fresh one of the same text', () => {
  fc.assert(
    fc.property(anyText, editSketches, fc.integer({ min: 1, max: 3 }), (start, sketches, batch) => {
      let text = start;
      let snapshot = openSnapshot('story:1', 0, text, DEFAULT_SETTINGS);
      for (let first = 0; first < sketches.length; first += batch) {
        const edits: TextEdit[] = [];
        for (const sketch of sketches.slice(first, first + batch)) {
          const edit = editOf(sketch, text);
          edits.push(edit);
          text = applyEdits(text, [edit]);
        }
        snapshot = editSnapshot(snapshot, first + 1, edits);
        assert.deepEqual(snapshot, openSnapshot('story:1', first + 1, text, DEFAULT_SETTINGS));
      }
    }),
    runs(500),
  );
});

test('a snapshot under new settings equals one that was opened with them', () => {
  const paragraphs = fc.constantFrom('auto', 'blankLine', 'line');
  fc.assert(
    fc.property(anyText, paragraphs, paragraphs, (text, before, after) => {
      const [first, second] = [before, after].map((value) => checkSettings({ paragraphs: value }).settings);
      assert.ok(first !== undefined && second !== undefined);
      assert.deepEqual(withSettings(openSnapshot('a', 1, text, first), second), openSnapshot('a', 1, text, second));
    }),
    runs(200),
  );
});

test('a snapshot in a folder equals one that was opened there, whatever the folder declared before', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (text, before, after) => {
      const [first, second] = [before, after].map((cast) =>
        declarationsOf(openSnapshot('story:2', 1, cast, DEFAULT_SETTINGS)),
      );
      assert.ok(first !== undefined && second !== undefined);
      const moved = withFolderCast(openSnapshot('a', 1, text, DEFAULT_SETTINGS, first), second);
      assert.deepEqual(moved, openSnapshot('a', 1, text, DEFAULT_SETTINGS, second));
    }),
    runs(300),
  );
});

test('scenes stand in order, are numbered without gaps, and their POV sections tile them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { story } = openSnapshot('a', 1, text, DEFAULT_SETTINGS);
      let end = 0;
      story.scenes.forEach((scene, index) => {
        assert.equal(scene.number, index + 1);
        assert.ok(scene.span.start >= end);
        end = scene.span.end;
        let at = scene.span.start;
        for (const section of scene.povs) {
          assert.equal(section.span.start, at);
          at = section.span.end;
        }
        assert.equal(at, scene.span.end);
      });
    }),
    runs(500),
  );
});

test('any JSON is settings, and each problem names its key and the default', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      const { settings, problems } = checkSettings(given);
      assert.deepEqual(Object.keys(settings), Object.keys(DEFAULT_SETTINGS));
      for (const problem of problems)
        assert.match(problem.message, /^sceneMarkup\.\S+ is .*; expected .*\. Using .*\.$/);
    }),
    runs(500),
  );
});

test('a text that cannot declare anybody does not', () => {
  const cast = fc
    .tuple(
      fc.constantFrom('@', '@ ', '@\u0085', '@\ufeff', '@\u3000\t', '＠'),
      fc.constantFrom('cast', 'CAST', 'Caſt'),
      anyText,
    )
    .map(([sigil, key, rest]) => `${sigil}${key}: Mara, ${rest}`);
  fc.assert(
    fc.property(fc.oneof(anyText, cast), (text) => {
      if (mayDeclare(text)) return;
      assert.deepEqual(declarationsOf(openSnapshot('a', 1, text, DEFAULT_SETTINGS)), []);
    }),
    runs(300),
  );
});
