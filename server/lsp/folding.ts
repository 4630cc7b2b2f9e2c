import type { ServerCapabilities } from 'vscode-languageserver';
import { type FoldingRange, foldingRanges } from '../core/features/folding';
import { answering } from './answering';
import type { ServerContext } from './context';

export function registerFolding(context: ServerContext): ServerCapabilities {
  context.connection.onFoldingRanges(
    answering(context, 'Folding', [], ({ snapshot }) => [
      ...outerFolds(foldingRanges(snapshot), context.client.foldingLimit),
    ]),
  );
  return { foldingRangeProvider: true };
}

/**
 * The folds that a client can take: where there are more than its limit, those that lie in the most others are left
 * out, the last ones first. The order is kept.
 */
export function outerFolds(folds: readonly FoldingRange[], limit: number | null): readonly FoldingRange[] {
  if (limit === null || folds.length <= limit) return folds;
  const depths = depthsOf(folds);
  const byDepth = folds.map((_, index) => index).sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
  const kept = new Set(byDepth.slice(0, Math.max(0, limit)));
  return folds.filter((_, index) => kept.has(index));
}

/** In how many others each fold lies; folds come by their first line. */
function depthsOf(folds: readonly FoldingRange[]): readonly number[] {
  const open: FoldingRange[] = [];
  return folds.map((fold) => {
    while (open.length > 0 && (open.at(-1)?.endLine ?? 0) < fold.startLine) open.pop();
    open.push(fold);
    return open.length - 1;
  });
}
