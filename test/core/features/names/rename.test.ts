import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesOf } from '../../../../server/core/features/names/namePlaces';
import { prepareRename, type RenameChange, renameEdits } from '../../../../server/core/features/names/rename';
import type { World } from '../../../../server/core/features/names/world';
import type { Settings } from '../../../../server/core/settings';
import { storyText } from '../../../../server/core/syntax/tree';
import { offsetAfter } from '../../../../server/core/text/edits';
import { applyEdits } from '../../../../server/core/text/span';
import { runs } from '../../../support/arbitraries';
import { assertMarked, range, readMarkedFiles, readMarkedText } from '../../../support/markedText';
import { readMarkedWorld, worldOf } from './world';

test('a name is renamed in its entry, its markers, its tags and the prose, wherever one asks from', () => {
  const before = `
@cast: Mara (the Captain) [she], Tobias

# Mara goes home

@pov: Mara

“You came, Mara,” said Tobias.

@Mara (low): Not now.

It was Mara’s boat. The Captain’s pride, Marathon, tomorrow.
`;
  const after = `
@cast: <markup>Anna</markup> (the Captain) [she], Tobias

# <prose>Anna</prose> goes home

@pov: <markup>Anna</markup>

“You came, <prose>Anna</prose>,” said Tobias.

@<markup>Anna</markup> (low): Not now.

It was <prose>Anna</prose>’s boat. The Captain’s pride, Marathon, tomorrow.
`;
  for (const at of ['@cast: Ma', '# ', '@pov: Mara', '@Mar', 'came, M', 'was Mara']) {
    checkRename(before.replace(at, `${at}$0`), 'Anna', after);
  }
});

test('in all files of the folder', () =>
  checkRename(
    'Ma$0ra slept.\n=== cast.story\n@cast: Mara\n=== three.story\nX\n\nRain fell on Mara.\n',
    'Anna',
    '<prose>Anna</prose> slept.\n=== cast.story\n@cast: <markup>Anna</markup>\n=== three.story\nX\n\nRain fell on <prose>Anna</prose>.\n',
  ));

test('an alias is renamed as itself, and keeps its capital at the start of a sentence', () =>
  checkRename(
    '@cast: Mara (the Captain)\n\nThe Captain slept. Mara saw the Cap$0tain’s hat.\n',
    'the old man',
    '@cast: Mara (<markup>the old man</markup>)\n\n<prose>The old man</prose> slept. Mara saw <prose>the old man</prose>’s hat.\n',
  ));

test('a longer alias that holds a renamed one stays as it is', () =>
  checkRename(
    '@cast: Mara (Bess, Bess the Bold)\n\nBess the Bold slept. Be$0ss did.\n',
    'Nell',
    '@cast: Mara (<markup>Nell</markup>, Bess the Bold)\n\nBess the Bold slept. <prose>Nell</prose> did.\n',
  ));

test('a small name that replaces one with a capital gets one where a sentence begins', () =>
  checkRename(
    '@cast: Mara (Boss)\n\nBoss slept. “Boss!” Boss woke. “Go.” Boss went to see B$0oss.\n',
    'the Captain',
    '@cast: Mara (<markup>the Captain</markup>)\n\n<prose>The Captain</prose> slept. “<prose>The Captain</prose>!” <prose>the Captain</prose> woke. “Go.” <prose>The Captain</prose> went to see <prose>the Captain</prose>.\n',
  ));

test('what is written in capitals or small stays so', () =>
  checkRename(
    '@cast: Mara\n\nMARA: Not now.\n\n@mara: “No,” cried MARA. Ma$0ra slept.\n',
    'Anna',
    '@cast: <markup>Anna</markup>\n\n<markup>ANNA</markup>: Not now.\n\n@<markup>anna</markup>: “No,” cried <prose>ANNA</prose>. <prose>Anna</prose> slept.\n',
  ));

test('a bare possessive gets the s that it lacked, and a closing quotation mark does not', () =>
  checkRename(
    '@cast: James\n\nIt was Ja$0mes’ hat, James’s hat, JAMES’ hat. ‘Go, James’ was all. ‘I saw James’ hat,’ he said.\n',
    'Anna',
    '@cast: <markup>Anna</markup>\n\nIt was <prose>Anna’s</prose> hat, <prose>Anna</prose>’s hat, <prose>ANNA’S</prose> hat. ‘Go, <prose>Anna</prose>’ was all. ‘I saw <prose>Anna’s</prose> hat,’ he said.\n',
  ));

