import type { Character } from '../../model/cast';
import type { MentionMemo } from '../../model/mentionMemo';
import type { Snapshot } from '../../snapshot';
import { type Span, shift, span, type TextEdit } from '../../text/span';
import { blockAt, type FoundBlock } from '../lines';
import { beginsSentence, capitalised, writtenLike } from './formStyle';
import { type NamePlace, placesOf, sameIn } from './namePlaces';
import { whyNoName, whyTaken } from './newName';
import { endOfBarePossessive } from './possessive';
import { type Replacement, type ReplacementsIn, replacementsFor } from './renamePlan';
import { formIn, type NameToRename, nameToRename, type Refusal } from './renameTarget';
import type { World } from './world';

/** What is renamed: the form at the cursor, and what to begin with in the box for the new name. */
export interface RenameTarget {
  readonly span: Span;
  readonly placeholder: string;
}

/** One edit of a renaming; `prose` is what a writer may want to look at before. */
export interface RenameChange {
  readonly uri: string;
  readonly edit: TextEdit;
  readonly kind: 'markup' | 'prose';
}

export interface Renaming {
  /** In order of the files; those of one file in order, and disjoint. */
  readonly changes: readonly RenameChange[];
}

/** The name at `offset` that can be renamed, without what an apostrophe joins to it; or why none can. */
export function prepareRename(snapshot: Snapshot, memo: MentionMemo, offset: number): RenameTarget | Refusal {
  const target = nameToRename(snapshot, memo, offset);
  return 'refused' in target ? target : { span: target.span, placeholder: target.form };
}

/**
 * The edits that rename the form of the character at `offset` in all files: in its `@cast:` entry, in markers and tags, and
 * in the prose. Nobody loses a name by it:
 *
 * - A declared name or alias is renamed where just this form stands: `Mara Hale` stays when the alias `Mara` becomes `Anna`.
 *   If the new name has as many words, the first name and surname that it gives follow: as `Mara Hale` becomes `Mara
 *   Vane`, `Mrs. Hale` becomes `Mrs. Vane`. If it has not, they stay, and it is for the writer to say who they are.
 * - A part of a name (`Mary` of `Mary O’Neill`) is renamed inside the longer forms too, the declared one among them.
 * - Of somebody whom nobody declares, every form that holds the words is renamed.
 */
export function renameEdits(world: World, snapshot: Snapshot, offset: number, newName: string): Renaming | Refusal {
  const target = nameToRename(snapshot, world.memo, offset);
  if ('refused' in target) return target;
  const name = newName.trim().replace(/ {2,}/g, ' ');
  const refused = name === target.form ? `The name is “${name}” already.` : whyRefused(world, target, name);
  if (refused !== null) return { refused };
  const replacements = replacementsFor(target, name);
  return { changes: world.snapshots.flatMap((file) => changesIn(file, world.memo, target, replacements)) };
}

function whyRefused({ snapshots }: World, target: NameToRename, name: string): string | null {
  const unfit = whyNoName(name);
  if (unfit !== null) return unfit;
  for (const { story } of snapshots) {
    const character = sameIn(story.cast, target.character) ?? target.character;
    for (const [form, own] of formsAfter(character, target, name)) {
      const taken = whyTaken(form, own, character, story.cast.index);
      if (taken !== null) return taken;
    }
  }
  return null;
}

/** The new forms of the character, each with the one that it replaces. */
function formsAfter({ name, aliases }: Character, target: NameToRename, newName: string): readonly [string, string][] {
  const after: [string, string][] = [[newName, target.form]];
  for (const form of [name, ...aliases]) {
    const at = formIn(form, target);
    if (at !== null) after.push([form.slice(0, at.start) + newName + form.slice(at.end), form]);
  }
  return after;
}

function changesIn(
  file: Snapshot,
  memo: MentionMemo,
  { character }: NameToRename,
  replacementsIn: ReplacementsIn,
): readonly RenameChange[] {
  const same = sameIn(file.story.cast, character);
  if (same === null) return [];
  return placesOf(file, memo, same.name).flatMap((place) =>
    replacementsIn(place.text).flatMap((replacement) => {
      const edit = editOf(file, place, replacement);
      const isProse = place.kind === 'mention' || place.kind === 'text';
      return edit === null ? [] : [{ uri: file.uri, edit, kind: isProse ? 'prose' : 'markup' } as const];
    }),
  );
}

function editOf({ tree }: Snapshot, place: NamePlace, { at, usual, next }: Replacement): TextEdit | null {
  const written = place.text.slice(at.start, at.end);
  const like = writtenLike(written, usual, next);
  const edit = { span: shift(at, place.span.start), text: like };
  const found = place.kind === 'mention' ? blockAt(tree, place.span.start) : null;
  const fitted = found === null ? edit : inSentence(withPossessive(edit, found), written, found);
  return fitted.text === written ? null : fitted;
}

/** `James’ hat` becomes `Anna’s hat`; what has its own `s` keeps it as it is. */
function withPossessive(edit: TextEdit, found: FoundBlock): TextEdit {
  const { start, end } = edit.span;
  const after = endOfBarePossessive(found, end - found.nodeStart);
  if (after === null || /s$/i.test(edit.text)) return edit;
  const mark = found.node.text.slice(end - found.nodeStart, after);
  const ending = edit.text === edit.text.toUpperCase() ? 'S' : 's';
  return { span: span(start, after + found.nodeStart), text: edit.text + mark + ending };
}

/** A name with a capital gave no sign of where sentences begin; a small one (`the Captain`) needs its own there. */
function inSentence(edit: TextEdit, written: string, { node, nodeStart, block }: FoundBlock): TextEdit {
  if (block.kind !== 'paragraph' || capitalised(written) !== written) return edit;
  const begins = beginsSentence(node.text, edit.span.start - nodeStart, block.text.start);
  return begins ? { ...edit, text: capitalised(edit.text) } : edit;
}
