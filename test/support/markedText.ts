import assert from 'node:assert/strict';
import type { Span } from '../../server/core/text/span';

/*
 * Marks inside the text of a story, so that a test shows what it means and nobody counts columns:
 *
 *     $0                     the cursor
 *     <name>…</name>         a range
 *     <name:label>…</name>   a range with a word about it
 *     === other.story        on a line of its own: another file begins
 *
 * A test parses its expectation, asks the code for ranges in the bare text, and compares both as marked text.
 */

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  readonly cursor: number | null;
  /** In the order in which they open. */
  readonly ranges: readonly MarkedRange[];
}

export interface MarkedRange {
  readonly name: string;
  readonly label: string | null;
  readonly span: Span;
}

export interface MarkedFile extends MarkedText {
  readonly path: string;
}

/** Reads the marks of one text. A line end right at its start, as template strings have it, is dropped. */
export function readMarkedText(source: string): MarkedText {
  const ranges: (MarkedRange | null)[] = [];
  const open: {
    readonly index: number;
    readonly name: string;
    readonly label: string | null;
    readonly start: number;
  }[] = [];
  let text = '';
  let cursor: number | null = null;
  let copied = source.startsWith('\n') ? 1 : 0;
  for (const mark of source.matchAll(MARKS)) {
    text += source.slice(copied, mark.index);
    copied = mark.index + mark[0].length;
    const [, opens, label, closes] = mark;
    if (opens !== undefined) {
      open.push({ index: ranges.push(null) - 1, name: opens, label: label ?? null, start: text.length });
    } else if (closes !== undefined) {
      const range = open.pop();
      assert.equal(closes, range?.name, `</${closes}> closes <${range?.name ?? 'nothing'}> in:\n${source}`);
      if (range === undefined) continue;
      const { index, name, start } = range;
      ranges[index] = { name, label: range.label, span: { start, end: text.length } };
    } else {
      assert.equal(cursor, null, `$0 stands twice in:\n${source}`);
      cursor = text.length;
    }
  }
  text += source.slice(copied);
  assert.deepEqual(open, [], `<${open.at(-1)?.name}> is not closed in:\n${source}`);
  return { text, cursor, ranges: ranges.filter((range) => range !== null) };
}

/** Reads several files. What stands before the first separator is the file `main.story`, and none if it is empty. */
export function readMarkedFiles(source: string): readonly MarkedFile[] {
  const [first = '', ...others] = source.split(/^=== (\S+)[^\S\n]*\n/m);
  const files: MarkedFile[] = first.trim() === '' ? [] : [{ path: 'main.story', ...readMarkedText(first) }];
  for (let at = 0; at + 1 < others.length; at += 2) {
    files.push({ path: others[at] ?? '', ...readMarkedText(others[at + 1] ?? '') });
  }
  return files;
}

/** The text with its marks put in again: the same text for the same ranges, in whatever order they are given. */
export function writeMarkedText({ text, cursor, ranges }: MarkedText): string {
  const marks: Mark[] = ranges.map(markOf);
  if (cursor !== null) marks.push({ start: cursor, end: cursor, opening: '$0', closing: '' });
  marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.opening < b.opening ? -1 : 1));
  const open: Mark[] = [];
  let written = '';
  let copied = 0;
  const write = (at: number, mark: string): void => {
    written += text.slice(copied, at) + mark;
    copied = Math.max(copied, at);
  };
  const closeUpTo = (at: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= at; last = open.at(-1)) {
      write(last.end, last.closing);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    write(mark.start, mark.opening);
    open.push(mark);
  }
  closeUpTo(text.length);
  return written + text.slice(copied);
}

/** Compares ranges found in a text with those that its marks expect, as marked text. */
export function assertMarked(expected: MarkedText, found: readonly MarkedRange[]): void {
  assert.equal(writeMarkedText({ ...expected, ranges: found }), writeMarkedText(expected));
}

export function range(name: string, span: Span, label: string | null = null): MarkedRange {
  return { name, label, span: { start: span.start, end: span.end } };
}

/** `<name>`, `<name:label>`, `</name>` and `$0`; any other `<` is text. */
const MARKS = /<([a-z][a-z-]*)(?::([^<>\n]*))?>|<\/([a-z][a-z-]*)>|\$0/g;

interface Mark extends Span {
  readonly opening: string;
  readonly closing: string;
}

function markOf({ name, label, span: { start, end } }: MarkedRange): Mark {
  return { start, end, opening: `<${name}${label === null ? '' : `:${label}`}>`, closing: `</${name}>` };
}