test('a name that takes one with an s along keeps its possessives', () =>
  checkRename(
    '@cast: Anna\n\nIt was An$0na’s hat.\n',
    'James',
    '@cast: <markup>James</markup>\n\nIt was <prose>James</prose>’s hat.\n',
  ));

test('a name with an s for another leaves a bare possessive bare', () =>
  checkRename(
    '@cast: James\n\nIt was Ja$0mes’ hat.\n',
    'Lewis',
    '@cast: <markup>Lewis</markup>\n\nIt was <prose>Lewis</prose>’ hat.\n',
  ));

test('wraps and kinds of apostrophe stay as they are', () =>
  checkRename(
    "@cast: Mara O’Neill\n\nThere she was, Mara\nO’Neill, and Mara O'Ne$0ill’s cat.\n",
    'Anna D’Arc',
    "@cast: <markup>Anna D’Arc</markup>\n\nThere she was, <prose>Anna\nD’Arc</prose>, and <prose>Anna D'Arc</prose>’s cat.\n",
    { paragraphs: 'blankLine' },
  ));

test('the first name of a declared name is renamed inside it too, since nobody would be called by it any more', () =>
  checkRename(
    '@cast: Mary-Jane O’Neill (Mary-Jane the Red)\n\nMary-J$0ane slept. Mary-Jane O’Neill did. O’Neill did.\n',
    'Ruth',
    '@cast: <markup>Ruth</markup> O’Neill (<markup>Ruth</markup> the Red)\n\n<prose>Ruth</prose> slept. <prose>Ruth</prose> O’Neill did. O’Neill did.\n',
  ));

test('a surname likewise, with and without a title', () =>
  checkRename(
    '@cast: Mara Hale\n\nMrs. Hale slept. Mara Hale did. H$0ale did. Mara did.\n',
    'Vane',
    '@cast: Mara <markup>Vane</markup>\n\nMrs. <prose>Vane</prose> slept. Mara <prose>Vane</prose> did. <prose>Vane</prose> did. Mara did.\n',
  ));

test('a whole name takes the first name and surname along that it gives', () =>
  checkRename(
    '@cast: Mara Hale (Mar)\n\nMara Ha$0le slept. Mrs. Hale did. Mara did, and HALE. Mar did.\n',
    'Mara Vane',
    '@cast: <markup>Mara Vane</markup> (Mar)\n\n<prose>Mara Vane</prose> slept. Mrs. <prose>Vane</prose> did. Mara did, and <prose>VANE</prose>. Mar did.\n',
  ));

test('but not those that are declared, or that another name of the character gives as well', () => {
  checkRename(
    '@cast: Mara Hale (Mara)\n\nMara Ha$0le slept. Mara did.\n',
    'Anna Hale',
    '@cast: <markup>Anna Hale</markup> (Mara)\n\n<prose>Anna Hale</prose> slept. Mara did.\n',
  );
  checkRename(
    '@cast: Mara Hale (Mara Vane)\n\nMara Ha$0le slept. Mara did.\n',
    'Anna Hale',
    '@cast: <markup>Anna Hale</markup> (Mara Vane)\n\n<prose>Anna Hale</prose> slept. Mara did.\n',
  );
});

test('nor with a new name that has more words, or fewer', () =>
  checkRename(
    '@cast: Mara Hale\n\nMara Ha$0le slept. Hale did.\n',
    'Anna',
    '@cast: <markup>Anna</markup>\n\n<prose>Anna</prose> slept. Hale did.\n',
  ));

test('somebody whom nobody declares is renamed in tags and prose', () =>
  checkRename(
    '@Mara: Go.\n\n“No,” said Ma$0ra.\n',
    'Anna',
    '@<markup>Anna</markup>: Go.\n\n“No,” said <prose>Anna</prose>.\n',
  ));

test('preparing marks the form without its possessive, and offers it as it is declared', () => {
  checkPrepare('@cast: Mara\n\nIt was <at>Ma$0ra</at>’s boat.\n', 'Mara');
  checkPrepare('@cast: Mara\n\n<at>MARA$0</at>: No.\n', 'Mara');
  checkPrepare('@cast: Mara (the Captain)\n\n<at>The Cap$0tain</at> slept.\n', 'the Captain');
  checkPrepare('@cast: Mara Hale\n\n<at>$0Hale</at> slept.\n', 'Hale');
});

