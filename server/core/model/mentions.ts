import type { ParagraphBlock, SceneNode } from '../syntax/nodes';
import { type Span, span } from '../text/span';
import type { FormIndex, FormOwner, MentionForm } from './formIndex';
import { eachForm, type FormMatch } from './formMatch';
import { ownersAt } from './nameCompany';
import { foldName } from './names';
import { isPossessive } from './nameTokens';

/** A name of somebody in the prose. */
export interface Mention {
  /** Offsets into the node's text; without what an apostrophe joins to the name. */
  readonly span: Span;
  /** The name by which the cast knows the character. */
  readonly character: string;
  readonly form: MentionForm;
  /** Whether it says whose something is: `Mara’s boat`, but also `Mara’s gone`. */
  readonly isPossessive: boolean;
  /** Inside quotation marks. */
  readonly isQuoted: boolean;
}

/**
 * The names in the prose of a scene, in order; they do not overlap. Of forms that begin at one place the longest counts. A
 * form that two people share is the one's who is otherwise in the scene, if just one of them is.
 */
export function mentionsIn(node: SceneNode, index: FormIndex): readonly Mention[] {
  const drafts: Draft[] = [];
  for (const block of node.blocks) if (block.kind === 'paragraph') readParagraph(node.text, block, index, drafts);
  const present = presentIn(node, index, drafts);
  return drafts.flatMap(({ owners, mention }) => {
    const likely = owners.length === 1 ? owners : owners.filter(({ name }) => present.has(name));
    const [owner] = likely;
    return owner === undefined || likely.length > 1 ? [] : [{ ...mention, character: owner.name }];
  });
}

/** Whether a name hint means a character, and so is markup and no prose. */
export function isMarkup(text: string, { hint }: ParagraphBlock, index: FormIndex): boolean {
  return hint !== null && index.byFold.has(foldName(text.slice(hint.name.start, hint.name.end)));
}

interface Draft {
  readonly owners: readonly FormOwner[];
  readonly mention: Omit<Mention, 'character'>;
}

function readParagraph(text: string, block: ParagraphBlock, index: FormIndex, drafts: Draft[]): void {
  const hint = isMarkup(text, block, index) ? block.hint : null;
  const within = span(hint?.whole.end ?? block.text.start, block.text.end);
  let quotation = 0;
  const isQuoted = (at: number): boolean => {
    while (at >= (block.quotations[quotation]?.span.end ?? Number.POSITIVE_INFINITY)) quotation++;
    return at >= (block.quotations[quotation]?.span.start ?? Number.POSITIVE_INFINITY);
  };
  let end = within.start;
  eachForm(text, within.start, within.end, index, (match) => {
    const { owners, start } = ownersAt(match, text, within, index);
    if (owners.length === 0) return;
    // The title before it may be the end of another mention.
    const own = start < end ? match.start : start;
    drafts.push({ owners, mention: mentionOf(match, own, text, index, isQuoted(own)) });
    end = match.core;
  });
}

function mentionOf(
  { indexed, core, end }: FormMatch,
  start: number,
  text: string,
  index: FormIndex,
  isQuoted: boolean,
): Omit<Mention, 'character'> {
  return {
    span: span(start, core),
    form: indexed.form,
    isPossessive: isPossessive(text, core, end, index.language),
    isQuoted,
  };
}

/** Who is in the scene for certain: by a form that is theirs alone, by a tag, by a point of view. */
function presentIn({ text, blocks }: SceneNode, index: FormIndex, drafts: readonly Draft[]): ReadonlySet<string> {
  const present = new Set<string>();
  if (!drafts.some(({ owners }) => owners.length > 1)) return present;
  const add = (name: string): void => {
    const known = index.byFold.get(foldName(name));
    if (known !== undefined) present.add(known);
  };
  if (index.narrator !== null) add(index.narrator);
  for (const { owners } of drafts) if (owners.length === 1 && owners[0] !== undefined) present.add(owners[0].name);
  for (const block of blocks) {
    if (block.kind === 'marker' && block.key === 'pov') add(text.slice(block.value.start, block.value.end));
    if (block.kind !== 'paragraph') continue;
    const said = block.tag?.name ?? block.hint?.name;
    if (said !== undefined) add(text.slice(said.start, said.end));
  }
  return present;
}
