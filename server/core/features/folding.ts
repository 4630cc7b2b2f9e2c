import type { Snapshot } from '../snapshot';
import type { Block } from '../syntax/nodes';
import { lastAtMost } from '../syntax/tree';
import { type Span, span } from '../text/span';
import { lastLineBefore, lineOf } from './lines';
import { everyPart, type Part, partsOf } from './parts';

/** Lines that fold into the first of them, counted from 0, both included. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'region' | 'comment';
}

/**
 * What can be folded: headings with all that they hold, scenes, the markers at the top of the file, and notes in a row.
 * Two ranges lie one in the other or apart, and no two begin on one line, since editors show one fold for a line.
 */
export function foldingRanges(snapshot: Snapshot): readonly FoldingRange[] {
  const folds = new Map<number, FoldingRange>();
  // Parts come first: they reach further than what else may begin on their line.
  const add = (startLine: number, endLine: number, kind: FoldingRange['kind']): void => {
    if (endLine > startLine && !folds.has(startLine)) folds.set(startLine, { startLine, endLine, kind });
  };
  for (const part of everyPart(partsOf(snapshot))) {
    const endLine = lastLineBefore(snapshot.tree, part.span.end);
    if (endLine !== null) add(lineOf(snapshot.tree, foldStart(part)), endLine, 'region');
  }
  for (const run of frontMatterRuns(snapshot)) add(...run, 'region');
  for (const run of noteRuns(snapshot)) add(...run, 'comment');
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

/** The line that stays: a heading, a break, or the first line of a scene that has neither. */
function foldStart(part: Part): number {
  if (part.kind === 'heading') return part.text.start;
  const { start } = part.span;
  if (part.scene.index > 0 || part.scene.facts.headings.length > 0) return start;
  const first = part.scene.node.blocks.find((block) => block.span.start >= start && !isFrontMatter(block));
  return first?.span.start ?? start;
}

function isFrontMatter(block: Block): boolean {
  return block.kind === 'blank' || block.kind === 'marker' || block.kind === 'note';
}

type Lines = readonly [first: number, last: number];

/** From marker to marker before the first prose of the file, with blank lines and notes between them. */
function frontMatterRuns({ tree, story }: Snapshot): readonly Lines[] {
  const before = story.facts[0]?.firstText ?? tree.length;
  const blocks = tree.nodes[0]?.blocks.filter((block) => block.span.start < before) ?? [];
  const runs: Lines[] = [];
  let run: Span | null = null;
  for (const block of blocks) {
    if (block.kind === 'marker') {
      run = span(run?.start ?? block.span.start, block.span.start);
    } else if (run !== null && !isFrontMatter(block)) {
      runs.push([lineOf(tree, run.start), lineOf(tree, run.end)]);
      run = null;
    }
  }
  return run === null ? runs : [...runs, [lineOf(tree, run.start), lineOf(tree, run.end)]];
}

function noteRuns({ tree }: Snapshot): readonly Lines[] {
  const runs: Lines[] = [];
  for (const [index, node] of tree.nodes.entries()) {
    const firstLine = tree.firstLines[index] ?? 0;
    const lineOfBlock = (block: Block): number => firstLine + lastAtMost(node.lineStarts, block.span.start);
    let first: Block | null = null;
    let last: Block | null = null;
    for (const block of node.blocks) {
      if (block.kind === 'note') {
        first ??= block;
        last = block;
      } else if (first !== null && last !== null) {
        runs.push([lineOfBlock(first), lineOfBlock(last)]);
        first = null;
      }
    }
    if (first !== null && last !== null) runs.push([lineOfBlock(first), lineOfBlock(last)]);
  }
  return runs;
}
