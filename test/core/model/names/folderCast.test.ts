import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterOf } from '../../../../server/core/model/cast';
import { isSameDeclarations } from '../../../../server/core/model/declarations';
import { DEFAULT_SETTINGS } from '../../../../server/core/settings';
import {
  declarationsOf,
  editSnapshot,
  openSnapshot,
  type Snapshot,
  withFolderCast,
} from '../../../../server/core/snapshot';

const CAST = 'file:///cast.story';
const CHAPTER = 'file:///chapter.story';

/** A chapter beside a file that declares a cast. */
function chapter(text: string, cast: string): Snapshot {
  return openSnapshot(
    CHAPTER,
    1,
    text,
    DEFAULT_SETTINGS,
    declarationsOf(openSnapshot(CAST, 1, cast, DEFAULT_SETTINGS)),
  );
}

function castOf({ story }: Snapshot): readonly string[] {
  return story.cast.characters.map(
    ({ name, aliases, source }) => `${name}${aliases.length === 0 ? '' : ` (${aliases.join(', ')})`} ${source}`,
  );
}

test('the cast of a folder is the union over its files, this one’s first', () => {
  const snapshot = chapter('@cast: Tobias\n\n@Mara: No.\n\n@Finch: No.\n', '@cast: Mara (the Captain) [she], Abel\n');
  assert.deepEqual(castOf(snapshot), ['Tobias declared', 'Mara (the Captain) declared', 'Abel declared', 'Finch used']);
  assert.equal(characterOf(snapshot.story.cast, 'the captain')?.name, 'Mara');
});

test('a cast of the folder is a declared one', () => {
  assert.equal(chapter('Rain.\n', '@cast: Mara\n').story.cast.isDeclared, true);
  assert.equal(chapter('Rain.\n', 'Rain.\n').story.cast.isDeclared, false);
});

test('a character knows the files that declare them', () => {
  const [mara] = chapter('@cast: Mara (Mar)\n', '\n@cast: Mara (the Captain) [she]\n').story.cast.characters;
  assert.deepEqual(mara?.nameSpans, [{ start: 7, end: 11 }]);
  assert.deepEqual(mara?.elsewhere, [{ uri: CAST, span: { start: 8, end: 12 } }]);
  assert.deepEqual([mara?.aliases, mara?.pronouns], [['Mar', 'the Captain'], ['she']]);
});

test('the same character in two files is no clash', () => {
  assert.deepEqual(chapter('@cast: Mara (Mar)\n', '@cast: Mara (Mar)\n').story.cast.clashes, []);
});

test('a form that means two characters in two files is a clash here, which knows the other file', () => {
  const { cast } = chapter('@cast: Mara (Ace)\n', '@cast: Tobias (Ace)\n').story;
  assert.deepEqual(cast.clashes, [
    { form: 'Ace', span: { start: 13, end: 16 }, earlier: { start: 15, end: 18 }, earlierUri: CAST },
  ]);
  assert.equal(characterOf(cast, 'Ace'), null);
});

test('clashes between other files are told in those', () => {
  const { cast } = chapter('Rain.\n', '@cast: Mara (Ace), Tobias (Ace)\n').story;
  assert.deepEqual(cast.clashes, []);
  assert.equal(characterOf(cast, 'Ace'), null);
});

test('an edit keeps the folder’s cast, and a new one can come with it', () => {
  const before = chapter('Rain.\n', '@cast: Mara\n');
  const edit = { span: { start: 0, end: 0 }, text: 'More ' };
  assert.deepEqual(castOf(editSnapshot(before, 2, [edit])), ['Mara declared']);
  assert.deepEqual(castOf(editSnapshot(before, 2, [edit], [])), []);
});

test('only another summary makes another snapshot', () => {
  const before = chapter('Rain.\n', '@cast: Mara\n');
  const declared = (text: string) => declarationsOf(openSnapshot(CAST, 2, text, DEFAULT_SETTINGS));
  assert.equal(withFolderCast(before, declared('@cast: Mara\n\nRain.\n')), before);
  const after = withFolderCast(before, declared('@cast: Mara, Tobias\n'));
  assert.deepEqual(castOf(after), ['Mara declared', 'Tobias declared']);
  assert.deepEqual(after, chapter('Rain.\n', '@cast: Mara, Tobias\n'));
});

test('a summary is names, aliases, pronouns and their places', () => {
  const declared = (text: string) => declarationsOf(openSnapshot(CAST, 1, text, DEFAULT_SETTINGS));
  const mara = declared('@cast: Mara (Mar) [she]\n');
  assert.deepEqual(mara, [
    {
      uri: CAST,
      name: { text: 'Mara', span: { start: 7, end: 11 } },
      aliases: [{ text: 'Mar', span: { start: 13, end: 16 } }],
      pronouns: ['she'],
    },
  ]);
  for (const other of ['@cast: Mara (Mar) [he]\n', '@cast: Mara [she]\n', '@cast:  Mara (Mar) [she]\n', 'Rain.\n'])
    assert.equal(isSameDeclarations(mara, declared(other)), false, other);
});
