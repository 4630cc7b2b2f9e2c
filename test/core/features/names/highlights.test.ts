import { test } from 'node:test';
import { highlightsAt } from '../../../../server/core/features/names/highlights';
import { assertMarked, range } from '../../../support/markedText';
import { readMarkedWorld } from './world';

test('all names of the character at the cursor are lit, and the entry of the cast as what declares them', () =>
  checkHighlights(`
@cast: <declaration>Mara</declaration> (<declaration>the Captain</declaration>), Tobias

@<mention>Mara</mention>: Not now.

<mention>The Ca$0ptain</mention> slept. Tobias took <mention>Mara</mention>’s hat.
`));

test('from the entry as well', () =>
  checkHighlights('@cast: Mara, <declaration>Tobi$0as</declaration>\n\n<mention>Tobias</mention> saw Mara.\n'));

test('nothing is lit where no name stands', () => checkHighlights('@cast: Mara\n\nThe ti$0de, Mara.\n'));

function checkHighlights(marked: string): void {
  const { files, world, asked, offset } = readMarkedWorld(marked);
  const [file] = files;
  if (file === undefined) throw new Error('No file');
  assertMarked(
    file,
    highlightsAt(asked, world.memo, offset).map(({ span, kind }) => range(kind, span)),
  );
}
