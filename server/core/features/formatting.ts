import type { Snapshot } from '../snapshot';
import { endOfLine } from '../syntax/lineKinds';
import { storyText } from '../syntax/tree';
import { isLineEnd } from '../text/characters';
import { tidyEdits } from '../text/edits';
import { type Span, shift, span, type TextEdit } from '../text/span';
import { gapEdits } from './formatGaps';
import { lineEdits } from './formatLines';

/**
 * Edits that tidy the markup of a file and the blank lines around it, in order and apart; in the lines of `range` only,
 * if one is given. No character of prose is touched, nor the blank lines between paragraphs.
 */
export function formatEdits({ tree }: Snapshot, range: Span | null): readonly TextEdit[] {
  const inLines = tree.nodes.flatMap((node, index) => {
    const start = tree.starts[index] ?? 0;
    return node.blocks.flatMap((block) =>
      lineEdits(node, block).map((edit): TextEdit => ({ ...edit, span: shift(edit.span, start) })),
    );
  });
  const edits = tidyEdits([...inLines, ...gapEdits(tree)]);
  if (range === null) return edits;
  const lines = wholeLines(storyText(tree), range);
  return edits.filter((edit) => lines.start <= edit.span.start && edit.span.end <= lines.end);
}

/** From the start of the first line of a range to the end of its last. A line that it only reaches is none of its. */
function wholeLines(text: string, { start, end }: Span): Span {
  const last = end > start && isLineEnd(text.charCodeAt(end - 1)) ? end - 1 : end;
  return span(startOfLine(text, start), endOfLine(text, last));
}

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (!isLineEnd(text.charCodeAt(at - 1)) || text.startsWith('\r\n', at - 1))) at--;
  return at;
}
