import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkedFiles, readMarkedText, writeMarkedText } from '../support/markedText';

test('marks leave the text, and say where they stood', () => {
  assert.deepEqual(readMarkedText('\n<q:Mara>“Go.”</q> She$0 left.\n'), {
    text: '“Go.” She left.\n',
    cursor: 9,
    ranges: [{ name: 'q', label: 'Mara', span: { start: 0, end: 5 } }],
  });
});

test('ranges nest, may be empty, and stand in the order in which they open', () => {
  const { text, ranges } = readMarkedText('<a>one <b>two</b></a><c></c>');
  assert.equal(text, 'one two');
  assert.deepEqual(
    ranges.map(({ name, label, span }) => [name, label, span.start, span.end]),
    [
      ['a', null, 0, 7],
      ['b', null, 4, 7],
      ['c', null, 7, 7],
    ],
  );
});

test('what is no mark is text', () => {
  for (const text of ['1 < 2', '<3', '<Mara>', '$1', '< q >', '<q\n>']) assert.equal(readMarkedText(text).text, text);
});

test('marks that do not fit are mistakes of the test, and say so', () => {
  assert.throws(() => readMarkedText('<q>open'), /<q> is not closed/);
  assert.throws(() => readMarkedText('<a><b></a></b>'), /<\/a> closes <b>/);
  assert.throws(() => readMarkedText('closed</q>'), /<\/q> closes <nothing>/);
  assert.throws(() => readMarkedText('$0 and $0'), /\$0 stands twice/);
});

test('files are parted by their names', () => {
  const files = readMarkedFiles('\nOne.\n=== two.story\nTwo$0.\n=== a/three.story \n===\n');
  assert.deepEqual(
    files.map(({ path, text, cursor }) => [path, text, cursor]),
    [
      ['main.story', 'One.\n', null],
      ['two.story', 'Two.\n', 3],
      ['a/three.story', '===\n', null],
    ],
  );
  assert.deepEqual(
    readMarkedFiles('\n=== only.story\nText.').map(({ path }) => path),
    ['only.story'],
  );
});

test('writing the marks again gives the marked text', () => {
  const marked = '<a:x><b>$0one</b> two</a><c></c> 1 < 2 <d>three</d>';
  assert.equal(writeMarkedText(readMarkedText(marked)), marked);
});

test('ranges are written alike in whatever order they are given', () => {
  const offset = fc.nat(8);
  const ranges = fc.array(
    fc.record({ name: fc.constantFrom('a', 'b'), label: fc.constantFrom(null, 'x'), span: fc.tuple(offset, offset) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(ranges, fc.option(offset), (drawn, cursor) => {
      const found = drawn.map(({ span: [a, b], ...rest }) => ({
        ...rest,
        span: { start: Math.min(a, b), end: Math.max(a, b) },
      }));
      const written = writeMarkedText({ text: '12345678', cursor, ranges: found });
      assert.equal(writeMarkedText({ text: '12345678', cursor, ranges: found.toReversed() }), written);
      assert.equal(written.replace(/<[^>]*>|\$0/g, ''), '12345678');
    }),
  );
});
