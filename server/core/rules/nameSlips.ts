import { isEnglishWord } from '../dictionary/english';
import { type LanguagePack, NO_NAME, RANK, RARE_NAME, TITLE } from '../model/language/pack';
import { foldName } from '../model/names';
import type { NameTotals } from '../model/nameTotals';
import { companyOf, type WordUse, wordsOfNames } from './nameWords';
import { NearNames } from './nearNames';

/** A word that is met once or twice and looks like a slip for a name. */
export interface NameSlip {
  readonly word: string;
  readonly name: string;
  /** How often the word is met: 1 or 2. */
  readonly count: number;
}

/** The slips of a story. `declared` are the words of its cast, folded. */
export function nameSlips(totals: NameTotals, declared: ReadonlySet<string>, pack: LanguagePack): readonly NameSlip[] {
  const uses = wordsOfNames(totals);
  const sourceOf = ({ word }: WordUse): Source => (declared.has(foldName(word)) ? 'declared' : 'used');
  const names = [...uses.values()].filter(
    (use) => isUsedOften(use, sourceOf(use)) && mayBeName(use, sourceOf(use), pack),
  );
  const index = new NearNames(names.map(({ word }) => word));
  const slips: NameSlip[] = [];
  for (const use of uses.values()) {
    if (use.count > MOST_SLIPS || use.word.length < SHORTEST_SLIP || sourceOf(use) === 'declared') continue;
    const [name] = index
      .near(use.word)
      .flatMap((word) => uses.get(word) ?? [])
      .filter((near) => isRareBeside(use, near, sourceOf(near)) && !isPlural(use, near, pack))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    if (name === undefined || isKnownWord(use, pack)) continue;
    if (!isSureSlip(use.word, name.word) && isSomethingElse(use, name, pack)) continue;
    slips.push({ word: use.word, name: name.word, count: use.count });
  }
  return slips;
}

const MOST_SLIPS = 2;
const SHORTEST_SLIP = 3;
const SHORTEST_NAME = 4;
/** Of one that is always followed by a name. The short ones are close to names: `Miss` to `Mims`. */
const SHORTEST_TITLE = 5;

/** `declared`: a word of the cast, and so known to be a name. */
type Source = 'declared' | 'used';

/** How often a name is met for each time that the slip is. */
const OFTEN: Readonly<Record<Source, number>> = { declared: 3, used: 6 };

function isUsedOften({ word, count }: WordUse, source: Source): boolean {
  return word.length >= SHORTEST_NAME && count >= OFTEN[source];
}

function isRareBeside({ count }: WordUse, name: WordUse, source: Source): boolean {
  return name.count >= count * OFTEN[source];
}

/** A word of the dictionary that mostly begins a sentence is only that, and `American` a name if one of that name speaks. */
function mayBeName({ word, count, inner, speech }: WordUse, source: Source, pack: LanguagePack): boolean {
  const flags = flagsOf(word, pack);
  if ((flags & NO_NAME) !== 0) return false;
  if ((flags & RARE_NAME) !== 0 && speech === 0 && source === 'used') return false;
  if ((flags & TITLE) !== 0 && (flags & RANK) === 0 && word.length < SHORTEST_TITLE) return false;
  return inner * 4 >= count || !isEnglishWord(word);
}

function isKnownWord({ word, small }: WordUse, pack: LanguagePack): boolean {
  return small > 0 || flagsOf(word, pack) !== 0 || isEnglishWord(word);
}

/** `the Hales` and `Hale`. A name that ends like a plural is one where it mostly stands behind `the`. */
function isPlural(use: WordUse, name: WordUse, pack: LanguagePack): boolean {
  const isOf = (plural: string, one: string): boolean =>
    !one.endsWith('s') && pack.pluralEndings.some((ending) => plural === one + ending);
  if (isOf(use.word, name.word)) return true;
  return isOf(name.word, use.word) && name.determined * 2 > name.count;
}

/** Letters exchanged or doubled make no other name, and a long name has few neighbours. */
function isSureSlip(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) >= LONG_NAME) return true;
  const [a, b] = [word.toLowerCase(), name.toLowerCase()];
  return [...a].sort().join('') === [...b].sort().join('') || undoubled(a) === undoubled(b);
}

const LONG_NAME = 7;

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/**
 * Whether the word is met only beside names and titles that the name never stands beside (`Louis Quinze` is not `Louisa`)
 * or, alone, as a place, which the name hardly ever is.
 */
function isSomethingElse(use: WordUse, name: WordUse, pack: LanguagePack): boolean {
  const own = companyOf(use, pack);
  if (own.size === 0) return use.place > 0 && name.place * RARELY < name.count;
  const usual = companyOf(name, pack);
  return ![...own].some((other) => usual.has(other));
}

const RARELY = 10;

function flagsOf(word: string, pack: LanguagePack): number {
  return pack.lexicon.flagsOf(word, 0, word.length);
}
