import type { Span } from '../../text/span';
import { formKey, wordsIn } from './formWords';
import { formIn, type NameToRename } from './renameTarget';

interface RenamePlan {
  readonly target: NameToRename;
  readonly newName: string;
  /** Words of the name that are renamed where they stand without the others, by their key. */
  readonly words: ReadonlyMap<string, WordChange>;
}

interface WordChange {
  readonly usual: string;
  readonly next: string;
}

/** A stretch of a written form that changes. `usual` is how it is declared, and `next` what that becomes. */
export interface Replacement extends WordChange {
  readonly at: Span;
}

/** What changes in a form as it is written somewhere; in order, and disjoint. */
export type ReplacementsIn = (text: string) => readonly Replacement[];

/** How the forms of a character change as `target` becomes `newName`. A story has few forms, and each many times. */
export function replacementsFor(target: NameToRename, newName: string): ReplacementsIn {
  const plan = planOf(target, newName);
  const known = new Map<string, readonly Replacement[]>();
  return (text) => {
    const found = known.get(text) ?? replacementsIn(text, plan);
    known.set(text, found);
    return found;
  };
}

function planOf(target: NameToRename, newName: string): RenamePlan {
  const { name, aliases, source } = target.character;
  const isDeclared = source === 'declared';
  const others = [name, ...aliases].filter((form) => isDeclared && formKey(form) !== formKey(target.form));
  return { target, newName, words: wordChanges(target, newName, others) };
}

function replacementsIn(text: string, { target, newName, words }: RenamePlan): readonly Replacement[] {
  const at = formIn(text, target);
  if (at !== null) return [{ at, usual: target.form, next: newName }];
  if (words.size === 0) return [];
  return wordsIn(text).flatMap((word) => {
    const change = words.get(formKey(text.slice(word.start, word.end)));
    return change === undefined ? [] : [{ ...change, at: word }];
  });
}

/** The words of a whole form that the new name has others for, in the same places. Those of other forms stay. */
function wordChanges(
  { form, character }: NameToRename,
  newName: string,
  others: readonly string[],
): ReadonlyMap<string, WordChange> {
  const changes = new Map<string, WordChange>();
  const isWhole = [character.name, ...character.aliases].some((own) => formKey(own) === formKey(form));
  const [before, after] = [wordsIn(form), wordsIn(newName)];
  if (!isWhole || before.length < 2 || before.length !== after.length) return changes;
  const kept = new Set(
    others.flatMap((other) => wordsIn(other).map(({ start, end }) => formKey(other.slice(start, end)))),
  );
  before.forEach(({ start, end }, index) => {
    const { start: from, end: to } = after[index] ?? { start: 0, end: 0 };
    const change = { usual: form.slice(start, end), next: newName.slice(from, to) };
    const key = formKey(change.usual);
    if (change.usual !== change.next && !kept.has(key)) changes.set(key, change);
  });
  return changes;
}
