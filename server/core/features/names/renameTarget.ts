import type { Character } from '../../model/cast';
import type { MentionMemo } from '../../model/mentionMemo';
import type { Snapshot } from '../../snapshot';
import { nodeAt } from '../../syntax/tree';
import { type Span, touches } from '../../text/span';
import { formKey, partIn } from './formWords';
import { type FoundName, nameAt } from './nameAt';
import { placesInNode } from './namePlaces';

/** Why something cannot be renamed, as a sentence for the writer. */
export interface Refusal {
  readonly refused: string;
}

/** What a renaming is about. */
export interface NameToRename {
  readonly character: Character;
  /** As it is declared, or used most. */
  readonly form: string;
  /**
   * `whole`: a name or alias that is declared, which is renamed where just this stands. `part`: a first name or a surname,
   * and anything of somebody whom nobody declares; it is renamed inside longer forms of the character too.
   */
  readonly scope: 'whole' | 'part';
  /** Where it stands at the cursor. */
  readonly span: Span;
}

/** What would be renamed at `offset`, or why nothing can be. */
export function nameToRename(snapshot: Snapshot, memo: MentionMemo, offset: number): NameToRename | Refusal {
  const found = nameAt(snapshot, memo, offset);
  if (found === null) return { refused: whyNobody(snapshot, memo, offset) };
  const { character, span } = found;
  const forms = [character.name, ...character.aliases];
  const whole = forms.find((form) => formKey(form) === formKey(found.text));
  if (whole !== undefined) {
    return { character, form: whole, scope: character.source === 'declared' ? 'whole' : 'part', span };
  }
  const part = partOf(forms, found);
  if (part === null && character.source === 'declared') return { refused: whyMixed(found) };
  return { character, form: part ?? found.text, scope: 'part', span };
}

/** Where a place of the character has the form, in offsets into its text; null where it has another one. */
export function formIn(text: string, { form, scope }: Pick<NameToRename, 'form' | 'scope'>): Span | null {
  if (scope === 'part') return partIn(text, form);
  return formKey(text) === formKey(form) ? { start: 0, end: text.length } : null;
}

function partOf(forms: readonly string[], { text }: FoundName): string | null {
  for (const form of forms) {
    const part = partIn(form, text);
    if (part !== null) return form.slice(part.start, part.end);
  }
  return null;
}

function whyMixed({ text, character }: FoundName): string {
  return `“${text}” is put together from “${character.name}”: rename that, or one word of it.`;
}

function whyNobody(snapshot: Snapshot, memo: MentionMemo, offset: number): string {
  const places = placesInNode(snapshot, memo, nodeAt(snapshot.tree, offset));
  const shared = places.find(({ span }) => touches(span, offset));
  return shared === undefined
    ? 'No character’s name stands here. Names in prose are known once somebody has them in @cast:, in a tag or as a speaker.'
    : `“${shared.text}” may mean more than one character, so it cannot be renamed from here.`;
}
