import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, ParagraphStyle, Quotation, StoryTree } from '../../server/core/syntax/nodes';
import { offsetAt, positionAt } from '../../server/core/syntax/positions';
import { nodeAt, parseStory, reparseStory, storyText as textOfTree } from '../../server/core/syntax/tree';
import { applyEdits, type Span } from '../../server/core/text/span';
import { anyText, editOf, editSketches, runs } from '../support/arbitraries';

const paragraphs = fc.constantFrom<ParagraphStyle>('auto', 'blankLine', 'line');

test('any string parses, and its scenes joined are the string', () => {
  fc.assert(
    fc.property(anyText, paragraphs, (text, style) => assert.equal(textOfTree(parseStory(text, style)), text)),
    runs(1000),
  );
});

test('the blocks of a scene tile it, and what they hold lies inside them', () => {
  fc.assert(
    fc.property(anyText, paragraphs, (text, style) => {
      for (const node of parseStory(text, style).nodes) {
        let end = 0;
        for (const block of node.blocks) {
          assert.equal(block.span.start, end, 'no gap, no overlap');
          assert.ok(block.span.end > end, 'no empty block');
          end = block.span.end;
          for (const inner of innerSpans(block)) assertInside(inner, block.span);
          if (block.kind === 'paragraph') assertNested(block.quotations, block.text);
        }
        assert.equal(end, node.text.length);
      }
    }),
    runs(1000),
  );
});

test('after any edits the tree equals a fresh parse, and what no edit touches is the same object', () => {
  fc.assert(
    fc.property(anyText, editSketches, paragraphs, (start, sketches, style) => {
      let text = start;
      let tree = parseStory(text, style);
      for (const sketch of sketches) {
        const edit = editOf(sketch, text);
        const next = reparseStory(tree, edit);
        text = applyEdits(text, [edit]);
        assert.deepEqual(next, parseStory(text, style));
        assertReuse(tree, next, edit.span, edit.text.length);
        tree = next;
      }
    }),
    runs(500),
  );
});

test('offsets and positions go round, inside every line', () => {
  fc.assert(
    fc.property(anyText, fc.nat(2000), (text, at) => {
      const tree = parseStory(text, 'auto');
      const offset = Math.min(at, text.length);
      const position = positionAt(tree, offset);
      const back = offsetAt(tree, position);
      assert.equal(back, text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset);
      const lines = text.slice(0, back).split(/\r\n|\r|\n/);
      assert.deepEqual(position, { line: lines.length - 1, character: lines.at(-1)?.length });
      assert.equal(tree.lineCount, text.split(/\r\n|\r|\n/).length);
    }),
    runs(1000),
  );
});

test('the words of a quotation are words of its paragraph', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const node of parseStory(text, 'auto').nodes) {
        assert.ok(node.spokenWords >= 0 && node.words >= 0);
        for (const block of node.blocks) {
          if (block.kind !== 'paragraph') continue;
          for (const quotation of block.quotations) assert.ok(quotation.words <= block.words + 1);
        }
      }
    }),
    runs(300),
  );
});

function assertInside(inner: Span, outer: Span): void {
  assert.ok(
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
    JSON.stringify({ inner, outer }),
  );
}

function assertNested(quotations: readonly Quotation[], around: Span): void {
  let end = around.start;
  for (const quotation of quotations) {
    assertInside(quotation.span, around);
    assert.ok(quotation.span.start >= end, 'quotations stand in order');
    assert.ok(quotation.span.end > quotation.span.start);
    end = quotation.span.end;
    assertNested(quotation.nested, quotation.span);
  }
}

function innerSpans(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'blank':
      return [];
    case 'break':
      return [block.mark];
    case 'heading':
    case 'note':
    case 'title':
    case 'ending':
      return [block.text];
    case 'marker':
      return [block.whole, block.keySpan, block.value];
    case 'paragraph': {
      const tag =
        block.tag === null
          ? []
          : [block.tag.whole, block.tag.name, ...(block.tag.manner === null ? [] : [block.tag.manner])];
      return [block.text, ...tag, ...(block.hint === null ? [] : [block.hint.whole, block.hint.name])];
    }
  }
}

/** All but the nodes that the edit meets, one neighbour on each side and a last one that `The End` concerns are shared. */
function assertReuse(before: StoryTree, after: StoryTree, edited: Span, inserted: number): void {
  const first = nodeAt(before, edited.start) - 1;
  for (let index = 0; index < first; index++) assert.equal(after.nodes[index], before.nodes[index]);
  const last = nodeAt(before, edited.end);
  const moved = inserted - (edited.end - edited.start);
  const kept = new Set(after.nodes);
  for (let index = last + 2; index < before.nodes.length - 1; index++) {
    const node = before.nodes[index];
    assert.ok(node !== undefined && kept.has(node), `node ${index} of ${before.nodes.length}, moved by ${moved}`);
  }
}
