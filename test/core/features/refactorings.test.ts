import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakStyleEdits, HOUSE_STYLES } from '../../../server/core/features/refactor/breakStyle';
import { quoteStyleEdits } from '../../../server/core/features/refactor/quoteStyle';
import { sortCastEdits } from '../../../server/core/features/refactor/sortCast';
import { speakerTagEdit } from '../../../server/core/features/refactor/speakerTag';
import { refactoringsAt } from '../../../server/core/features/refactorings';
import { contentsOf } from '../../../server/core/features/scenes/slots';
import { applyEdits, type Span, span } from '../../../server/core/text/span';
import { runs } from '../../support/arbitraries';
import { snapshotOf } from './marked';
import { assertApart, someStory } from './scenes/checkScenes';

test('a paragraph gets a speaker tag, of those who speak or see in its scene, or one to fill in', () => {
  const story = '@pov: Mara\n\n“Not [no]w.”\n\n@Tobias: No.\n\nX\n\n@Jo: Rain.\n';
  checkTitles(story, /here$/, ['Say that Tobias speaks here', 'Say that Mara speaks here', 'Say who speaks here']);
  checkRefactoring('Say that Mara speaks here', story, story.replace('“Not [no]w.”', '@Mara: “Not now.”'));
  checkRefactoring('Say who speaks here', 'Rain.\n\n  No[]on.\n', 'Rain.\n\n  @Name: Noon.\n');
});

test('a name is written in a tag as the cast writes it', () =>
  checkTitles('@cast: Mara (the Captain)\n@narrator: the captain\n\nRai[]n.\n', /here$/, [
    'Say that Mara speaks here',
    'Say who speaks here',
  ]));

test('no tag is offered where there is one, in two paragraphs, or in the middle of a speech', () => {
  for (const story of [
    '@Mara: No[]t now.\n',
    'Ra[in.\n\nNo]on.\n',
    '“Rain.\n\n“No[]on.”\n',
    '@cast: Mara\n\nMARA: No[]t now.\n',
    'X\n\n% Ra[]in.\n',
    'I[]X\n\nRain.\n',
  ]) {
    checkTitles(story, /here$/, []);
  }
});

test('a tag holds no name that would be read in another way', () => {
  const snapshot = snapshotOf('Rain.\n');
  for (const name of ['', ' ', 'pov', 'a: b', 'a (b)', 'a\nb'])
    assert.equal(speakerTagEdit(snapshot, span(0, 0), name), null);
  assert.equal(speakerTagEdit(snapshot, span(0, 0), 'The old man')?.text, '@The old man: ');
});

test('the paragraphs of a selection become a scene, with breaks where the scene has prose around them', () => {
  const title = 'Make the selection a scene of its own';
  checkRefactoring(title, 'Rain.\n\nNo[on.\n\nDu]sk.\n\nNight.\n', 'Rain.\n\nX\n\nNoon.\n\nDusk.\n\nX\n\nNight.\n');
  checkRefactoring(title, 'Rain.\n\n[Noon.\n]', 'Rain.\n\nX\n\nNoon.\n');
  checkRefactoring(title, 'Rain.\n\n[Noon.]\n\n% Check.\n', 'Rain.\n\nX\n\nNoon.\n\n% Check.\n');
  checkRefactoring(
    title,
    '@pov: Mara\n\nRa[i]n.\n\n@pov: Tom\n\nNoon.\n',
    '@pov: Mara\n\nRain.\n\nX\n\n@pov: Tom\n\nNoon.\n',
  );
  checkRefactoring(title, 'Rain.\r\n\r\n[Noon.]\r\n\r\nThe End\r\n', 'Rain.\r\n\r\nX\r\n\r\nNoon.\r\n\r\nThe End\r\n');
});

test('nothing is made a scene that is one, or is more than one, or holds no prose', () => {
  for (const story of [
    '[Rain.]\n',
    'Rain.\n\nNo[]on.\n',
    'Ra[in.\n\nX\n\nNo]on.\n',
    'Rain.\n\n[\n]\nNoon.\n',
    'Rain.\n\n% [no]te\n\nNoon.\n',
  ]) {
    checkTitles(story, /of its own/, []);
  }
});

test('a scene is merged with the next where no heading stands between', () => {
  checkRefactoring('Merge with the next scene', 'Rai[]n.\n\nX\n\nNoon.\n', 'Rain.\n\nNoon.\n');
  checkTitles('Rai[]n.\n\n# Two\n\nNoon.\n', /Merge/, []);
  checkTitles('Rai[]n.\n', /Merge/, []);
});

test('at a break all breaks can be written in any house style, the one that is set first', () => {
  const story = 'Rain.\n\n[]* * *\n\nNoon.\n\n~\n\nDusk.\n\nX\n\nNight.\n';
  checkRefactoring('Write all scene breaks as “X”', story, 'Rain.\n\nX\n\nNoon.\n\nX\n\nDusk.\n\nX\n\nNight.\n');
  checkRefactoring(
    'Write all scene breaks as “###”',
    story,
    'Rain.\n\n###\n\nNoon.\n\n###\n\nDusk.\n\n###\n\nNight.\n',
  );
  checkTitles(
    story,
    /^Write/,
    HOUSE_STYLES.map((style) => `Write all scene breaks as “${style}”`),
  );
  checkTitles('Rai[]n.\n\nX\n\nNoon.\n', /^Write/, []);
  assert.ok(!titlesAt('Rain.\n\n[]X\n\nNoon.\n').includes('Write all scene breaks as “X”'));
});

