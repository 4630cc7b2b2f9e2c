import { strict as assert } from 'node:assert';
import type { Block, ParagraphBlock, ParagraphStyle, Quotation, SceneNode } from '../../../server/core/syntax/nodes';
import { parseStory } from '../../../server/core/syntax/tree';
import { shift, textOf } from '../../../server/core/text/span';
import { assertMarked, type MarkedRange, range, readMarkedText } from '../../support/markedText';

/*
 * A parsed story in words, so that what is expected can be written down and read: one line a block, without blank ones.
 *
 *     title: Another Morning
 *     marker pov: Mara
 *     paragraph @Tobias (quietly): I said I would.
 */

/** The blocks of each scene node. */
export function readNodes(text: string, style: ParagraphStyle = 'line'): readonly (readonly string[])[] {
  return parseStory(text, style).nodes.map(blockLines);
}

/** The blocks of the whole story. */
export function readBlocks(text: string, style: ParagraphStyle = 'line'): readonly string[] {
  return readNodes(text, style).flat();
}

/** The one block that a line alone is read as. */
export function readLine(line: string): string {
  const blocks = readBlocks(`${line}\n`);
  assert.equal(blocks.length, 1, `one block: ${blocks.join(' | ')}`);
  return blocks[0] ?? '';
}

/** Whether a line is read as prose. */
export function isProse(line: string): boolean {
  return readLine(line).startsWith('paragraph:');
}

export function paragraphsOf(text: string, style: ParagraphStyle = 'line'): readonly ParagraphBlock[] {
  return parseStory(text, style).nodes.flatMap((node) => node.blocks.filter((block) => block.kind === 'paragraph'));
}

/**
 * Compares the quotations of a story with those marked `<q>…</q>`, nested ones inside. The label says what is not plain:
 * `<q:after>` goes on in the next paragraph, `<q:before>` with the one before, `<q:unclosed>` ends with its paragraph.
 */
export function checkQuotations(marked: string, style: ParagraphStyle = 'line'): void {
  const expected = readMarkedText(marked);
  const tree = parseStory(expected.text, style);
  const found = tree.nodes.flatMap((node, index) =>
    node.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.quotations.flatMap(rangesOf) : []))
      .map((at) => ({ ...at, span: shift(at.span, tree.starts[index] ?? 0) })),
  );
  assertMarked(expected, found);
}

/** Checks that a text holds no quotation. */
export function checkNoQuotation(text: string): void {
  checkQuotations(text);
}

function rangesOf(quotation: Quotation): readonly MarkedRange[] {
  const label = [
    ...(quotation.begins === 'before' ? ['before'] : []),
    ...(quotation.ends === 'here' ? [] : [quotation.ends]),
  ].join(' ');
  return [range('q', quotation.span, label === '' ? null : label), ...quotation.nested.flatMap(rangesOf)];
}

function blockLines(node: SceneNode): readonly string[] {
  return node.blocks.filter((block) => block.kind !== 'blank').map((block) => blockLine(node.text, block));
}

function blockLine(text: string, block: Block): string {
  switch (block.kind) {
    case 'blank':
      return 'blank';
    case 'break':
      return `break ${block.style}: ${textOf(text, block.mark)}`;
    case 'heading':
      return `heading ${block.level}: ${textOf(text, block.text)}`;
    case 'marker':
      return `${block.form} ${block.key}: ${textOf(text, block.value)}`;
    case 'note':
      return block.directive === null
        ? `note: ${textOf(text, block.text)}`
        : `ignore in ${block.directive.scope}: ${block.directive.codes.map(({ code }) => code).join(', ') || 'all'}`;
    case 'title':
    case 'ending':
      return `${block.kind}: ${textOf(text, block.text)}`;
    case 'paragraph':
      return `paragraph${tagOf(text, block)}: ${textOf(text, block.text).replaceAll('\n', ' / ')}`;
  }
}

function tagOf(text: string, { tag }: ParagraphBlock): string {
  if (tag === null) return '';
  return ` @${textOf(text, tag.name)}${tag.manner === null ? '' : ` (${textOf(text, tag.manner)})`}`;
}
