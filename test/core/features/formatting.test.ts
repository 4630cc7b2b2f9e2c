import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEdits } from '../../../server/core/features/formatting';
import { contentsOf } from '../../../server/core/features/scenes/slots';
import type { Block } from '../../../server/core/syntax/nodes';
import { applyEdits, type Span, span, type TextEdit } from '../../../server/core/text/span';
import { anyText, runs } from '../../support/arbitraries';
import { readMarkedText } from '../../support/markedText';
import { readProjectFile, seedStoryFor } from '../../support/stories';
import { snapshotOf } from './marked';
import { assertApart, someStory } from './scenes/checkScenes';

test('a break and a heading stand between blank lines, one on each side', () => {
  checkFormat('Rain.\nX\nNoon.\n', 'Rain.\n\nX\n\nNoon.\n');
  checkFormat('Rain.\n\n\n\nX\n\n\nNoon.\n', 'Rain.\n\nX\n\nNoon.\n');
  checkFormat('Rain.\n# One\n## Ebb\n\n\nNoon.\n', 'Rain.\n\n# One\n\n## Ebb\n\nNoon.\n');
  checkFormat('Rain.\nX\nThe End\n', 'Rain.\n\nX\n\nThe End\n');
});

test('markers and notes may stand directly under a break or with one blank line between', () => {
  checkFormat('Rain.\n\nX\n@pov: Mara\n\nNoon.\n', null);
  checkFormat('Rain.\n\nX\n\n@pov: Mara\n@time: Noon\n\n% Check.\n\nNoon.\n', null);
  checkFormat('Rain.\n\nX\n\n\n@pov: Mara\n\n\n\nNoon.\n', 'Rain.\n\nX\n\n@pov: Mara\n\nNoon.\n');
  checkFormat('X\n**Mara**\n\nNoon.\n', null);
});

test('between paragraphs there stay as many blank lines as there are', () =>
  checkFormat('Rain.\n\n\n\nNoon.\nDusk.\n\n\nThe End\n\n\n', null));

test('blank lines at the edges of the file are reduced beside markup only, and none is added', () => {
  checkFormat('X\n\nRain.\n\nX', null);
  checkFormat('\n\n\n# One\n\nRain.\n\nX\n\n\n\n', '\n# One\n\nRain.\n\nX\n\n');
  checkFormat('\n\n\nRain.\n\n\n', null);
});

test('a blank line that would make the first line a title is not added', () =>
  checkFormat('Paris\nX\nRain fell.\n', 'Paris\nX\n\nRain fell.\n'));

test('a marker is written in one way: no blanks before its colon, one after, its key in small letters', () => {
  checkFormat(
    'X\n\n  @ POV :Mara  \n@place:   The pier\n@Time:\t\n\nRain.\n',
    'X\n\n@pov: Mara\n@place: The pier\n@time:\n\nRain.\n',
  );
  checkFormat('@pov：Mara\n@place ： Rome\n\nRain.\n', '@pov：Mara\n@place： Rome\n\nRain.\n');
});

test('a heading has one blank after its #', () =>
  checkFormat('##   Ebb  and flow \t\n\nRain.\n', '## Ebb  and flow\n\nRain.\n'));

test('a break has no blanks around it, and keeps those in it', () =>
  checkFormat('Rain.\n\n   * *  * \n\nNoon.\n', 'Rain.\n\n* *  *\n\nNoon.\n'));

test('a cast has one blank after a comma and before a bracket, and none inside', () => {
  checkFormat(
    '@cast:Mara(the Captain ,Mar )[ she/her ] ,Tobias,Jo,\n\nRain.\n',
    '@cast: Mara (the Captain, Mar) [she/her], Tobias, Jo,\n\nRain.\n',
  );
  checkFormat(
    '@cast: Joss  the  Ferryman   (Brandt)[he]\n\nRain.\n',
    '@cast: Joss  the  Ferryman (Brandt) [he]\n\nRain.\n',
  );
});

test('a malformed cast is left to the writer', () => checkFormat('@cast: Mara(the Captain ,Tobias\n\nRain.\n', null));

test('a speaker tag is written in one way, and what is said stays as it is', () => {
  checkFormat('@ Mara( low ) :Not  now.  \n', '@Mara (low): Not  now.  \n');
  checkFormat('@Mara:   Not now.\n@Tobias：No.\n@Jo:  \n', '@Mara: Not now.\n@Tobias：No.\n@Jo:  \n');
});

test('a speaker tag on a line of its own stays on it', () => checkFormat('@Mara :\nNot now.\n', '@Mara:\nNot now.\n'));

test('notes keep what they hold; blanks at the ends of their lines go', () =>
  checkFormat('%  Check  the tables.  \n\nRain.\n', '%  Check  the tables.\n\nRain.\n'));

test('prose keeps its blanks: indentation, hard line ends, and what another convention writes', () => {
  checkFormat('  Rain  fell.  \nAll night. \n', null);
  checkFormat('Rain.\n\nX\n\n  [Mara’s POV]\n\nNoon.\n', null);
});

test('blank lines hold no blanks, wherever they are', () =>
  checkFormat('Rain.\n \t\n\u00a0\nNoon.\n  ', 'Rain.\n\n\nNoon.\n'));

test('the blank line that makes a title of a line stays, with its blanks if it is the last of the file', () =>
  checkFormat('Paris\n  ', null));

