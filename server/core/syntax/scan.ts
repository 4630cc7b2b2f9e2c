import { endOfLine, type LineKind, lineKind, skipBlanks, trimEnd } from './lineKinds';
import type { Opening } from './nodes';
import { romanValue } from './numerals';

/** The lines of one scene, before they are read as blocks. */
export interface ScannedScene {
  readonly start: number;
  readonly end: number;
  readonly opening: Opening;
  /** Offsets from `start`. */
  readonly lineStarts: readonly number[];
  readonly kinds: readonly LineKind[];
  /** What the next line would find; see `opensScene`. */
  readonly state: ScanState;
}

/** What has been seen of the scene that is being scanned. */
export interface ScanState {
  readonly opening: Opening;
  readonly hasText: boolean;
  readonly hasBreak: boolean;
  /** The value of the last line that was a Roman numeral alone. */
  readonly numeral: number | null;
}

/**
 * The scene that begins at `start`. Nothing before `start` is looked at, and nothing after the line that opens the next
 * scene: that is why an edit re-reads no more than the scenes that it touches.
 */
export function scanScene(text: string, start: number, opening: Opening): ScannedScene {
  const lineStarts: number[] = [];
  const kinds: LineKind[] = [];
  let state: ScanState = { opening, hasText: false, hasBreak: false, numeral: null };
  let at = start;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const kind = kindInScene(text, at, end, state);
    if (at > start && opensScene(kind, state)) break;
    lineStarts.push(at - start);
    kinds.push(kind);
    state = after(state, kind, text, at, end);
    at = end;
  }
  if (lineStarts.length === 0) lineStarts.push(0);
  return { start, end: at, opening, lineStarts, kinds, state };
}

/** Whether a line of this kind ends the scene that has been seen so far. The cases are in `docs/format.md`. */
export function opensScene(kind: LineKind, state: ScanState): boolean {
  if (kind === 'heading') return state.hasText || state.opening === 'start';
  return kind === 'break' && (state.hasText || state.opening !== 'heading' || state.hasBreak);
}

/** The kind of a line in its scene: `X` after a line `IX` is a numeral and no break. */
export function kindInScene(text: string, start: number, end: number, state: ScanState): LineKind {
  const kind = lineKind(text, start, end);
  if (kind !== 'break' || state.numeral === null) return kind;
  return numeralOf(text, start, end) === state.numeral + 1 ? 'text' : 'break';
}

/** What opens a scene whose first line is of this kind; only the first scene of a file can begin with another line. */
export function openingOf(kind: LineKind): Opening {
  return kind === 'heading' || kind === 'break' ? kind : 'start';
}

function after(state: ScanState, kind: LineKind, text: string, start: number, end: number): ScanState {
  switch (kind) {
    case 'text': {
      const numeral = numeralOf(text, start, end);
      return state.hasText && numeral === null ? state : { ...state, hasText: true, numeral: numeral ?? state.numeral };
    }
    case 'tag':
      return state.hasText ? state : { ...state, hasText: true };
    case 'break':
      return state.hasBreak ? state : { ...state, hasBreak: true };
    case 'blank':
    case 'heading':
    case 'note':
    case 'marker':
    case 'pov-line':
      return state;
  }
}

function numeralOf(text: string, start: number, end: number): number | null {
  const first = skipBlanks(text, start, end);
  if (!'IVXLC'.includes(text[first] ?? '')) return null;
  return romanValue(text.slice(first, trimEnd(text, first, end)));
}
