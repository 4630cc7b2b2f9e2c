import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, run } from './program';

const TIDES = `\ufeff@title: Tides
@cast: Mara (the Captain, Mar) [she], Tobias
@narrator: Tobias

@Mar (low): “Not now.” She turned. “Later.”

MARA: Come in.

“He said so,

“and left.”

X

@scene: Low tide
@pov: the captain

@Ann: Rain.

“Who?”
`;

test('a story is told with its cast, its scenes, whose they are, and who speaks', () => {
  const { code, out, err } = run(folderWith({ 'a.story': TIDES }), 'inspect', '--json', 'a.story');
  const end = TIDES.indexOf('X\n');
  const at = (words: string): readonly number[] => [TIDES.indexOf(words), TIDES.indexOf(words) + words.length];
  const marked = (words: string, speaker: string) => ({ span: at(words), speaker, source: 'marked', confidence: 1 });
  const unknown = (words: string) => ({ span: at(words), speaker: null, source: null, confidence: null });
  assert.deepEqual(JSON.parse(out), {
    files: [
      {
        file: 'a.story',
        title: 'Tides',
        words: 14,
        cast: [
          { name: 'Mara', aliases: ['the Captain', 'Mar'], pronouns: ['she'] },
          { name: 'Tobias', aliases: [], pronouns: [] },
          { name: 'Ann', aliases: [], pronouns: [] },
        ],
        scenes: [
          {
            index: 1,
            span: [0, end],
            title: null,
            pov: { name: 'Tobias', source: 'narrator', confidence: 1 },
            words: 12,
            quotes: [
              marked('“Not now.”', 'Mara'),
              marked('“Later.”', 'Mara'),
              marked('Come in.', 'Mara'),
              unknown('“He said so,'),
              unknown('“and left.”'),
            ],
          },
          {
            index: 2,
            span: [end, TIDES.length],
            title: 'Low tide',
            pov: { name: 'Mara', source: 'marked', confidence: 1 },
            words: 2,
            quotes: [marked('Rain.', 'Ann'), unknown('“Who?”')],
          },
        ],
      },
    ],
  });
  assert.deepEqual([code, err], [0, '']);
});

test('a quotation that goes on in the next paragraph keeps its speaker', () => {
  const story = '@Mara: “It rained,\n\n“and rained,\n\n“and stopped.”\n\n“Did it?”\n';
  const { out } = run(folderWith({ 'a.story': story }), 'inspect', '--json', '.');
  const speakers = JSON.parse(out).files[0].scenes[0].quotes.map(({ speaker }: { speaker: unknown }) => speaker);
  assert.deepEqual(speakers, ['Mara', 'Mara', 'Mara', null]);
});

test('what is not known is null, and a nested quotation is no entry of its own', () => {
  const { out } = run(folderWith({ 'a.story': 'rain, “she said ‘no’ to me”\n' }), 'inspect', '--json', '.');
  const [file] = JSON.parse(out).files;
  assert.deepEqual([file.title, file.cast, file.scenes[0].pov, file.scenes[0].title], [null, [], null, null]);
  assert.equal(file.scenes[0].quotes.length, 1);
});

test('several files make one object, and none an empty list', () => {
  const folder = folderWith({ 'a.story': 'One.\n', 'b.story': 'Two.\n' });
  const files = (...paths: readonly string[]): readonly { file: string }[] =>
    JSON.parse(run(folder, 'inspect', '--json', ...paths).out).files;
  assert.deepEqual(
    files('.').map(({ file }) => file),
    ['a.story', 'b.story'],
  );
  assert.deepEqual(files('gone.story'), []);
});

test('without --json it says what is missing', () => {
  const { code, out, err } = run(folderWith({ 'a.story': 'Rain.\n' }), 'inspect', 'a.story');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /add --json\.\nSee scene-markup inspect --help\n$/);
});
