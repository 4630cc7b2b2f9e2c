import type { Snapshot } from '../../snapshot';
import { UNMISTAKABLE } from '../../syntax/breakEdit';
import { lineKind } from '../../syntax/lineKinds';
import { reparseStory } from '../../syntax/tree';
import { firstLineEnd } from '../../text/lineEnds';
import type { TextEdit } from '../../text/span';
import { blockAt } from '../lines';

import type { Offer } from './item';
import { type TypedLine, typedLineAt } from './typedLine';

/** A scene break in the house style on a blank line, with a blank line before and after it. */
export function breakOffer(snapshot: Snapshot, line: TypedLine): Offer {
  const asked = editFor(snapshot, line, snapshot.settings.sceneBreak);
  const isRead = isBreak(snapshot, asked);
  const mark = isRead ? snapshot.settings.sceneBreak : UNMISTAKABLE;
  return {
    label: 'Scene break',
    kind: 'break',
    detail: mark,
    documentation: 'Ends the scene. The next one begins under it.',
    edit: isRead ? asked : editFor(snapshot, line, mark),
    filterText: line.text.slice(0, line.cursor),
    commitCharacters: [],
  };
}

function editFor(snapshot: Snapshot, line: TypedLine, mark: string): TextEdit {
  const { tree } = snapshot;
  const lineEnd = firstLineEnd(tree.nodes[0]?.text ?? '');
  const above = line.span.start === 0 ? null : typedLineAt(snapshot, beforeEnd(snapshot, line.span.start));
  const after = endOfLineAt(snapshot, line.span.end);
  const below = after === null ? null : typedLineAt(snapshot, after);
  const before = above === null || isBlankLine(above) ? '' : lineEnd;
  const behind = below === null ? lineEnd + lineEnd : isBlankLine(below) ? '' : lineEnd;
  return { span: line.span, text: before + mark + behind };
}

/** Before the line end that stands before `start`. */
function beforeEnd(snapshot: Snapshot, start: number): number {
  const isPair = unitAt(snapshot, start - 1) === '\n' && unitAt(snapshot, start - 2) === '\r';
  return start - (isPair ? 2 : 1);
}

/** Behind the line end that stands at `end`; null at the end of the file. */
function endOfLineAt(snapshot: Snapshot, end: number): number | null {
  if (end >= snapshot.tree.length) return null;
  return end + (unitAt(snapshot, end) === '\r' && unitAt(snapshot, end + 1) === '\n' ? 2 : 1);
}

function unitAt({ tree }: Snapshot, at: number): string {
  const found = at < 0 ? null : blockAt(tree, at);
  return found === null ? '' : (found.node.text[at - found.nodeStart] ?? '');
}

function isBlankLine({ text }: TypedLine): boolean {
  return lineKind(text, 0, text.length) === 'blank';
}

/** `X` after a line `IX` would be a numeral. */
function isBreak({ tree }: Snapshot, edit: TextEdit): boolean {
  const lead = edit.text.length - edit.text.trimStart().length;
  return blockAt(reparseStory(tree, edit), edit.span.start + lead)?.block.kind === 'break';
}
