import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockAt } from '../../../server/core/features/lines';
import { sceneBreakEdit } from '../../../server/core/features/sceneInsert';
import { countWords } from '../../../server/core/syntax/words';
import { applyEdits } from '../../../server/core/text/span';
import { anyText, runs } from '../../support/arbitraries';
import { showCursor, snapshotOf, withCursor } from './marked';

test('a break parts the paragraph at the cursor, without the blanks there', () => {
  checkInsert('The tide was out. $0 Morning came.', 'The tide was out.\n\nX\n\n$0Morning came.');
  checkInsert('The tide was out.$0 Morning came.', 'The tide was out.\n\nX\n\n$0Morning came.');
});

test('a break on a blank line has one blank line before and after it, however many there were', () => {
  checkInsert('Rain.\n\n$0\n\nMorning.\n', 'Rain.\n\nX\n\n$0Morning.\n');
  checkInsert('Rain.\n$0\nMorning.\n', 'Rain.\n\nX\n\n$0Morning.\n');
  checkInsert('Rain.\n \t\n  $0 \n\n\n  Morning.\n', 'Rain.\n\nX\n\n$0  Morning.\n');
});

test('a break at the start of a line stands before it, at the end after it', () => {
  checkInsert('Rain.\n\n$0Morning.\n', 'Rain.\n\nX\n\n$0Morning.\n');
  checkInsert('Rain.\n\n  $0Morning.\n', 'Rain.\n\nX\n\n$0  Morning.\n');
  checkInsert('Rain.$0\n\nMorning.\n', 'Rain.\n\nX\n\n$0Morning.\n');
  checkInsert('Rain. $0\n\nMorning.\n', 'Rain. \n\nX\n\n$0Morning.\n');
});

test('a break at the end of the file leaves the cursor two lines under it, at its start a line under it', () => {
  checkInsert('Rain.$0', 'Rain.\n\nX\n\n$0');
  checkInsert('Rain.\n$0', 'Rain.\n\nX\n\n$0');
  checkInsert('Rain.\n\n$0', 'Rain.\n\nX\n\n$0');
  checkInsert('$0Rain.', 'X\n\n$0Rain.');
  checkInsert('$0', 'X\n\n$0');
  checkInsert('\ufeff$0Rain.', '\ufeffX\n\n$0Rain.');
  checkInsert('$0\ufeffRain.', '\ufeffX\n\n$0Rain.');
});

test('a hard-wrapped paragraph is parted at the end or the start of a line too', () => {
  const settings = { paragraphs: 'blankLine' } as const;
  checkInsert('The tide\nwas$0\nout.\n', 'The tide\nwas\n\nX\n\n$0out.\n', settings);
  checkInsert('The tide\n$0was\nout.\n', 'The tide\n\nX\n\n$0was\nout.\n', settings);
});

test('no word is parted: the break stands before it and what opens with it', () => {
  checkInsert('It rained. Mor$0ning came.', 'It rained.\n\nX\n\n$0Morning came.');
  checkInsert('It rained. “Mor$0ning,” she said.', 'It rained.\n\nX\n\n$0“Morning,” she said.');
  checkInsert('It rained. She couldn’$0t go.', 'It rained. She\n\nX\n\n$0couldn’t go.');
  checkInsert('Mor$0ning came.', 'X\n\n$0Morning came.');
  checkInsert('It rained 😀.'.replace('\ude00', '$0\ude00'), 'It rained\n\nX\n\n$0😀.');
});

test('a speaker tag, a heading, a marker, a note and a title stay whole, and the ending stays last', () => {
  checkInsert('Rain.\n\n@Ma$0ra (low): Not now.\n', 'Rain.\n\nX\n\n$0@Mara (low): Not now.\n');
  checkInsert('@Mara: No$0t now.\n', 'X\n\n$0@Mara: Not now.\n');
  checkInsert('Rain.\n\n# Eb$0b\n\nMore.\n', 'Rain.\n\n# Ebb\n\nX\n\n$0More.\n');
  checkInsert('Rain.\n\n$0# Ebb\n\nMore.\n', 'Rain.\n\nX\n\n$0# Ebb\n\nMore.\n');
  checkInsert('Rain.\n\n@pov: M$0ara\nMore.\n', 'Rain.\n\n@pov: Mara\n\nX\n\n$0More.\n');
  checkInsert('Rain.\n\n% Che$0ck.\nMore.\n', 'Rain.\n\n% Check.\n\nX\n\n$0More.\n');
  checkInsert('The Long$0 Tide\n\nRain.\n', 'The Long Tide\n\nX\n\n$0Rain.\n');
  checkInsert('Rain.\n\nThe $0End\n', 'Rain.\n\nX\n\n$0The End\n');
});

test('the break has the line ends of the file, and the house style', () => {
  checkInsert('Rain.\r\n$0\r\nMorning.\r\n', 'Rain.\r\n\r\nX\r\n\r\n$0Morning.\r\n');
  checkInsert('Rain.\r$0\rMorning.\r', 'Rain.\r\rX\r\r$0Morning.\r');
  checkInsert('Rain.$0', 'Rain.\n\n* * *\n\n$0', { sceneBreak: '* * *' });
});

test('where X would be a numeral, the break is written so that it is none', () =>
  checkInsert('Rain.\n\nIX\n\nMore.$0\n', 'Rain.\n\nIX\n\nMore.\n\n***\n\n$0'));

test('the edit touches nothing that stays as it is', () => {
  const { edit } = sceneBreakEdit(snapshotOf('Rain.\n\nMorning.\n'), 'Rain.\n'.length);
  assert.deepEqual(edit, { span: { start: 7, end: 7 }, text: 'X\n\n' });
});

test('in any file, at any place, a break comes between blank lines and neither loses nor parts a word', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, place) => {
      const snapshot = snapshotOf(text);
      const { edit, cursor } = sceneBreakEdit(snapshot, text === '' ? 0 : place % (text.length + 1));
      const after = applyEdits(text, [edit]);
      const above = after.slice(0, cursor);
      const found = /^([\s\S]*?)(?:(?:\r\n|\n|\r){2}|^\ufeff?)(X|\*\*\*)(?:\r\n|\n|\r){2}$/.exec(above);
      assert.ok(found !== null, `no break with blank lines before the cursor in ${JSON.stringify(above)}`);
      assert.equal(blockAt(snapshotOf(after).tree, above.trimEnd().length - 1)?.block.kind, 'break');
      assert.equal(withoutSpace((found[1] ?? '') + after.slice(cursor)), withoutSpace(text));
      assert.equal(words(after), words(text) + words(found[2] ?? ''));
      assert.ok(!partsCrLf(text, edit.span.start) && !partsCrLf(text, edit.span.end));
      assert.doesNotMatch(after.slice(cursor), /^[^\S\r\n]*[\r\n]/);
    }),
    runs(400),
  );
});

/** Scripts without blanks have no words that a cursor could be seen to part. */
function words(text: string): number {
  return countWords(text.replace(/[\p{Script=Han}\p{Script=Hiragana}]+/gu, ' '), 0, text.length);
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\ufeff]/g, '');
}

function partsCrLf(text: string, at: number): boolean {
  return text.slice(at - 1, at + 1) === '\r\n';
}

function checkInsert(before: string, after: string, settings: Parameters<typeof snapshotOf>[1] = {}): void {
  const { text, cursor: offset } = withCursor(before);
  const { edit, cursor } = sceneBreakEdit(snapshotOf(text, settings), offset);
  assert.equal(showCursor(applyEdits(text, [edit]), cursor), after);
}
