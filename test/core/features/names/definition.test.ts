import { test } from 'node:test';
import { definitionOf } from '../../../../server/core/features/names/definition';
import { assertPlaces } from './places';
import { readMarkedWorld } from './world';

test('a name in the prose leads to the entry of the cast', () =>
  checkDefinition('@cast: Tobias, <at>Mara</at> (the Captain)\n\n“Go,” said Ma$0ra.\n'));

test('so do an alias, a tag, a point of view and a surname, with the cursor at either end of them', () => {
  checkDefinition('@cast: <at>Mara</at> (the Captain)\n\n$0The Captain slept.\n');
  checkDefinition('@cast: <at>Mara</at> (the Captain)\n\nThe Captain$0’s boat.\n');
  checkDefinition('@cast: <at>Mara</at>\n\n@mar$0a: Not now.\n');
  checkDefinition('@cast: <at>Mara</at>\n\n@pov: M$0ara\n\nRain.\n');
  checkDefinition('@cast: <at>Mara Hale</at>\n\nIt rained on Mrs. Hal$0e.\n');
});

test('the entry may stand in another file, and in two files', () => {
  checkDefinition('Ma$0ra slept.\n=== cast.story\n@cast: <at>Mara</at>\n');
  checkDefinition('@cast: <at>Mara</at>\n\nMa$0ra slept.\n=== cast.story\n@cast: <at>Mara</at>\n');
});

test('who is declared nowhere is led to where they are named first', () => {
  checkDefinition('@<at>Mara</at>: Go.\n\n@Ma$0ra: Now.\n');
  checkDefinition('“Go,” said <at>Mara</at>.\n\n“No,” said Ma$0ra.\n');
});

test('what is no name leads nowhere', () => {
  checkDefinition('@cast: Mara\n\nThe ti$0de was out.\n');
  checkDefinition('@cast$0: Mara\n');
  checkDefinition('$0');
});

function checkDefinition(marked: string): void {
  const read = readMarkedWorld(marked);
  assertPlaces(read, definitionOf(read.world, read.asked, read.offset));
}