test('where no name stands, or one that may be two people’s, renaming says why not', () => {
  checkPrepare('@cast: Mara\n\nThe ti$0de was out.\n', /^No character’s name stands here/);
  checkPrepare('@cast: Ma$0ra, Tobias (Mara)\n', /“Mara” may mean more than one character/);
  checkPrepare('@cast: Captain Mara Hale\n\nCaptain Ha$0le slept.\n', /put together from “Captain Mara Hale”/);
});

test('a name that is none, or is taken, is refused with a reason', () => {
  const story = '@cast: Mara (Mar), Tobias Hale (the Captain)\n\nMa$0ra slept. “No,” said Ishmael.\n';
  const reasons: readonly (readonly [string, RegExp])[] = [
    ['', /cannot be empty/],
    ['  ', /cannot be empty/],
    ['Mara', /is “Mara” already/],
    ['A:B', /cannot hold “:”/],
    ['A：B', /cannot hold “：”/],
    ['A (B)', /cannot hold “\(”/],
    ['A]', /cannot hold “\]”/],
    ['A, B', /cannot hold “,”/],
    ['A\nB', /on one line/],
    ['A\rB', /on one line/],
    ['@A', /cannot begin with “@”/],
    ['…', /needs a letter/],
    ['POV', /the name of a marker/],
    ['title', /the name of a marker/],
    ['omniscient', /nobody’s/],
    ['X', /scene break/],
    ['Tobias Hale', /Somebody is called “Tobias Hale” already/],
    ['the captain', /“the captain” is a name of Tobias Hale/],
    ['THE CAPTAIN', /“THE CAPTAIN” is a name of Tobias Hale/],
    ['Hale', /“Hale” is a name of Tobias Hale/],
    ['Mar', /another name of Mara/],
    ['Ishmael', /Somebody is called “Ishmael” already/],
  ];
  for (const [name, reason] of reasons) checkRefused(story, name, reason);
});

test('a name that is taken in another file is refused, and one that a part would make', () => {
  checkRefused('@cast: Mara\n\nM$0ara slept.\n=== two.story\n@Tobias: No.\n', 'Tobias', /Somebody is called “Tobias”/);
  checkRefused('@cast: Mary Hale, Ruth Hale\n\nMa$0ry slept.\n', 'Ruth', /“Ruth” is a name of Ruth Hale/);
  checkRefused('@cast: Mary Hale, Anna Ruth Hale\n\nMa$0ry slept.\n', 'Anna Ruth', /Anna Ruth/);
});

test('only the case of a name may change', () =>
  checkRename(
    '@cast: mara\n\nMa$0ra slept.\n'.replace('mara', 'Mara'),
    'MaRa',
    '@cast: <markup>MaRa</markup>\n\n<prose>MaRa</prose> slept.\n',
  ));

const LINES = [
  '@pov: NAME',
  '[NAME’s POV]',
  '# NAME at the pier',
  '@NAME: Not now.',
  '@NAME (low): “Go,” said Tobias.',
  'NAME: Not now.',
  'NAME’s boat was gone.',
  '“You came, NAME!” NAME’d gone.',
  'The harbour slept; so did NAME.',
  "Tobias saw NAME—and NAME's dog.",
  'NAME.',
  'X',
  '% A note on NAME.',
  '@synopsis: NAME finds the boat.',
  'Namely, nothing.',
];

const file = fc
  .array(
    fc.tuple(
      fc.constantFrom(...LINES),
      fc.constantFrom('Mara', 'Mara', 'MARA', 'the Captain', 'The Captain', 'Mara Hale', 'MARA HALE', 'Hale'),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.map(([line, name, end]) => line.replaceAll('NAME', name) + end).join(''));

test('renaming there and back gives the same bytes, changes nothing else and loses no place', () => {
  const casts = ['@cast: Mara Hale (the Captain, Mara) [she], Tobias\n', '@cast: Mara Hale (the Captain)\n'];
  let renamed = 0;
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), fc.constantFrom(...casts), fc.nat(), (texts, cast, pick) => {
      const world = worldOf([cast, ...texts].map((text, at) => ({ uri: `${at}.story`, text })));
      const places = placesIn(world);
      const chosen = places[pick % places.length];
      const snapshot = world.snapshots.find(({ uri }) => uri === chosen?.uri);
      if (chosen === undefined || snapshot === undefined) return;
      const target = prepareRename(snapshot, world.memo, chosen.start);
      if ('refused' in target) return;
      const there = renamedWorld(world, chosen.uri, chosen.start, namesakeOf(target.placeholder));
      if (there === null) return;
      renamed++;
      assert.deepEqual(placesIn(there.world).map(key), there.placesAfter.map(key));
      const again = there.placesAfter[places.indexOf(chosen)];
      assert.ok(again !== undefined);
      const back = renamedWorld(there.world, again.uri, again.start, target.placeholder);
      assert.ok(back !== null);
      assert.deepEqual(textsOf(back.world), textsOf(world));
    }),
    runs(120),
  );
  assert.ok(renamed > 30, `Only ${renamed} stories had a name to rename`);
});

