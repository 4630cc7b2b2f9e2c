import { BLANK, classOf, LINE_END, WORD } from '../text/characters';
import type { FormIndex, FormOwner } from './formIndex';
import type { FormMatch } from './formMatch';
import { CLOSED, DETERMINER, EPITHET, type LanguagePack, NO_NAME, PRONOUN, TITLE } from './language/pack';
import { isCapital } from './language/wordHash';
import { endOfCore, endOfToken, nextInName } from './nameTokens';

/*
 * What stands beside a form can make it somebody else's name, or none:
 *
 *     Mrs. Hale          Ruth Hale          Will you come?
 *     ^^^^ not he        ^^^^ not Tobias    ^^^^ nobody
 */

/** Those of the owners whom the form can mean where it stands, and where it begins with its title. */
export function ownersAt(
  match: FormMatch,
  text: string,
  within: { readonly start: number; readonly end: number },
  index: FormIndex,
): {
  readonly owners: readonly FormOwner[];
  readonly start: number;
} {
  const { indexed, start } = match;
  const none = { owners: [], start };
  if (indexed.pattern.words.length === 1 && isEverydayWord(match, text, within, index.language)) return none;
  if (indexed.pattern.words.length === 0 || isTitled(match, text, index.language))
    return { owners: indexed.owners, start };
  const before = wordBefore(text, start, within.start, index.language);
  if (before !== null && (before.flags & TITLE) !== 0) {
    const owners = indexed.owners.filter((owner) => mayBear(owner, before.word, index.language));
    return { owners, start: indexed.form === 'derived' ? before.start : start };
  }
  const isOthers =
    indexed.form === 'derived' && (before?.isName || isBeforeName(match, text, within.end, index.language));
  return isOthers ? none : { owners: indexed.owners, start };
}

/** `Will you`, `May I`, `Hope you’re well`: at the start of a sentence a pronoun or an article behind it tells. */
function isEverydayWord(
  { start, core, end }: FormMatch,
  text: string,
  within: { readonly start: number; readonly end: number },
  pack: LanguagePack,
): boolean {
  const flags = pack.lexicon.flagsOf(text, start, core);
  if (flags === 0 || (flags & TITLE) !== 0 || core < end || !startsSentence(text, start, within.start)) return false;
  const next = nextInName(text, end, within.end, 'none');
  if (next < 0) return false;
  const nextEnd = endOfCore(text, next, endOfToken(text, next, within.end), pack);
  return (pack.lexicon.flagsOf(text, next, nextEnd) & (PRONOUN | DETERMINER)) !== 0;
}

function isTitled({ start }: FormMatch, text: string, pack: LanguagePack): boolean {
  return (pack.lexicon.flagsOf(text, start, endOfToken(text, start, text.length)) & TITLE) !== 0;
}

/** A name that has a title of its own is met with that one; another belongs to somebody else. */
function mayBear(owner: FormOwner, title: string, pack: LanguagePack): boolean {
  if (owner.title !== null) return false;
  const pronoun = pack.titles.find(({ forms }) => forms.includes(title))?.pronoun ?? null;
  return pronoun === null || owner.pronouns.length === 0 || owner.pronouns.includes(pronoun);
}

interface WordBefore {
  readonly word: string;
  readonly start: number;
  readonly flags: number;
  /** Written with a capital that is no sentence's, or no known word. */
  readonly isName: boolean;
}

/** The word with a capital directly before `start`, if nothing but blanks and a title's full stop stand between. */
function wordBefore(text: string, start: number, from: number, pack: LanguagePack): WordBefore | null {
  let end = start;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === start) return null;
  const hasStop = text.charCodeAt(end - 1) === 0x2e;
  if (hasStop) end--;
  let at = end;
  while (at > from && classOf(text.charCodeAt(at - 1)) === WORD) at--;
  if (at === end || !isCapital(text.charCodeAt(at))) return null;
  const flags = pack.lexicon.flagsOf(text, at, end);
  if (hasStop && (flags & TITLE) === 0) return null;
  const isName = (flags & (NO_NAME | CLOSED | EPITHET)) === 0 && (flags === 0 || !startsSentence(text, at, from));
  return { word: text.slice(at, end).toLowerCase(), start: at, flags, isName };
}

/** Whether another word of a name follows: `Tobias Finch`. */
function isBeforeName({ core, end }: FormMatch, text: string, limit: number, pack: LanguagePack): boolean {
  const next = core < end ? -1 : nextInName(text, end, limit, 'none');
  if (next < 0 || !isCapital(text.charCodeAt(next))) return false;
  return (pack.lexicon.flagsOf(text, next, endOfToken(text, next, limit)) & NO_NAME) === 0;
}

function startsSentence(text: string, start: number, from: number): boolean {
  let at = start - 1;
  while (at >= from && (isSpace(text.charCodeAt(at)) || OPENING.has(text[at] ?? ''))) at--;
  return at < from || '.!?…:'.includes(text[at] ?? '');
}

const OPENING = new Set('"“‘\'«»„‚「『([*_—–-');

function isSpace(unit: number): boolean {
  const found = classOf(unit);
  return found === BLANK || found === LINE_END;
}
