import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { characterCard } from '../../../../server/core/features/names/characterCard';
import { definitionOf } from '../../../../server/core/features/names/definition';
import { highlightsAt } from '../../../../server/core/features/names/highlights';
import { nameAt } from '../../../../server/core/features/names/nameAt';
import { placesInNode } from '../../../../server/core/features/names/namePlaces';
import { referencesOf } from '../../../../server/core/features/names/references';
import { renameEdits } from '../../../../server/core/features/names/rename';
import { textOf } from '../../../../server/core/text/span';
import { anyText, runs } from '../../../support/arbitraries';
import { assertMarked, range, readMarkedText } from '../../../support/markedText';
import { readMarkedWorld, worldOf } from './world';

test('a name is told with whose it is, and what it is there', () => {
  checkName('@cast: <cast-name:Mara>M$0ara</cast-name> (the Captain)\n');
  checkName('@cast: Mara (<cast-alias:Mara>the $0Captain</cast-alias>)\n');
  checkName('@cast: Mara\n\n@<tag:Mara>$0mara</tag>: No.\n');
  checkName('@cast: Mara\n\n<label:Mara>MARA$0</label>: No.\n');
  checkName('@cast: Mara\n\n[<pov:Mara>Ma$0ra</pov>’s POV]\n\nRain.\n');
  checkName('@cast: Mara\n\n# <text:Mara>Ma$0ra</text> goes home\n');
  checkName('@cast: Mara Hale\n\nRain fell on <mention:Mara Hale>Ha$0le</mention>.\n');
});

test('a possessive is no part of it, and between two names the one behind the cursor counts', () => {
  checkName('@cast: Mara\n\nIt was <mention:Mara>Mara$0</mention>’s.\n');
  checkName('@cast: Mara\n\nIt was Mara’$0s.\n');
  checkName('@cast: 斯派克, 芭菲\n\n斯派克<mention:芭菲>$0芭菲</mention>。\n');
});

test('anywhere in any file, names are disjoint, stand where they say, and can be asked about', () => {
  fc.assert(
    fc.property(anyText, (story) => {
      const text = `@cast: Mara (M) [she], Tob\n${story}`;
      const world = worldOf([{ uri: 'main.story', text }]);
      const [snapshot] = world.snapshots;
      assert.ok(snapshot !== undefined);
      const places = snapshot.tree.nodes.flatMap((_, index) => placesInNode(snapshot, world.memo, index));
      let end = 0;
      for (const { span, text: written } of places) {
        assert.ok(span.start >= end && span.end > span.start);
        assert.equal(textOf(text, span), written);
        end = span.end;
        const found = nameAt(snapshot, world.memo, span.start);
        if (found === null) continue;
        assert.deepEqual(found.span, span);
        const all = referencesOf(world, snapshot, span.start, { declarations: 'with' });
        assert.ok(all.some((place) => place.span.start === span.start));
        assert.equal(highlightsAt(snapshot, world.memo, span.start).length, all.length);
        assert.ok(definitionOf(world, snapshot, span.start).length > 0);
        characterCard(world, snapshot, span.start);
        renameEdits(world, snapshot, span.start, 'Quill');
      }
    }),
    runs(150),
  );
});

/** Expects the name at the cursor, marked as `<kind:character>…</kind>`. */
function checkName(marked: string): void {
  const { asked, world, offset } = readMarkedWorld(marked);
  const found = nameAt(asked, world.memo, offset);
  assertMarked(readMarkedText(marked), found === null ? [] : [range(found.kind, found.span, found.character.name)]);
}
