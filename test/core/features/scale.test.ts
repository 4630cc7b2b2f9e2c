import { test } from 'node:test';
import { formatEdits } from '../../../server/core/features/formatting';
import { refactoringsAt } from '../../../server/core/features/refactorings';
import { mergeWithNext } from '../../../server/core/features/scenes/merge';
import { duplicateScene, moveScene } from '../../../server/core/features/scenes/move';
import { splitScene } from '../../../server/core/features/scenes/split';
import { moveSceneDown } from '../../../server/core/features/scenes/swap';
import { selectionRangesAt } from '../../../server/core/features/selectionRanges';
import type { Snapshot } from '../../../server/core/snapshot';
import { span } from '../../../server/core/text/span';
import { assertLinear, TIMES } from '../../support/linear';
import { snapshotOf } from './marked';

/** Of characters. */
const SMALL = 1 << 12;

const PIECES: Readonly<Record<string, string>> = {
  scenes: 'X\n\n@pov:Mara\n\n“Rain?” she asked. Mr. Hale did not know.\n\n',
  'empty scenes': 'X\n',
  'markers above headings': 'X\n@pov: a\n@time: b\n# A\n\nText.\n\n',
  'quotations in one paragraph': '“A. B?” c. ‘',
  'a cast without end': '@cast: B(b,c)[he], A, ',
  'blank lines': ' \n',
};

const FEATURES: Readonly<Record<string, (snapshot: Snapshot, middle: number) => unknown>> = {
  formatting: (snapshot) => formatEdits(snapshot, null),
  'selection ranges': selectionRangesAt,
  refactorings: (snapshot, at) => refactoringsAt(snapshot, span(at, at + 20)).map(({ edits }) => edits()),
  'moving a scene down': moveSceneDown,
  'moving a scene to the end': (snapshot) => moveScene(snapshot, 1, { kind: 'end' }),
  'copying a scene': duplicateScene,
  'splitting a scene': splitScene,
  'merging scenes': mergeWithNext,
};

for (const [what, run] of Object.entries(FEATURES)) {
  test(`${what} takes linear time`, () => {
    for (const [name, piece] of Object.entries(PIECES)) {
      const small = snapshotOf(piece.repeat(SMALL / piece.length));
      const large = snapshotOf(piece.repeat((TIMES * SMALL) / piece.length));
      assertLinear(name, small, large, (snapshot) => run(snapshot, snapshot.tree.length >> 1));
    }
  });
}
