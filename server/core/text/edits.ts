import { span, type TextEdit } from './span';

/** The same edit without what it would replace by itself. Its ends part no CR from its LF and no surrogate pair. */
export function shortest(text: string, { span: { start, end }, text: inserted }: TextEdit): TextEdit {
  const most = Math.min(end - start, inserted.length);
  let head = 0;
  while (head < most && text[start + head] === inserted[head]) head++;
  if (head > 0 && (partsPair(text, start + head) || partsPair(inserted, head))) head--;
  let tail = 0;
  while (tail < most - head && text[end - 1 - tail] === inserted[inserted.length - 1 - tail]) tail++;
  if (tail > 0 && (partsPair(text, end - tail) || partsPair(inserted, inserted.length - tail))) tail--;
  return { span: span(start + head, end - tail), text: inserted.slice(head, inserted.length - tail) };
}

/** Where `offset` stands after edits that do not overlap; what stood in a replaced stretch stands behind it. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { span: replaced, text } of edits) {
    if (replaced.end <= offset) moved += text.length - (replaced.end - replaced.start);
    else if (replaced.start < offset) moved += text.length - (offset - replaced.start);
  }
  return moved;
}

/** In order, without those that change nothing. */
export function tidyEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits
    .filter((edit) => edit.text !== '' || edit.span.start < edit.span.end)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function partsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before === 13 && after === 10) return true;
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