test('line ends stay, and a new one is like the one before it', () => {
  checkFormat('Rain.\r\nX\r\nNoon.\r\n', 'Rain.\r\n\r\nX\r\n\r\nNoon.\r\n');
  checkFormat('Rain.\rX\rNoon.\n', 'Rain.\r\rX\r\rNoon.\n');
  checkFormat('Rain.\r \nX\n\nNoon.\n', null);
});

test('a byte order mark stays', () => checkFormat('\ufeff  X\n\nRain.\n', '\ufeffX\n\nRain.\n'));

test('a range is formatted in its lines only', () => {
  checkFormat('Rain.  \n\n\n<in>  X</in>\nNoon.\nX\nDusk.\n', 'Rain.  \n\n\nX\n\nNoon.\nX\nDusk.\n');
  checkFormat('@ pov: A\n<in>@ pov: B\n</in>@ pov: C\n\nRain.\n', '@ pov: A\n@pov: B\n@ pov: C\n\nRain.\n');
  checkFormat('Rain.\n<in></in>X\nNoon.\n', 'Rain.\n\nX\n\nNoon.\n');
});

test('our own stories are formatted already', () => {
  const ours = [
    'examples',
    'examples/a-folder-of-chapters',
    'test/corpus/prose',
    'test/corpus/conventions',
    'test/corpus/dialogue',
  ];
  const files = ours.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder))
      .filter((name) => name.endsWith('.story'))
      .map((name) => `${folder}/${name}`),
  );
  assert.ok(files.length > 10);
  for (const file of files) assert.deepEqual(formatEdits(snapshotOf(readProjectFile(file)), null), [], file);
});

test('the real story keeps every character that is no blank, and what it says', (context) => {
  const text = seedStoryFor(context);
  if (text === null) return;
  const once = applyEdits(text, checkedEdits(text));
  assert.equal(once.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
  assert.deepEqual(said(once), said(text));
});

test('in any file, formatting is done once', () => {
  fc.assert(
    fc.property(someStory, (text) => {
      const once = applyEdits(text, checkedEdits(text));
      assert.deepEqual(formatEdits(snapshotOf(once), null), []);
    }),
    runs(400),
  );
});

test('in any file, formatting changes no prose, no note, no value, no scene and no line end', () => {
  fc.assert(
    fc.property(someStory, (text) => {
      const once = applyEdits(text, checkedEdits(text));
      assert.deepEqual(said(once), said(text));
      assert.equal(once.startsWith('\ufeff'), text.startsWith('\ufeff'));
    }),
    runs(400),
  );
});

test('in any file and range, only lines of the range are touched, and each edit is blanks or a key', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const edits = formatEdits(snapshotOf(text), span(start, end));
      const lines = linesAt(text, start, end);
      for (const edit of edits) {
        assert.ok(lines.start <= edit.span.start && edit.span.end <= lines.end);
        const gone = text.slice(edit.span.start, edit.span.end);
        assert.ok(gone.trim() === '' ? edit.text.trim() === '' : edit.text === gone.toLowerCase());
      }
      assert.deepEqual(said(applyEdits(text, edits)), said(text));
    }),
    runs(400),
  );
});

/** The lines that a selection shows: not the one at whose start it ends. */
function linesAt(text: string, start: number, end: number): Span {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((lineEnd) => lineEnd.index + lineEnd[0].length)];
  const last = starts.findLast((line) => line < end || line <= start) ?? 0;
  return span(starts.findLast((line) => line <= start) ?? 0, starts[starts.indexOf(last) + 1] ?? text.length);
}

/** All that formatting may not change. */
function said(text: string): unknown {
  const { tree, story } = snapshotOf(text);
  return {
    title: story.title?.text,
    words: story.words,
    spokenWords: story.spokenWords,
    scenes: contentsOf(snapshotOf(text)).length,
    blocks: tree.nodes.map((node) => node.blocks.flatMap((block) => kept(node.text, block))),
  };
}

/** What of a block stays. */
function kept(text: string, block: Block): readonly unknown[] {
  const read = (at: Span): string => text.slice(at.start, at.end);
  switch (block.kind) {
    case 'blank':
      return [];
    case 'break':
      return [read(block.mark)];
    case 'heading':
      return [block.level, read(block.text)];
    case 'title':
    case 'ending':
      return [read(block.span)];
    case 'note':
      return [read(block.text)];
    case 'marker':
      return [block.key, block.key === 'cast' ? read(block.value).replace(/\s+/g, '') : read(block.value)];
    case 'paragraph': {
      if (block.tag === null) return [read(block.span)];
      return [read(block.tag.whole).replace(/\s+/g, ''), read(span(block.text.start, block.span.end))];
    }
  }
}

function checkedEdits(text: string): readonly TextEdit[] {
  const edits = formatEdits(snapshotOf(text), null);
  assertApart(edits);
  for (const edit of edits)
    assert.notEqual(text.slice(edit.span.start, edit.span.end), edit.text, 'an edit changes something');
  return edits;
}

/** What formatting makes of a story, of the lines of `<in>` alone where that is marked; null for the same story. */
function checkFormat(before: string, after: string | null): void {
  const { text, ranges } = readMarkedText(`\n${before}`);
  const edits = formatEdits(snapshotOf(text), ranges[0]?.span ?? null);
  assertApart(edits);
  assert.equal(applyEdits(text, edits), after ?? text);
}
