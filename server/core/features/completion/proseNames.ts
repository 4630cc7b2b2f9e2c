import { derivedForms } from '../../model/aliases';
import type { Character } from '../../model/cast';
import { isCapital } from '../../model/language/wordHash';
import type { Snapshot } from '../../snapshot';
import { APOSTROPHE, classOf, isWordUnit, TRAIL } from '../../text/characters';
import { blockAt } from '../lines';
import { beginsSentence } from '../names/formStyle';
import { searchKey } from '../names/fuzzy';
import { filterFor, type Offer } from './item';
import { aboutCharacter, detailOf, peopleFor } from './people';
import { inFile, type TypedLine } from './typedLine';

/**
 * The names of the cast that begin with the word that is being typed, if that has a capital and ends at the cursor. Where a
 * sentence begins any word has one: there it takes two letters, and none if they are an everyday word by themselves (`To`).
 */
export function proseNameOffers(snapshot: Snapshot, line: TypedLine): readonly Offer[] {
  const start = startOfWord(line);
  const typed = line.text.slice(start, line.cursor);
  if (typed === '' || !isCapital(typed.charCodeAt(0)) || !tellsOfName(snapshot, line, start, typed)) return [];
  const key = searchKey(typed);
  return peopleFor(snapshot.story.cast, line).flatMap((person) =>
    formsOf(person, snapshot)
      .filter((form) => form !== typed && searchKey(form).startsWith(key))
      .map((form) => nameOffer(person, form, line, start, typed)),
  );
}

function startOfWord({ text, cursor }: TypedLine): number {
  if (isInWord(text, cursor)) return cursor;
  let start = cursor;
  while (start > 0 && isInWord(text, start - 1)) start--;
  // The `t` of `don’t` begins nothing; the `M` of `‘Mara` does.
  const isJoined = start > 1 && classOf(text.charCodeAt(start - 1)) === APOSTROPHE && isInWord(text, start - 2);
  return isJoined ? cursor : start;
}

function tellsOfName({ tree, story }: Snapshot, line: TypedLine, start: number, typed: string): boolean {
  const found = blockAt(tree, line.span.start + start);
  if (found?.block.kind !== 'paragraph') return false;
  const { text } = found.block;
  const at = line.span.start + start - found.nodeStart;
  if (at < text.start || at + typed.length > text.end) return false;
  if (!beginsSentence(found.node.text, at, text.start)) return true;
  return typed.length > 1 && story.language.lexicon.flagsOf(typed, 0, typed.length) === 0;
}

/** First names and surnames before the whole name, since they are what is written most. Small aliases need no help. */
function formsOf({ name, aliases }: Character, { story }: Snapshot): readonly string[] {
  const forms = [...derivedForms(name, story.language), name, ...aliases];
  return [...new Set(forms)].filter((form) => isCapital(form.charCodeAt(0)));
}

function nameOffer(person: Character, form: string, line: TypedLine, start: number, typed: string): Offer {
  return {
    label: form,
    kind: 'character',
    detail: form === person.name ? detailOf(person) : person.name,
    documentation: aboutCharacter(person, ''),
    edit: { span: inFile(line, start, line.cursor), text: form },
    filterText: filterFor(typed, form),
    commitCharacters: [],
  };
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isWordUnit(unit) || classOf(unit) === TRAIL;
}
