import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castName, sceneAt } from '../../../server/core/model/story';
import { textOf } from '../../../server/core/text/span';
import { storyOf } from './reading';

/** The scenes that count, each by its number, words and first words. */
function scenesOf(text: string): readonly string[] {
  return storyOf(text).scenes.map(({ number, words, facts }) => `${number}: ${words}: ${facts.firstWords}`);
}

test('scenes are numbered from 1 through the file', () => {
  assert.deepEqual(scenesOf('Rain.\n\nX\n\nSnow.\n\n# Two\n\nSun.\n'), ['1: 1: Rain.', '2: 1: Snow.', '3: 1: Sun.']);
});

test('a title, markers and notes before the first opening are front matter and no scene', () => {
  assert.deepEqual(scenesOf('Low Tide\n\n@cast: Mara\n% A draft.\n\nX\n\nRain.\n'), ['1: 1: Rain.']);
  assert.deepEqual(scenesOf('@title: Low Tide\n\n# One\n\nRain.\n'), ['1: 1: Rain.']);
  assert.deepEqual(scenesOf('Low Tide\n\nRain.\n\nX\n\nSnow.\n'), ['1: 1: Rain.', '2: 1: Snow.']);
  assert.deepEqual(scenesOf(''), []);
  assert.deepEqual(scenesOf('% Only a note.\n'), []);
});

test('a chapter not yet written is no scene', () => {
  assert.deepEqual(scenesOf('# One\n\nRain.\n\n# Two\n\n% Later.\n@place: Sea\n\n# Three\n\nSnow.\n\n# Four\n'), [
    '1: 1: Rain.',
    '2: 1: Snow.',
  ]);
  assert.deepEqual(scenesOf('# Part\n\n## One\n\nRain.\n\nX\n\n## Two\n'), ['1: 1: Rain.']);
  assert.deepEqual(scenesOf('# One\n'), []);
});

test('an empty stretch between two breaks is a scene, and so is one after the last break', () => {
  assert.deepEqual(scenesOf('Rain.\n\nX\n\n% Later.\n\nX\n\nSnow.\n'), ['1: 1: Rain.', '2: 0: ', '3: 1: Snow.']);
  assert.deepEqual(scenesOf('Rain.\n\nX\n'), ['1: 1: Rain.', '2: 0: ']);
  assert.deepEqual(scenesOf('X\n\nX\n\nRain.\n'), ['1: 0: ', '2: 1: Rain.']);
});

test('a break at the start of the file makes no empty scene before it', () => {
  assert.deepEqual(scenesOf('X\n\nRain.\n'), ['1: 1: Rain.']);
});

test('the ending belongs to no scene, and after a break with nothing else makes none', () => {
  assert.deepEqual(scenesOf('Rain.\n\nThe End\n'), ['1: 1: Rain.']);
  assert.deepEqual(scenesOf('Rain.\n\nX\n\n@place: Sea\n\nThe End\n\n% Done.\n'), ['1: 1: Rain.']);
  assert.deepEqual(scenesOf('Rain.\n\nX\n\nSnow.\n\nThe End\n').length, 2);
});

test('the title is that of the marker, and else the first line', () => {
  const titleOf = (text: string) => {
    const { title } = storyOf(text);
    return title === null ? null : [title.text, textOf(text, title.span)];
  };
  assert.deepEqual(titleOf('Low Tide\n\nRain.\n'), ['Low Tide', 'Low Tide']);
  assert.deepEqual(titleOf('@title: The Long Tide\n\nRain fell\n\nSnow.\n'), ['The Long Tide', 'The Long Tide']);
  assert.deepEqual(titleOf('Low Tide\n\nRain.\n\nX\n\n@title: Late Tide\n\nSnow.\n'), ['Late Tide', 'Late Tide']);
  assert.deepEqual(titleOf('@title:\n@title: Second\n'), ['Second', 'Second']);
  assert.equal(titleOf('Rain fell.\n\nSnow.\n'), null);
});

test('author and narrator are said once: the first with a value counts', () => {
  const story = storyOf('@author:\n@author: A. Writer\n@author: Somebody\n@narrator: Ishmael\n\nRain.\n');
  assert.deepEqual([story.author, story.narrator], ['A. Writer', 'Ishmael']);
  assert.deepEqual([storyOf('Rain.\n').author, storyOf('Rain.\n').narrator], [null, null]);
});

