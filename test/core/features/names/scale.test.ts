import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsAt } from '../../../../server/core/features/completion/completion';
import { characterCard } from '../../../../server/core/features/names/characterCard';
import { referencesOf } from '../../../../server/core/features/names/references';
import { renameEdits } from '../../../../server/core/features/names/rename';
import { workspaceSymbols } from '../../../../server/core/features/names/workspaceSymbols';
import type { World } from '../../../../server/core/features/names/world';
import { newMentionMemo } from '../../../../server/core/model/mentionMemo';
import { worldOf } from './world';

/*
 * As in the laws about reading: eight times the text takes about eight times as long, and sixty-four times if something is
 * quadratic. One quiet moment of the machine is enough to show that it is not.
 */

const TIMES = 8;
const BOUND = 28;
/** Of characters. */
const SMALL = 1 << 13;
/** Milliseconds below which a measurement is chance. */
const LEAST = 2;
const CAST = '@cast: James Hale (the Captain) [he], Tobias\n\n';

const PIECES: Readonly<Record<string, string>> = {
  scenes: 'X\n\n@pov: James\n\n“Rain?” asked James. James’ boat, the Captain’s own, was gone.\n\n',
  tags: '@James: Go.\n\n@Tobias: No.\n\n',
  'possessives in one paragraph': '‘Go, James’ and ‘James’ hat’ ',
  'quotation marks in one paragraph': '““““““ James ',
  'one paragraph without end': 'James’ @',
};

const FEATURES: Readonly<Record<string, (world: World) => unknown>> = {
  references: (world) => world.snapshots.map((file) => referencesOf(world, file, AT, { declarations: 'with' })),
  renaming: (world) => world.snapshots.map((file) => renameEdits(world, file, AT, 'Anna')),
  'character cards': (world) => world.snapshots.map((file) => characterCard(world, file, AT)),
  'workspace symbols': ({ snapshots }) => workspaceSymbols(snapshots, 'jms'),
  completion: (world) => world.snapshots.map((file) => completionsAt(file, world, file.tree.length, null)),
};

/** In the entry of the cast. */
const AT = CAST.indexOf('Hale');

for (const [what, run] of Object.entries(FEATURES)) {
  test(`linear time: ${what}`, () => {
    for (const [name, piece] of Object.entries(PIECES)) {
      const [small, large] = [worldWith(piece, SMALL), worldWith(piece, TIMES * SMALL)];
      let ratio = BOUND;
      for (let tries = 0; tries < 8 && ratio >= BOUND; tries++) {
        ratio = milliseconds(run, large) / Math.max(milliseconds(run, small), LEAST);
      }
      assert.ok(ratio < BOUND, `${name}: ${TIMES} times the text took ${ratio.toFixed(1)} times as long`);
    }
  });
}

test('asking about several files in turn reads each scene once', () => {
  const world = worldOf([
    { uri: 'one.story', text: `${CAST}James slept.\n` },
    { uri: 'two.story', text: 'X\n\nJames woke. “Go,” said Ishmael.\n' },
  ]);
  const read = (): readonly unknown[] =>
    world.snapshots.map(({ tree, story }) => tree.nodes.map((node) => world.memo.mentionsIn(node, story.cast.index)));
  const [first, again] = [read(), read()];
  first.flat().forEach((mentions, at) => {
    assert.equal(mentions, again.flat()[at]);
  });
});

function worldWith(piece: string, length: number): World {
  return worldOf([{ uri: 'main.story', text: CAST + piece.repeat(length / piece.length) }]);
}

function milliseconds(run: (world: World) => unknown, world: World): number {
  const unread = { ...world, memo: newMentionMemo() };
  const start = performance.now();
  run(unread);
  return performance.now() - start;
}