test('a break that would be read as a numeral stays as it is', () => {
  const story = 'Rain.\n\nIX\n\nNoon.\n\n***\n\nDusk.\n\n***\n\nNight.\n';
  assert.equal(applyEdits(story, breakStyleEdits(snapshotOf(story), 'X')), story.replace('Dusk.\n\n***', 'Dusk.\n\nX'));
});

test('quotation marks become curly or straight, in the file or in the paragraphs that are selected', () => {
  const story = '"Rai[]n," he said. "It\'s late."\n\nX\n\n"No," she said.\n';
  checkRefactoring(
    'Make the quotation marks in the file curly',
    story,
    '“Rain,” he said. “It’s late.”\n\nX\n\n“No,” she said.\n',
  );
  checkRefactoring(
    'Make the quotation marks in the selection curly',
    'X\n\n"Rai[n]."\n\n"No."\n',
    'X\n\n“Rain.”\n\n"No."\n',
  );
  checkRefactoring(
    'Make the quotation marks in the file straight',
    '“Rai[]n.”\n\n"No."\n\n‘’Tis.’\n',
    '"Rain."\n\n"No."\n\n\'\'Tis.\'\n',
  );
  checkTitles('Rai[]n.\n\n"No."\n', /quotation/, []);
});

test('where most quotations open with ”, new ones do too', () => {
  const story = '”Regn,” sa han. ”Sent.”\n\n"Nej."\n';
  assert.equal(
    applyEdits(story, quoteStyleEdits(snapshotOf(story), 'curly', null)),
    '”Regn,” sa han. ”Sent.”\n\n”Nej.”\n',
  );
});

test('a cast is sorted by name, line by line, and all else stays', () => {
  checkRefactoring(
    'Sort the cast by name',
    '@cast: Tobias[],  élan (E) , Mara (the Captain) [she],\n@cast: B, A\n\nRain.\n',
    '@cast: élan (E),  Mara (the Captain) [she] , Tobias,\n@cast: A, B\n\nRain.\n',
  );
  checkTitles('@cast: A[], B\n\nRain.\n', /Sort/, []);
  checkTitles('@cast: B, A\n\nRa[]in.\n', /Sort/, []);
  assert.deepEqual(sortCastEdits(snapshotOf('@cast: B (b, A\n\nRain.\n')), []);
});

test('in any file, at any selection, what is offered keeps the prose, and makes no scenes but those that it should', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someStory, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const snapshot = snapshotOf(text);
      for (const { title, edits } of refactoringsAt(snapshot, span(start, end))) {
        const made = edits();
        assertApart(made);
        const after = applyEdits(text, made);
        // A first line that begins with ’ may be the title, where one that begins with ' is none.
        if (/quotation/.test(title) && snapshotOf(after).story.title?.text !== snapshot.story.title?.text) continue;
        const scenes = contentsOf(snapshotOf(after)).length - contentsOf(snapshot).length;
        if (made.length > 0) seen.add(title.replace(/“.*”|that \S+ /, ''));
        if (/^Make the selection/.test(title)) {
          assert.ok(scenes === made.length);
        } else if (/^Merge/.test(title)) {
          assert.ok(scenes === (made.length === 0 ? 0 : -1));
        } else {
          assert.equal(scenes, 0, title);
        }
        if (!made.some((edit) => edit.text.startsWith('@pov'))) assert.equal(proseOf(after), proseOf(text), title);
      }
    }),
    runs(400),
  );
  assert.ok(seen.size >= 7, [...seen].join());
});

/** All prose of a file in order, without white space; straight and curly marks are one. */
function proseOf(text: string): string {
  const prose = snapshotOf(text).tree.nodes.flatMap((node) =>
    node.blocks.map((block) => (block.kind === 'paragraph' ? node.text.slice(block.text.start, block.text.end) : '')),
  );
  return prose.join('').replace(/\s+/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

function titlesAt(marked: string): readonly string[] {
  const { text, selected } = withSelection(marked);
  return refactoringsAt(snapshotOf(text), selected).map(({ title }) => title);
}

function checkTitles(marked: string, wanted: RegExp, expected: readonly string[]): void {
  assert.deepEqual(
    titlesAt(marked).filter((title) => wanted.test(title)),
    expected,
  );
}

function checkRefactoring(title: string, marked: string, expected: string): void {
  const { text, selected } = withSelection(marked);
  const found = refactoringsAt(snapshotOf(text), selected).find((refactoring) => refactoring.title === title);
  assert.ok(found, `“${title}” is not among ${titlesAt(marked).join()}`);
  const edits = found.edits();
  assertApart(edits);
  assert.equal(applyEdits(text, edits), expected);
}

/** A story with the selection in square brackets. */
function withSelection(marked: string): { readonly text: string; readonly selected: Span } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), selected: span(start, end) };
}