test('the facts of a scene are those of its markers', () => {
  const [first, second] = storyOf(`@scene: Low tide
@place: The harbour
@time: Monday, dawn
@synopsis: Mara finds the boat.
@status: draft
@tags: storm, letters,
@tags: , ropes

Rain.

X

Snow.
`).scenes;
  assert.equal(first?.title, 'Low tide');
  assert.deepEqual(first?.details, {
    place: 'The harbour',
    time: 'Monday, dawn',
    synopsis: 'Mara finds the boat.',
    status: 'draft',
    tags: ['storm', 'letters', 'ropes'],
  });
  assert.equal(second?.title, null);
  assert.deepEqual(second?.details, { place: null, time: null, synopsis: null, status: null, tags: [] });
});

test('of a fact that is said twice the first with a value counts', () => {
  assert.equal(storyOf('@place:\n@place: Sea\n@place: Land\n\nRain.\n').scenes[0]?.details.place, 'Sea');
});

test('only prose is counted, and dialogue inside quotations', () => {
  const story = storyOf(`Low Tide

# One

@place: The wide harbour
% A note of many words.
Mara’s POV

“You came,” she said.

@Tobias (low): I said so.

X

Rain fell.

The End
`);
  assert.deepEqual([story.words, story.spokenWords], [4 + 3 + 2, 2 + 3]);
  assert.deepEqual(
    story.scenes.map(({ words, spokenWords }) => [words, spokenWords]),
    [
      [7, 5],
      [2, 0],
    ],
  );
});

test('a name that means a POV or a speaker is not counted once the name is a character’s', () => {
  const prose = '**Mara**\n\nRain fell.\n\nMARA: Not now.\n\nMara: “No,” she said.\n';
  const counts = (text: string) => [storyOf(text).words, storyOf(text).spokenWords];
  assert.deepEqual(counts(`X\n\n${prose}`), [1 + 2 + 3 + 4, 1]);
  assert.deepEqual(counts(`@cast: Mara\n\nX\n\n${prose}`), [2 + 2 + 3, 2 + 1]);
});

test('the scene at an offset is the one that holds it, and front matter is in none', () => {
  const text = 'Low Tide\n\nX\n\nRain.\n\nX\n\nSnow.\n';
  const story = storyOf(text);
  const numberAt = (offset: number) => sceneAt(story, offset)?.number ?? null;
  assert.equal(numberAt(0), null);
  assert.equal(numberAt(text.indexOf('X') - 1), null);
  assert.equal(numberAt(text.indexOf('X')), 1);
  assert.equal(numberAt(text.lastIndexOf('X') - 1), 1);
  assert.equal(numberAt(text.lastIndexOf('X')), 2);
  assert.equal(numberAt(text.length), 2, 'the end of the file belongs to its last scene');
  assert.equal(numberAt(text.length + 1), null);
});

test('the directives of a scene are its notes that silence rules, and no others', () => {
  const { facts } = storyOf('% A note.\n% ignore: empty-scene\n\nRain.\n\nX\n\n% ignore-file:\n');
  assert.deepEqual(
    facts.map(({ directives }) => directives.map(({ directive }) => directive?.scope)),
    [['paragraph'], ['file']],
  );
});

test('a scene is known by its first words, cut at a word', () => {
  const firstWords = (text: string) => storyOf(`X\n\n${text}\n`).scenes[0]?.facts.firstWords;
  assert.equal(firstWords('Rain fell.'), 'Rain fell.');
  assert.equal(firstWords('…\n\nRain\tfell.'), 'Rain fell.');
  assert.equal(firstWords('…'), '…');
  assert.equal(firstWords('@Mara: Not now.'), 'Not now.');
  assert.match(firstWords('Rain fell over the harbour, and again. '.repeat(9)) ?? '', /^Rain fell over the .*[a-z]…$/);
});

test('first words are cut nowhere inside a character, and where there is no blank, anywhere else', () => {
  const firstWords = (text: string) => storyOf(`X\n\n${text}\n`).scenes[0]?.facts.firstWords ?? '';
  assert.match(firstWords('a'.repeat(500)), /^a+…$/);
  for (const text of ['😀'.repeat(500), `a${'😀'.repeat(500)}`]) assert.match(firstWords(text), /^a?(?:😀)+…$/u);
});

test('a name in a marker is given as the cast writes it, and an unknown one as it stands', () => {
  const { cast } = storyOf('@cast: Mara Voss (the Captain)\n');
  assert.equal(castName(cast, 'the CAPTAIN'), 'Mara Voss');
  assert.equal(castName(cast, 'Nobody Known'), 'Nobody Known');
});
