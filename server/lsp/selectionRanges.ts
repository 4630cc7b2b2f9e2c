import type { SelectionRange, SelectionRangeParams, ServerCapabilities } from 'vscode-languageserver';
import { selectionRangesAt } from '../core/features/selectionRanges';
import type { StoryTree } from '../core/syntax/nodes';
import { type Span, span } from '../core/text/span';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toRange } from './convert';

export function registerSelectionRanges(context: ServerContext): ServerCapabilities {
  context.connection.onSelectionRanges(
    answering<SelectionRangeParams, SelectionRange[]>(context, 'Selecting', [], ({ snapshot }, { positions }) =>
      positions.map((position) => {
        const offset = fromPosition(snapshot.tree, position);
        return nested(snapshot.tree, offset, selectionRangesAt(snapshot, offset));
      }),
    ),
  );
  return { selectionRangeProvider: true };
}

/** From small to large, each in the one after it. An empty file has nothing to select but the cursor. */
function nested(tree: StoryTree, offset: number, ranges: readonly Span[]): SelectionRange {
  const [first = span(offset, offset), ...outer] = ranges;
  const range = toRange(tree, first);
  const [next] = outer;
  return next === undefined ? { range } : { range, parent: nested(tree, offset, outer) };
}
