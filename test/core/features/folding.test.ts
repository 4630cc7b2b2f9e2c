import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldingRanges } from '../../../server/core/features/folding';
import { anyText, runs } from '../../support/arbitraries';
import { snapshotOf } from './marked';

test('a scene folds into its break, up to its last line that is not blank', () =>
  checkFolds(`
┌ The Long Tide
│
└ Rain fell.

┌ X
│
│ Morning came.
└ It stopped.



The End
`));

test('a heading folds with its scenes in it, each into its first line', () =>
  checkFolds(`
┌ # Part One
│
│┌ @scene: Low tide
││
│└ Rain fell.
│
│┌ X
││
└└ It stopped.

┌ # Part Two
│
└ Morning.
`));

test('the markers at the top fold apart from the first scene', () =>
  checkFolds(`
┌ @title: The Long Tide
│
│ % A plan.
└ @cast: Mara

┌ Rain fell.
│
└ It stopped.
`));

test('markers under a title fold inside the scene that begins with it', () =>
  checkFolds(`
┌ The Long Tide
│
│┌ @author: A. Writer
│└ @cast: Mara
│
└ Rain fell.
`));

test('front matter before the first chapter folds without its title', () =>
  checkFolds(`
The Long Tide

┌ @author: A. Writer
└ @cast: Mara

┌ # Ebb
│
└ Rain fell.
`));

test('notes in a row fold as a comment, a single note does not', () => {
  const folds = foldingRanges(snapshotOf('Rain.\n\n% One.\n\nIt stopped.\n% Two.\n% Three.\nMorning.\n'));
  assert.deepEqual(folds, [
    { startLine: 0, endLine: 7, kind: 'region' },
    { startLine: 5, endLine: 6, kind: 'comment' },
  ]);
});

test('where a scene begins with notes or markers, the scene folds, not they', () => {
  checkFolds(`
┌ # Ebb
│┌ % One.
││ % Two.
││
└└ Rain fell.
`);
  checkFolds(`
┌ # Ebb
│┌ @scene: Low tide
││ @pov: Mara
││
└└ Rain fell.
`);
});

test('in any file folds lie inside it, one in the other or apart, and no two begin on one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = snapshotOf(text);
      const open: number[] = [];
      let before = -1;
      for (const { startLine, endLine } of foldingRanges(snapshot)) {
        assert.ok(before < startLine && startLine < endLine && endLine < snapshot.tree.lineCount);
        while ((open.at(-1) ?? Number.POSITIVE_INFINITY) < startLine) open.pop();
        assert.ok(endLine <= (open.at(-1) ?? endLine), `the fold at line ${startLine} reaches over its parent's end`);
        open.push(endLine);
        before = startLine;
      }
    }),
    runs(300),
  );
});

/** Folds are drawn beside the lines: each column from ┌ to └ is one. Compares with the drawing of what is found. */
function checkFolds(drawing: string): void {
  const lines = drawing.slice(1).split('\n');
  const story = lines.map((line) => line.replace(/^[┌│└]+ ?/, ''));
  const expected: [number, number][] = [];
  const open: number[] = [];
  lines.forEach((line, number) => {
    for (const mark of /^[┌│└]*/.exec(line)?.[0] ?? '') {
      if (mark === '┌') open.push(number);
      if (mark === '└') expected.push([open.pop() ?? -1, number]);
    }
  });
  const found = foldingRanges(snapshotOf(story.join('\n'))).map((fold) => [fold.startLine, fold.endLine]);
  assert.deepEqual(
    found,
    expected.sort(([a], [b]) => a - b),
  );
}
