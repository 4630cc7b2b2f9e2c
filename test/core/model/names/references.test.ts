import { test } from 'node:test';
import { referencesIn } from '../../../../server/core/model/references';
import { linkStory } from '../../../../server/core/model/story';
import { parseStory } from '../../../../server/core/syntax/tree';
import { shift } from '../../../../server/core/text/span';
import { assertMarked, range, readMarkedText } from '../../../support/markedText';

/** Compares the names in the markup with those marked `<kind:Character>`; without a character, nobody is meant. */
function checkReferences(marked: string): void {
  const expected = readMarkedText(marked);
  const tree = parseStory(expected.text, 'blankLine');
  const { cast, facts } = linkStory(tree, null);
  const found = tree.nodes.flatMap((node, at) => {
    const own = facts[at];
    if (own === undefined) return [];
    return referencesIn(node, own, cast.index).map(({ kind, span, character }) =>
      range(kind, shift(span, tree.starts[at] ?? 0), character),
    );
  });
  assertMarked(expected, found);
}

test('points of view, tags and the narrator', () => {
  checkReferences(
    '@cast: <cast-name:Mara>Mara</cast-name> (<cast-alias:Mara>the Captain</cast-alias>), <cast-name:Tobias Hale>Tobias Hale</cast-name>\n@narrator: <narrator:Mara>mara</narrator>\n\n@pov: <pov:Mara>the captain</pov>\n\n@<tag:Tobias Hale>Tobias</tag> (low): Mara, no.\n\n@<tag:Abel>Abel</tag>: No.\n\nX\n\n[<pov:Mara>Mara</pov>’s POV]\n\nRain.\n',
  );
});

test('nobody’s point of view is no reference', () => {
  checkReferences('@pov: omniscient\n\nRain.\n');
});

test('names in other conventions count where they mean a character', () => {
  checkReferences(
    '@cast: <cast-name:Mara>Mara</cast-name>\n\n# One\n\n(<pov-hint:Mara>Mara</pov-hint>)\n\n<label:Mara>MARA</label>: No.\n\nNote: no.\n',
  );
});

test('names in titles, headings and synopses', () => {
  checkReferences(
    '@title: <text:Mara>Mara</text>’s Day\n@cast: <cast-name:Mara>Mara</cast-name>\n\n# <text:Mara>Mara</text> Alone\n\n@synopsis: <text:Mara>Mara</text> sleeps.\n@tags: <text:Mara>Mara</text>, storm\n\nMara slept.\n',
  );
});

test('a form that two characters share means nobody', () => {
  checkReferences(
    '@cast: <cast-name:Mara>Mara</cast-name> (<cast-alias>Ace</cast-alias>), <cast-name:Tobias>Tobias</cast-name> (<cast-alias>Ace</cast-alias>)\n\n@<tag>Ace</tag>: No.\n',
  );
});