interface KnownPlace {
  readonly uri: string;
  readonly start: number;
  readonly text: string;
}

/** A new name with as many words. */
function namesakeOf(form: string): string {
  return NAMESAKES[form.toLowerCase()] ?? 'Quill';
}

const NAMESAKES: Readonly<Record<string, string>> = {
  mara: 'Quill',
  hale: 'Underhay',
  'mara hale': 'Quill Underhay',
  'the captain': 'the Boatswain',
};
function placesIn({ snapshots, memo }: World): readonly KnownPlace[] {
  return snapshots.flatMap((snapshot) => {
    const [main] = snapshot.story.cast.characters;
    return placesOf(snapshot, memo, main?.name ?? '').map(({ span, text }) => ({
      uri: snapshot.uri,
      start: span.start,
      text,
    }));
  });
}

function key({ uri, start }: KnownPlace): string {
  return `${uri}:${start}`;
}

function textsOf({ snapshots }: World): readonly string[] {
  return snapshots.map(({ tree }) => storyText(tree));
}

function renamedWorld(world: World, uri: string, offset: number, newName: string) {
  const snapshot = world.snapshots.find((own) => own.uri === uri);
  if (snapshot === undefined) return null;
  const renaming = renameEdits(world, snapshot, offset, newName);
  if ('refused' in renaming) return null;
  const editsOf = (file: string) => renaming.changes.filter((change) => change.uri === file).map(({ edit }) => edit);
  const files = world.snapshots.map((own) => ({ uri: own.uri, text: changed(storyText(own.tree), editsOf(own.uri)) }));
  const placesAfter = placesIn(world).map((place) => ({
    ...place,
    start: offsetAfter(editsOf(place.uri), place.start),
  }));
  return { world: worldOf(files), placesAfter };
}

function changed(text: string, edits: readonly RenameChange['edit'][]): string {
  let end = 0;
  for (const edit of edits) {
    assert.ok(edit.span.start >= end && edit.span.end > edit.span.start, 'Edits stand in order and are disjoint');
    end = edit.span.end;
  }
  return applyEdits(text, edits);
}

function checkRename(marked: string, newName: string, expected: string, settings: Partial<Settings> = {}): void {
  const { world, asked, offset } = readMarkedWorld(marked, settings);
  const renaming = renameEdits(world, asked, offset, newName);
  assert.ok('changes' in renaming, 'refused' in renaming ? renaming.refused : '');
  const after = readMarkedFiles(expected);
  world.snapshots.forEach(({ uri, tree }, at) => {
    const file = after[at];
    assert.ok(file !== undefined);
    const own = renaming.changes.filter((change) => change.uri === uri);
    const edits = own.map(({ edit }) => edit);
    assert.equal(changed(storyText(tree), edits), file.text);
    assertMarked(
      file,
      own.map(({ edit: { span, text }, kind }) => {
        const start = offsetAfter(
          edits.filter((other) => other.span.end <= span.start),
          span.start,
        );
        return range(kind, { start, end: start + text.length });
      }),
    );
  });
}

function checkPrepare(marked: string, expected: string | RegExp): void {
  const { asked, world, offset } = readMarkedWorld(marked);
  const target = prepareRename(asked, world.memo, offset);
  if (expected instanceof RegExp) {
    assert.match('refused' in target ? target.refused : '', expected);
    return;
  }
  assert.ok('span' in target, 'refused' in target ? target.refused : '');
  assertMarked(readMarkedText(marked), [range('at', target.span)]);
  assert.equal(target.placeholder, expected);
}

function checkRefused(marked: string, newName: string, reason: RegExp): void {
  const { asked, world, offset } = readMarkedWorld(marked);
  const renaming = renameEdits(world, asked, offset, newName);
  assert.match('refused' in renaming ? renaming.refused : 'done', reason, `Renaming to ${JSON.stringify(newName)}`);
}
