import { readCastValue } from '../syntax/castValue';
import { skipBlanks } from '../syntax/lineKinds';
import { isColon } from '../syntax/markers';
import type { Block, HeadingBlock, MarkerBlock, ParagraphBlock, SceneNode } from '../syntax/nodes';
import { isBlank } from '../text/characters';
import { beforeLineEnd } from '../text/lineEnds';
import { type Span, span, type TextEdit } from '../text/span';

/**
 * What tidies the markup inside the lines of a block: blanks and the case of a key, and nothing else. Offsets into the
 * node's text.
 *
 * ```text
 *   @ POV :Mara                           @pov: Mara
 * @cast: Mara(the Captain ,Mar)[she]  ->  @cast: Mara (the Captain, Mar) [she]
 * @Mara( low ) :Not  now.                 @Mara (low): Not  now.
 * ```
 */
export function lineEdits({ text }: SceneNode, block: Block): readonly TextEdit[] {
  switch (block.kind) {
    case 'break':
      return [...before(text, block, block.mark), ...after(text, block, block.mark)];
    case 'heading':
      return headingEdits(text, block);
    case 'marker':
      return block.form === 'marker' ? markerEdits(text, block) : after(text, block, block.whole);
    case 'note':
      return after(text, block, block.text);
    case 'paragraph':
      return tagEdits(text, block);
    case 'blank':
    case 'title':
    case 'ending':
      return [];
  }
}

/** The blanks between `from` and `to` become `wanted`. Where anything else stands there, it is left alone. */
export function respaced(text: string, from: number, to: number, wanted: '' | ' '): readonly TextEdit[] {
  if (skipBlanks(text, from, to) < to || text.slice(from, to) === wanted) return [];
  return [{ span: span(from, to), text: wanted }];
}

/** Blanks before what a line holds; a byte order mark is none that one could do without. */
function before(text: string, block: Block, content: Span): readonly TextEdit[] {
  const start = text.charCodeAt(block.span.start) === 0xfeff ? block.span.start + 1 : block.span.start;
  return respaced(text, start, content.start, '');
}

function after(text: string, block: Block, content: Span): readonly TextEdit[] {
  return respaced(text, content.end, beforeLineEnd(text, block.span.end), '');
}

function headingEdits(text: string, heading: HeadingBlock): readonly TextEdit[] {
  const start = skipBlanks(text, heading.span.start, heading.text.start);
  return [
    ...before(text, heading, span(start, start)),
    ...respaced(text, start + heading.level, heading.text.start, ' '),
    ...after(text, heading, heading.text),
  ];
}

function markerEdits(text: string, marker: MarkerBlock): readonly TextEdit[] {
  const { whole, keySpan, value } = marker;
  const colon = skipBlanks(text, keySpan.end, value.start);
  const key = text.slice(keySpan.start, keySpan.end);
  return [
    ...before(text, marker, whole),
    ...respaced(text, whole.start + 1, keySpan.start, ''),
    ...(key === marker.key ? [] : [{ span: keySpan, text: marker.key }]),
    ...respaced(text, keySpan.end, colon, ''),
    ...afterColon(text, colon, value.start, value.end),
    ...(marker.key === 'cast' ? castEdits(text, value) : []),
    ...after(text, marker, whole),
  ];
}

/** One blank; after a colon of full width, as many as there are. */
function afterColon(text: string, colon: number, start: number, end: number): readonly TextEdit[] {
  if (start === end || !isColon(text.charCodeAt(colon)) || text[colon] !== ':') return [];
  return respaced(text, colon + 1, start, ' ');
}

/** A cast in which something is malformed is the writer's to mend first. */
function castEdits(text: string, value: Span): readonly TextEdit[] {
  if (readCastValue(text, value).problems.length > 0) return [];
  const edits: TextEdit[] = [];
  let previous = '';
  let end = value.start;
  for (let at = value.start; at < value.end; at++) {
    if (isBlank(text.charCodeAt(at))) continue;
    const next = text[at] ?? '';
    const wanted = at === value.start ? null : gapInCast(previous, next);
    if (wanted !== null) edits.push(...respaced(text, end, at, wanted));
    previous = next;
    end = at + 1;
  }
  return edits;
}

/** What stands between two characters of a cast; null where that is not ours to say. */
function gapInCast(previous: string, next: string): '' | ' ' | null {
  if (previous === '(' || previous === '[' || next === ')' || next === ']' || next === ',') return '';
  return previous === ',' || next === '(' || next === '[' ? ' ' : null;
}

function tagEdits(text: string, { tag, text: prose }: ParagraphBlock): readonly TextEdit[] {
  if (tag === null) return [];
  const colon = tag.whole.end - 1;
  return [
    ...respaced(text, tag.whole.start + 1, tag.name.start, ''),
    ...(tag.manner === null ? respaced(text, tag.name.end, colon, '') : mannerEdits(text, tag.name, tag.manner, colon)),
    ...afterColon(text, colon, prose.start, prose.end),
  ];
}

function mannerEdits(text: string, name: Span, manner: Span, colon: number): readonly TextEdit[] {
  const open = skipBlanks(text, name.end, manner.start);
  const close = skipBlanks(text, manner.end, colon);
  const closing =
    text[close] === ')' ? [...respaced(text, manner.end, close, ''), ...respaced(text, close + 1, colon, '')] : [];
  return [...respaced(text, name.end, open, ' '), ...respaced(text, open + 1, manner.start, ''), ...closing];
}
