import { DEFAULT_SETTINGS, type Settings } from '../../../server/core/settings';
import { openSnapshot, type Snapshot } from '../../../server/core/snapshot';
import { positionAt } from '../../../server/core/syntax/positions';
import type { Span } from '../../../server/core/text/span';

export function snapshotOf(text: string, settings: Partial<Settings> = {}): Snapshot {
  return openSnapshot('file:///a.story', 1, text, { ...DEFAULT_SETTINGS, ...settings });
}

/** A story with the cursor written into it as `$0`. */
export function withCursor(marked: string): { readonly text: string; readonly cursor: number } {
  const cursor = marked.indexOf('$0');
  if (cursor < 0) throw new Error(`No $0 in ${JSON.stringify(marked)}`);
  return { text: marked.slice(0, cursor) + marked.slice(cursor + 2), cursor };
}

/** The text with `$0` written into it at the cursor. */
export function showCursor(text: string, cursor: number): string {
  return `${text.slice(0, cursor)}$0${text.slice(cursor)}`;
}

/** The lines of a span, counted from 1: `3-7`. */
export function linesOf({ tree }: Snapshot, { start, end }: Span): string {
  return `${positionAt(tree, start).line + 1}-${positionAt(tree, Math.max(start, end - 1)).line + 1}`;
}
