import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspaceSymbols } from '../../../../server/core/features/names/workspaceSymbols';
import { storyText } from '../../../../server/core/syntax/tree';
import { textOf } from '../../../../server/core/text/span';
import { readMarkedFiles } from '../../../support/markedText';
import { worldOf } from './world';

const FOLDER = `
The Long Tide

# Ebb

@pov: Mara

Rain fell on the harbour.

X

@scene: Lanterns

@Ishmael: Call me.

=== cast.story
@cast: Mara (the Captain), Zoë Hale

=== two.story
X

Zoë came home to Mara.
`;

test('with nothing typed there is everybody, and then all that the files hold', () =>
  checkSymbols('', [
    'character Mara [cast.story: Mara]',
    'character the Captain in Mara [cast.story: the Captain]',
    'character Zoë Hale [cast.story: Zoë Hale]',
    'character Ishmael [main.story: Ishmael]',
    'story The Long Tide [main.story: The Long Tide]',
    'heading Ebb in The Long Tide [main.story: Ebb]',
    'scene 1. Rain fell on the harbour. in Ebb [main.story: Rain fell on the harbour.]',
    'scene 2. Lanterns in Ebb [main.story: Lanterns]',
    'scene 1. Zoë came home to Mara. [two.story: Zoë came home to Mara.]',
  ]));

test('what begins with the letters comes before what has a word that does, and that before the rest', () => {
  checkSymbols('ma', [
    'character Mara [cast.story: Mara]',
    'scene 1. Zoë came home to Mara. [two.story: Zoë came home to Mara.]',
    'character Ishmael [main.story: Ishmael]',
  ]);
  checkSymbols('lt', [
    'story The Long Tide [main.story: The Long Tide]',
    'scene 2. Lanterns in Ebb [main.story: Lanterns]',
    'scene 1. Rain fell on the harbour. in Ebb [main.story: Rain fell on the harbour.]',
  ]);
});

test('accents and case do not matter, and the letters may be scattered', () => {
  for (const typed of ['ZOE h', 'zöe h', 'zoe\u0308 h']) {
    checkSymbols(typed, [
      'character Zoë Hale [cast.story: Zoë Hale]',
      'scene 1. Zoë came home to Mara. [two.story: Zoë came home to Mara.]',
    ]);
  }
  checkSymbols('tcptn', ['character the Captain in Mara [cast.story: the Captain]']);
  checkSymbols('xyz', []);
});

function checkSymbols(query: string, expected: readonly string[]): void {
  const world = worldOf(readMarkedFiles(FOLDER).map(({ path, text }) => ({ uri: path, text })));
  const texts = new Map(world.snapshots.map(({ uri, tree }) => [uri, storyText(tree)]));
  const found = workspaceSymbols(world.snapshots, query).map(({ kind, name, container, place: { uri, span } }) => {
    const within = container === '' ? '' : ` in ${container}`;
    return `${kind} ${name}${within} [${uri}: ${textOf(texts.get(uri) ?? '', span)}]`;
  });
  assert.deepEqual(found, expected);
}
