import { characterOf } from '../../model/cast';
import { type Scene, sceneAt } from '../../model/story';
import type { Snapshot } from '../../snapshot';
import { markerKeyOf } from '../../syntax/markers';
import type { ParagraphBlock, SceneNode } from '../../syntax/nodes';
import { romanValue } from '../../syntax/numerals';
import { isEmpty, type Span, shift, span, type TextEdit, textOf } from '../../text/span';
import { blockAt } from '../lines';
import type { Refactoring } from './refactoring';

/** What stands in a tag for a name that is yet to be given. */
export const UNNAMED = 'Name';

/** Speaker tags for the paragraph that a selection stands in: for those who speak or see in its scene, and for anybody. */
export function speakerTags(snapshot: Snapshot, selected: Span): readonly Refactoring[] {
  const edit = speakerTagEdit(snapshot, selected, UNNAMED);
  const scene = sceneAt(snapshot.story, selected.start);
  if (edit === null || scene === null) return [];
  return [...peopleOf(snapshot, scene), null].map((name) => ({
    title: name === null ? 'Say who speaks here' : `Say that ${name} speaks here`,
    kind: 'rewrite',
    edits: () => [{ ...edit, text: tagOf(name ?? UNNAMED) }],
  }));
}

/**
 * Puts a speaker tag before the paragraph that the selection stands in. Null where none can stand: in no paragraph or in
 * more than one, in one that has a tag or goes on with what another began to say, or where the name can stand in no tag.
 */
export function speakerTagEdit(snapshot: Snapshot, selected: Span, name: string): TextEdit | null {
  const found = blockAt(snapshot.tree, selected.start);
  if (found?.block.kind !== 'paragraph' || selected.end > found.nodeStart + found.block.span.end) return null;
  const { block, node, nodeStart } = found;
  if (!isTagName(name) || !canHaveTag(snapshot, node, block)) return null;
  const { start } = shift(block.text, nodeStart);
  return { span: span(start, start), text: tagOf(name) };
}

function tagOf(name: string): string {
  return `@${name}: `;
}

function canHaveTag({ story }: Snapshot, node: SceneNode, { tag, text, hint, quotations }: ParagraphBlock): boolean {
  if (tag !== null || isEmpty(text) || quotations[0]?.begins === 'before') return false;
  // A numeral that is told no longer would make a break of the next.
  if (
    romanValue(
      textOf(node.text, text)
        .split(/[\r\n]/, 1)[0]
        ?.trim() ?? '',
    ) !== null
  )
    return false;
  return hint === null || characterOf(story.cast, textOf(node.text, hint.name)) === null;
}

/** A reserved word would make a marker, and brackets or a colon another name. */
function isTagName(name: string): boolean {
  return name.trim() !== '' && !/[:：()\r\n]/.test(name) && markerKeyOf(name.trim()) === null;
}

/** Those who have a speaker tag or the point of view in the scene, each once. */
function peopleOf({ story }: Snapshot, scene: Scene): readonly string[] {
  const povs = scene.povs.flatMap(({ pov }) => (pov.kind === 'marked' || pov.kind === 'narrator' ? [pov.name] : []));
  const names = [...scene.facts.tags.map(({ name }) => name), ...povs].map(
    (name) => characterOf(story.cast, name)?.name ?? name,
  );
  return [...new Set(names)].filter(isTagName);
}
