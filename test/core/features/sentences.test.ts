import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentencesIn } from '../../../server/core/features/sentences';
import { ENGLISH_SENTENCES } from '../../../server/core/features/sentenceWords';
import { anyText, runs } from '../../support/arbitraries';
import { snapshotOf } from './marked';

test('a sentence ends with its stop, and with the marks that close behind it', () => {
  checkSentences('Rain fell. | Was it late? | Yes! | So it was…');
  checkSentences('(He sat.) | She stood.');
  checkSentences('No stop');
});

test('a quotation belongs to the sentence that says who spoke it', () => {
  checkSentences('“Why?” she asked. | He left.');
  checkSentences('“Why? Where?” asked Mara. | “Go. Now,” he said, “or stay.” | Rain.');
  checkSentences('“Why?” Mara asked. | “Go!” the old Captain cried.');
  checkSentences('"Why?" I asked. | \'Go!\' Mrs. Hale said.');
  checkSentences('“But—” Mara whispered. | “But—” | He stopped.');
});

test('a quotation is a sentence of its own where another begins after it', () => {
  checkSentences('“Why?” | He left. | “Because.” | “Oh.” | Rain.');
  checkSentences('He left. | “Why?” she asked.');
  checkSentences('“Go.” | Mara said nothing.');
});

test('abbreviations and initials end no sentence', () => {
  checkSentences('Mr. Loam saw Dr. J. R. Hale. | He left.');
  checkSentences('It was I. | He knew, e.g. Mara did.');
  checkSentences('It cost 3.50 at 5 p.m. | Then it rained.');
});

test('after dots a sentence goes on with a small letter, and with “I”', () => {
  checkSentences('Well… perhaps. | He… | Then he left. | Well... I’d go.');
});

test('a dash goes on with the sentence, as in dialogue that is marked by dashes', () =>
  checkSentences('— ¿Qué? — dijo él. | ¿Nada? | Llovía.'));

test('wide stops need no blank after them', () => checkSentences('雨が降る。|「何？」と彼女は言った。|夜。'));

test('lines that are wrapped are one sentence', () => checkSentences('Rain fell\nall night. | Noon\ncame.'));

test('in any paragraph, sentences stand in order, hold all but blanks, and part no quotation', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const node of snapshotOf(text).tree.nodes) {
        for (const block of node.blocks) {
          if (block.kind !== 'paragraph') continue;
          const sentences = sentencesIn(node.text, block.text, block.quotations, ENGLISH_SENTENCES);
          let end = block.text.start;
          for (const sentence of sentences) {
            assert.equal(node.text.slice(end, sentence.start).trim(), '');
            assert.ok(sentence.end > sentence.start && sentence.end <= block.text.end);
            end = sentence.end;
          }
          assert.equal(node.text.slice(end, block.text.end).trim(), '');
          for (const { span, mark } of block.quotations) {
            const holding = sentences.filter(({ start }) => start > span.start && start < span.end);
            if (mark !== 'tag') assert.deepEqual(holding, []);
          }
        }
      }
    }),
    runs(300),
  );
});

/** A paragraph with its sentences parted by `|`. */
function checkSentences(parted: string): void {
  const expected = parted.split('|').map((sentence) => sentence.trim());
  const text = parted.replaceAll('| ', '').replaceAll('|', '');
  const { tree } = snapshotOf(`X\n\n${text}\n`, { paragraphs: 'blankLine' });
  const paragraph = tree.nodes[0]?.blocks.find((block) => block.kind === 'paragraph');
  const own = tree.nodes[0]?.text ?? '';
  assert.ok(paragraph !== undefined);
  const sentences = sentencesIn(own, paragraph.text, paragraph.quotations, ENGLISH_SENTENCES);
  assert.deepEqual(
    sentences.map(({ start, end }) => own.slice(start, end)),
    expected,
  );
}
