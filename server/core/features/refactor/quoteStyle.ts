import type { Snapshot } from '../../snapshot';
import type { Quotation, SceneNode, StoryTree } from '../../syntax/nodes';
import { curlyEdits, straightEdits } from '../../syntax/quoteEdits';
import { nodeAt } from '../../syntax/tree';
import { isEmpty, overlaps, type Span, shift, type TextEdit, textOf, touches } from '../../text/span';
import type { Refactoring } from './refactoring';

type QuoteStyle = 'curly' | 'straight';

/** Straight marks into curly ones and back: in the paragraphs that are selected or, at a cursor, in the file. */
export function quoteStyles(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  const isSelection = !isEmpty(selected);
  const where = isSelection ? 'in the selection' : 'in the file';
  return (['curly', 'straight'] as const)
    .filter((style) => hasOther(snapshot.tree, selected, style))
    .map((style) => ({
      title: `Make the quotation marks ${where} ${style}`,
      kind: 'rewrite',
      edits: () => quoteStyleEdits(snapshot, style, isSelection ? selected : null),
    }));
}

/** Makes the quotation marks and apostrophes of the file curly or straight, or those of the paragraphs in a range. */
export function quoteStyleEdits({ tree }: Snapshot, style: QuoteStyle, range: Span | null): readonly TextEdit[] {
  const opening = openingMark(tree);
  const [first, last] =
    range === null ? [0, tree.nodes.length - 1] : [nodeAt(tree, range.start), nodeAt(tree, range.end)];
  return tree.nodes.slice(first, last + 1).flatMap((node, at) => {
    const start = tree.starts[first + at] ?? 0;
    const wanted = wantedIn(node, range === null ? null : shift(range, -start));
    const isWanted = (offset: number): boolean => wanted.has(offset);
    const edits = style === 'curly' ? curlyEdits(node, isWanted, opening) : straightEdits(node, isWanted);
    return edits.map((edit): TextEdit => ({ ...edit, span: shift(edit.span, start) }));
  });
}

/** Where the paragraphs begin that are in the range. */
function wantedIn({ blocks }: SceneNode, range: Span | null): ReadonlySet<number> {
  const inRange = blocks.filter((block) => range === null || overlaps(block.span, range));
  return new Set(inRange.map((block) => block.span.start));
}

const OTHER: Readonly<Record<QuoteStyle, RegExp>> = { curly: /["']/, straight: /[“”‘’]/ };

/** Whether a paragraph that the selection touches has marks of the other kind. */
function hasOther(tree: StoryTree, selected: Span, style: QuoteStyle): boolean {
  const first = nodeAt(tree, selected.start);
  return tree.nodes.slice(first, nodeAt(tree, selected.end) + 1).some((node, at) => {
    const own = shift(selected, -(tree.starts[first + at] ?? 0));
    return node.blocks.some(
      (block) =>
        block.kind === 'paragraph' &&
        (isEmpty(own) ? touches(block.text, own.start) : overlaps(block.span, own)) &&
        OTHER[style].test(textOf(node.text, block.text)),
    );
  });
}

/** `”` where most curly quotations of the file open with that, as in Swedish. */
function openingMark(tree: StoryTree): '“' | '”' {
  let usual = 0;
  let nordic = 0;
  for (const node of tree.nodes) {
    for (const block of node.blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const quotation of block.quotations) {
        if (quotation.mark !== 'curly-double') continue;
        if (opensLeft(node.text, quotation)) usual++;
        else nordic++;
      }
    }
  }
  return nordic > usual ? '”' : '“';
}

function opensLeft(text: string, { span: { start } }: Quotation): boolean {
  return text[start] === '“';
}
