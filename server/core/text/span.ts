/** A stretch of text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of one stretch of text. An insertion has an empty span, a deletion empty text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function shift(moved: Span, by: number): Span {
  return by === 0 ? moved : { start: moved.start + by, end: moved.end + by };
}

export function isEmpty(checked: Span): boolean {
  return checked.start === checked.end;
}

/** Whether `offset` lies in the span or at either of its ends, as a cursor does. */
export function touches(checked: Span, offset: number): boolean {
  return checked.start <= offset && offset <= checked.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function textOf(text: string, at: Span): string {
  return text.slice(at.start, at.end);
}

/** The text after edits that do not overlap, given in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    parts.push(text.slice(copied, edit.span.start), edit.text);
    copied = edit.span.end;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}
