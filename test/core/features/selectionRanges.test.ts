import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { selectionRangesAt } from '../../../server/core/features/selectionRanges';
import { anyText, runs } from '../../support/arbitraries';
import { snapshotOf, withCursor } from './marked';

test('the selection grows from the word to the sentence, the paragraph, the scene and the file', () =>
  checkRanges('Rain fell. It was gr$0ey there.\n\nNoon.\n\nX\n\nDusk.\n', [
    'grey',
    'It was grey there.',
    'Rain fell. It was grey there.',
    'Rain fell. It was grey there.\n\nNoon.',
    'Rain fell. It was grey there.\n\nNoon.\n\n',
    'Rain fell. It was grey there.\n\nNoon.\n\nX\n\nDusk.\n',
  ]));

test('inside a quotation it grows over each sentence and each quotation around it', () =>
  checkRanges('He sat. “You came. You said, ‘Go ho$0me. Now.’ I went,” she said. Rain.', [
    'home',
    'Go home.',
    'Go home. Now.',
    '‘Go home. Now.’',
    'You said, ‘Go home. Now.’',
    'You came. You said, ‘Go home. Now.’ I went,',
    '“You came. You said, ‘Go home. Now.’ I went,”',
    '“You came. You said, ‘Go home. Now.’ I went,” she said.',
    'He sat. “You came. You said, ‘Go home. Now.’ I went,” she said. Rain.',
  ]));

test('a paragraph is selected without its speaker tag, and then with it', () =>
  checkRanges('@Mara (low): Not no$0w.\n\nRain.\n', [
    'now',
    'Not now.',
    '@Mara (low): Not now.',
    '@Mara (low): Not now.\n\nRain.',
    '@Mara (low): Not now.\n\nRain.\n',
  ]));

test('in a speaker tag it grows from the name to the whole paragraph', () =>
  checkRanges('@Old Ma$0ra: Not now.\n\nRain.\n', [
    'Mara',
    'Old Mara',
    '@Old Mara: Not now.',
    '@Old Mara: Not now.\n\nRain.',
    '@Old Mara: Not now.\n\nRain.\n',
  ]));

test('a scene is selected without its break, and then with it; after it each chapter', () => {
  const scene = '@pov: Mara\n\nNoon.';
  const chapter = `## Ebb\n\nRain.\n\nX\n\n${scene}\n\n`;
  const part = `# One\n\n${chapter}`;
  checkRanges(`A Title\n\n# One\n\n## Ebb\n\nRain.\n\nX\n\n@pov: Mara\n\nNo$0on.\n\n# Two\n\nDusk.\n`, [
    'Noon',
    'Noon.',
    scene,
    `X\n\n${scene}\n\n`,
    chapter,
    part,
    `A Title\n\n${part}# Two\n\nDusk.\n`,
  ]);
});

test('of markup it selects what it says, then the whole', () => {
  checkRanges('X\n\n@place: The old p$0ier\n\nRain.', [
    'pier',
    'The old pier',
    '@place: The old pier',
    '@place: The old pier\n\nRain.',
    'X\n\n@place: The old pier\n\nRain.',
  ]);
  checkRanges('X\n\n@pla$0ce: Rome\n\nRain.', [
    'place',
    '@place: Rome',
    '@place: Rome\n\nRain.',
    'X\n\n@place: Rome\n\nRain.',
  ]);
  checkRanges('Rain.\n\n#  Eb$0b tide\n\nNoon.', [
    'Ebb',
    'Ebb tide',
    '#  Ebb tide',
    '#  Ebb tide\n\nNoon.',
    'Rain.\n\n#  Ebb tide\n\nNoon.',
  ]);
  checkRanges('Rain.\n\n*$0 *\n\nNoon.', ['* *', '* *\n\nNoon.', 'Rain.\n\n* *\n\nNoon.']);
  checkRanges('Rain.\n\n% Che$0ck it.\n', ['Check', '% Check it.', 'Rain.\n\n% Check it.', 'Rain.\n\n% Check it.\n']);
});

test('on a blank line it begins with the scene', () =>
  checkRanges('Rain.\n$0\nNoon.\n', ['Rain.\n\nNoon.', 'Rain.\n\nNoon.\n']));

test('a word ends where the cursor stands behind it, and one that begins there comes first', () => {
  checkRanges('Rain$0 fell', ['Rain', 'Rain fell']);
  checkRanges('It is twenty-o$0ne', ['twenty-one', 'It is twenty-one']);
  checkRanges('no—$0wait', ['wait', 'no—wait']);
  checkRanges('雨が降$0る。', ['降る', '雨が降る。']);
});

test('an empty file has nothing to select', () => assert.deepEqual(selectionRangesAt(snapshotOf(''), 0), []));

test('in any file, anywhere, each range holds the one before it and more, and the last is the file', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, place) => {
      const offset = place % (text.length + 1);
      const ranges = selectionRangesAt(snapshotOf(text), offset);
      let [start, end] = [offset, offset];
      for (const range of ranges) {
        assert.ok(range.start <= start && end <= range.end, 'holds the one before');
        assert.ok(range.end - range.start > end - start, 'and more');
        assert.ok(
          text.codePointAt(range.start - 1) === text.charCodeAt(range.start - 1) || range.start === 0,
          'parts no pair',
        );
        [start, end] = [range.start, range.end];
      }
      assert.deepEqual([start, end], text === '' ? [0, 0] : [0, text.length]);
    }),
    runs(400),
  );
});

test('in any file, each quotation and each paragraph around the cursor is among the ranges', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const offset = place % (text.length + 1);
      const ranges = selectionRangesAt(snapshot, offset);
      const texts = ranges.map(({ start, end }) => `${start}-${end}`);
      snapshot.tree.nodes.forEach((node, index) => {
        const nodeStart = snapshot.tree.starts[index] ?? 0;
        for (const block of node.blocks) {
          if (block.kind !== 'paragraph' || block.text.start === block.text.end) continue;
          for (const { span, mark } of [{ span: block.text, mark: null }, ...block.quotations]) {
            const isInside = nodeStart + span.start < offset && offset < nodeStart + span.end;
            if (isInside && mark !== 'tag')
              assert.ok(texts.includes(`${nodeStart + span.start}-${nodeStart + span.end}`));
          }
        }
      });
    }),
    runs(300),
  );
});

/** The texts of the ranges at the cursor, from small to large. */
function checkRanges(marked: string, expected: readonly string[]): void {
  const { text, cursor } = withCursor(marked);
  const ranges = selectionRangesAt(snapshotOf(text), cursor);
  assert.deepEqual(
    ranges.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
