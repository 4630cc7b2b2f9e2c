import { type Cast, type Character, characterOf } from '../model/cast';
import type { HintFact } from '../model/facts';
import { foldName } from '../model/names';
import { isTitleLine } from '../syntax/edges';
import { readNameHint } from '../syntax/hints';
import { markerKeyOf } from '../syntax/markers';
import type { MarkerBlock, ParagraphBlock, SceneNode } from '../syntax/nodes';
import type { Span, TextEdit } from '../text/span';
import { type Finding, finding, preferred } from './finding';
import type { SceneView } from './scene';

/**
 * Points of view that a line says in another convention.
 *
 * ```text
 * [Mara’s POV]        POV: Mara
 * ^^^^^^^^^^^^        ^^^^^^^^^
 * ```
 */
export function foreignPovLines({ node }: SceneView): readonly Finding[] {
  return node.blocks
    .filter((block): block is MarkerBlock => block.kind === 'marker' && block.form === 'pov-line')
    .map(({ whole, value }) => foreignPov(whole, node.text.slice(value.start, value.end)));
}

/**
 * Points of view and speakers that are known as such because a character has the name.
 *
 * ```text
 * **Mara**        MARA: Not now.
 * ^^^^^^^^        ^^^^^
 * ```
 */
export function foreignNames({ node, facts }: SceneView, cast: Cast): readonly Finding[] {
  return facts.hints.flatMap((hint) => foreignName(node, hint, cast));
}

function foreignName(node: SceneNode, hint: HintFact, cast: Cast): readonly Finding[] {
  const character = characterOf(cast, hint.name);
  const whole = hint.paragraph.hint?.whole;
  if (character === null || whole === undefined) return [];
  switch (hint.kind) {
    case 'pov':
      return mustStay(node, hint.paragraph, cast) ? [] : [foreignPov(whole, hint.name)];
    case 'label':
      return isTagName(hint.name) && !mayBeProse(node, hint, whole) ? [foreignLabel(hint, whole, character)] : [];
  }
}

function foreignPov(whole: Span, name: string): Finding {
  const written = `@pov: ${name.replace(/\s*[\r\n]\s*/g, ' ')}`;
  const message = `This line is understood as “${written}”. Convert it to write points of view in one way.`;
  return finding(
    'foreign-marker',
    whole,
    message,
    preferred(`Convert to “${written}”`, { span: whole, text: written }),
  );
}

function foreignLabel(hint: HintFact, whole: Span, character: Character): Finding {
  const name = asTagName(hint.name, character);
  const edit: TextEdit =
    name === hint.name
      ? { span: { start: hint.span.start, end: hint.span.start }, text: '@' }
      : { span: hint.span, text: `@${name}` };
  const message = `This is understood as “@${name}:”, a speaker tag. Convert it to write speakers in one way.`;
  return finding('foreign-marker', whole, message, preferred(`Convert to “@${name}:”`, edit));
}

/** `MARA` becomes the name as the cast writes it; a name in its usual letters stays. */
function asTagName(name: string, character: Character): string {
  if (!isShouted(name)) return name;
  const folded = foldName(name);
  return [character.name, ...character.aliases].find((form) => foldName(form) === folded) ?? name;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** A reserved word would become a marker, and a name on two lines no tag. */
function isTagName(name: string): boolean {
  return markerKeyOf(name) === null && !/[\r\n]/.test(name);
}

/** `Mara: who had said nothing` is a sentence of an old novel, and `London:` above a line of text an address. */
function mayBeProse({ text }: SceneNode, { name }: HintFact, label: Span): boolean {
  return !isShouted(name) && /^[^\S\r\n]{0,9}(?:\p{Ll}|[\r\n])/u.test(text.slice(label.end, label.end + 10));
}

/**
 * Whether a name is better left as it is: once it is a marker, the text under it would become a second name or the title,
 * or there is no text yet, or another point of view comes before it.
 */
function mustStay(node: SceneNode, paragraph: ParagraphBlock, cast: Cast): boolean {
  const below = node.blocks.slice(node.blocks.indexOf(paragraph) + 1);
  const next = below.find((block) => block.kind === 'paragraph' || (block.kind === 'marker' && block.key === 'pov'));
  if (next?.kind !== 'paragraph') return true;
  const line = node.text.slice(next.text.start, next.text.end).split(/[\r\n]/, 1)[0] ?? '';
  if (node.opening === 'start' && isTitleLine(line)) return true;
  const hint = readNameHint(node.text, next.text, 'first');
  return hint?.kind === 'pov' && characterOf(cast, node.text.slice(hint.name.start, hint.name.end)) !== null;
}
