import { SETTINGS } from '../../settings';
import type { Snapshot } from '../../snapshot';
import { romanValue } from '../../syntax/numerals';
import { scanScene } from '../../syntax/scan';
import { type Span, shift, type TextEdit, textOf } from '../../text/span';
import { blockAt } from '../lines';
import type { Refactoring } from './refactoring';

/** The ways to write a scene break that the settings offer. */
export const HOUSE_STYLES: readonly string[] = SETTINGS.flatMap((row) =>
  row.key === 'sceneBreak' && row.kind === 'choice' ? row.choices.map((choice) => choice.value) : [],
);

/** At a break: every house style in which not all breaks of the file are written, the one that is set first. */
export function breakStyles(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  if (blockAt(snapshot.tree, selected.start)?.block.kind !== 'break') return [];
  const written = new Set(breaksOf(snapshot).map((found) => found.written));
  const house = snapshot.settings.sceneBreak;
  return [house, ...HOUSE_STYLES.filter((style) => style !== house)]
    .filter((style) => written.size > 1 || !written.has(style))
    .map((style) => ({
      title: `Write all scene breaks as “${style}”`,
      kind: 'rewrite',
      edits: () => breakStyleEdits(snapshot, style),
    }));
}

/** Writes every scene break of the file in this way. One that would be read as a numeral stays as it is. */
export function breakStyleEdits(snapshot: Snapshot, style: string): readonly TextEdit[] {
  return breaksOf(snapshot)
    .filter(({ written, index, isFirst }) => written !== style && !(isFirst && isNextNumeral(snapshot, index, style)))
    .map(({ mark }) => ({ span: mark, text: style }));
}

interface FoundBreak {
  readonly index: number;
  readonly mark: Span;
  readonly written: string;
  /** Whether the line before it belongs to another scene, and may be a numeral. */
  readonly isFirst: boolean;
}

function breaksOf({ tree, story }: Snapshot): readonly FoundBreak[] {
  return story.facts.flatMap(({ breaks }, index) => {
    const node = tree.nodes[index];
    if (node === undefined) return [];
    return breaks.map((block) => ({
      index,
      mark: shift(block.mark, tree.starts[index] ?? 0),
      written: textOf(node.text, block.mark),
      isFirst: node.blocks[0] === block,
    }));
  });
}

/** `X` after a scene in which `IX` stands alone on a line. */
function isNextNumeral({ tree }: Snapshot, index: number, style: string): boolean {
  const value = romanValue(style);
  const before = tree.nodes[index - 1];
  if (value === null || before === undefined) return false;
  return scanScene(before.text, 0, before.opening).state.numeral === value - 1;
}
