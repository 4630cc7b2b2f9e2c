import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal, type SceneOutcome } from '../../../../server/core/features/scenes/change';
import { contentsOf } from '../../../../server/core/features/scenes/slots';
import type { Snapshot } from '../../../../server/core/snapshot';
import { storyText as textOfTree } from '../../../../server/core/syntax/tree';
import { applyEdits } from '../../../../server/core/text/span';
import { anyText } from '../../../support/arbitraries';
import { showCursor, snapshotOf, withCursor } from '../marked';

export type SceneOperation = (snapshot: Snapshot, offset: number) => SceneOutcome;

/** What the operation at the cursor makes of a story, the cursor included. */
export function checkScenes(
  operation: SceneOperation,
  before: string,
  after: string,
  settings: Parameters<typeof snapshotOf>[1] = {},
): void {
  const { text, cursor: offset } = withCursor(before);
  const outcome = operation(snapshotOf(text, settings), offset);
  if (isRefusal(outcome)) assert.fail(outcome.refused);
  assertApart(outcome.edits);
  assert.equal(showCursor(applyEdits(text, outcome.edits), outcome.cursor), after);
}

export function checkRefused(operation: SceneOperation, before: string, why: RegExp): void {
  const { text, cursor } = withCursor(before);
  const outcome = operation(snapshotOf(text), cursor);
  if (!isRefusal(outcome)) assert.fail(`not refused: ${JSON.stringify(applyEdits(text, outcome.edits))}`);
  assert.match(outcome.refused, why);
}

/** The story that the operation leaves, or null where it is refused, in words. */
export function applied(snapshot: Snapshot, outcome: SceneOutcome): Snapshot | null {
  if (isRefusal(outcome)) {
    assert.match(outcome.refused, /^[A-Z].*\.$/);
    return null;
  }
  assertApart(outcome.edits);
  const before = textOfTree(snapshot.tree);
  const text = applyEdits(before, outcome.edits);
  assert.equal(text.startsWith('\ufeff'), before.startsWith('\ufeff'), 'a byte order mark stays first');
  assert.ok(outcome.cursor >= 0 && outcome.cursor <= text.length, 'the cursor is in the file');
  return snapshotOf(text, snapshot.settings);
}

export function assertApart(
  edits: readonly { readonly span: { readonly start: number; readonly end: number } }[],
): void {
  let end = 0;
  for (const { span } of edits) {
    assert.ok(span.start >= end && span.end >= span.start, 'edits are in order and do not overlap');
    end = span.end;
  }
}

/** Scenes as they are sorted to be compared as a set in which some are alike. */
export function sortedContents(snapshot: Snapshot): readonly string[] {
  return contentsOf(snapshot).toSorted();
}

/** The letters and marks of a text, in no order. */
export function characters(text: string): string {
  return [...text.replace(/[\s\ufeff]+/g, '')].sort().join('');
}

const CONTENTS = [
  'Rain fell all night.',
  'The tide was out.\n\n“You came,” she said.',
  '@pov: Mara\n\nMorning came grey.',
  '@scene: Low tide\n@place: The pier\n\n@Mara (low): Not now.\n\nHe went.  ',
  '% Check the tables.\n\n  Far off a bell rang.\n\n% And the wind.',
  '**Mara**\n\nShe laughed.',
  'A\nB\nC',
];

/** Stories as careful writers lay them out, with any line ends, and with or without what opens and closes a story. */
export const tidyStory: fc.Arbitrary<string> = fc
  .record({
    front: fc.constantFrom(
      '',
      '',
      'A Title\n\n',
      '@title: Ebb\n@cast: Mara\n\n',
      '\ufeff',
      '% ignore-file: a\n@title: T\n\n',
    ),
    scenes: fc.array(
      fc.record({
        opening: fc.constantFrom('X', 'X', '* * *', '## Two', 'X\n\n## Three', '## Four\n\nX', '## Five\n\n## Six'),
        content: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...CONTENTS) }, fc.constant('')),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    opensWithHeading: fc.boolean(),
    ending: fc.constantFrom('', '', 'The End'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    hasLastLineEnd: fc.boolean(),
  })
  .map(({ front, scenes, opensWithHeading, ending, lineEnd, hasLastLineEnd }) => {
    const parts = scenes.flatMap(({ opening, content }, index) =>
      index === 0 && !opensWithHeading ? [content] : [opening, content],
    );
    const text = front + [...parts, ending].filter((part) => part !== '').join('\n\n');
    return (hasLastLineEnd ? `${text}\n` : text).replaceAll('\n', lineEnd);
  });

export const someStory: fc.Arbitrary<string> = fc.oneof(tidyStory, anyText);
