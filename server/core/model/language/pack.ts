import { type Lexicon, lexiconOf } from './lexicon';

/**
 * All that the understanding of names, speakers and points of view has to know of a language: words, and no code. Words are
 * in small letters unless they are always written otherwise.
 */
export interface LanguageData {
  /** As in BCP 47. */
  readonly id: string;
  /** Verbs that say that somebody speaks. */
  readonly speechVerbs: readonly Verb[];
  /** Verbs of the inner life, which only the one whose point of view it is can tell of. */
  readonly mindVerbs: readonly Verb[];
  /** Verbs of how somebody looks from outside: `seemed`, `appeared`. */
  readonly seemingVerbs: readonly Verb[];
  /** Finite forms of other frequent verbs, such as have no ending to know them by. */
  readonly commonVerbs: readonly string[];
  /** How the finite forms of regular verbs end. */
  readonly verbEndings: readonly string[];
  readonly adverbs: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly pronouns: readonly PronounSet[];
  readonly titles: readonly Title[];
  /** Words that a full stop follows inside a sentence. */
  readonly abbreviations: readonly string[];
  /** Words before a name that are no part of it: `old`, `poor`. */
  readonly epithets: readonly string[];
  /** Small words inside names (`de`), and inside the names of those who have a title (`Duke of`). */
  readonly nameParticles: readonly string[];
  readonly titleParticles: readonly string[];
  readonly definiteArticles: readonly string[];
  /** All others that stand before a noun: `a`, `this`, `her`. */
  readonly determiners: readonly string[];
  readonly coordinators: readonly string[];
  /** After these a name is a place's, and after these it may be. */
  readonly placePrepositions: readonly string[];
  readonly directions: readonly string[];
  /** Conjunctions, prepositions, auxiliaries and the like that no other list holds. */
  readonly functionWords: readonly string[];
  readonly interjections: readonly string[];
  /** What people are called to their face instead of a name: `darling`, `sir`. */
  readonly addresses: readonly string[];
  /** Days, months and feasts. */
  readonly calendar: readonly string[];
  /** Peoples and languages. */
  readonly peoples: readonly string[];
  /** Other words that are written with a capital and name nobody. */
  readonly otherCapitals: readonly string[];
  /** Words that often begin a sentence and look like names there. */
  readonly openers: readonly string[];
  readonly kinship: readonly string[];
  /** Words for people that stand for somebody who has been named: `man`, `girl`. */
  readonly genericPeople: readonly string[];
  /** What speaks and is nobody: `voice`, `letter`. */
  readonly notPeople: readonly string[];
  /** What an apostrophe joins to the end of a word, and which of it may say whose something is. */
  readonly clitics: readonly string[];
  readonly possessiveClitic: string;
  /** How the names of families end: `the Bennets`. */
  readonly pluralEndings: readonly string[];
}

export interface Verb {
  readonly base: string;
  /** All forms that can follow a subject. */
  readonly finite: readonly string[];
  readonly participle: string;
}

/** A form of address before a name, in all its spellings. */
export interface Title {
  readonly forms: readonly string[];
  /** The `id` of the pronouns of those who bear it; null if it says nothing of that. */
  readonly pronoun: string | null;
  /** Whether it is used without a name too: `the Captain`. */
  readonly use: 'before a name' | 'alone too';
}

/** The forms of one personal pronoun. */
export interface PronounSet {
  /** What a cast says of a character: `[she]`. */
  readonly id: string;
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  /** Whether the pronoun tells people apart. */
  readonly gender: 'masculine' | 'feminine' | 'none';
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly possessive: readonly string[];
  readonly reflexive: readonly string[];
}

/** The words of a language made ready to be looked up. */
export interface LanguagePack extends LanguageData {
  readonly lexicon: Lexicon;
}

/** What a word can be in the lexicon, as bits. */
export const SPEECH_VERB = 1;
export const VERB = 1 << 1;
export const ADVERB = 1 << 2;
/** Stands before a name. */
export const TITLE = 1 << 3;
/** A title that is used without a name. */
export const RANK = 1 << 4;
export const EPITHET = 1 << 5;
export const NAME_PARTICLE = 1 << 6;
export const TITLE_PARTICLE = 1 << 7;
export const DEFINITE = 1 << 8;
export const DETERMINER = 1 << 9;
export const COORDINATOR = 1 << 10;
export const PLACE_PREPOSITION = 1 << 11;
export const DIRECTION = 1 << 12;
/** A word that can be no part of a noun phrase such as `the old mage`. */
export const CLOSED = 1 << 13;
/** Written with a capital or not, no name. */
export const NO_NAME = 1 << 14;
/** No name by itself, though it may be part of one: `love`, `April`, `English`. */
export const RARE_NAME = 1 << 15;
/** No name at the start of a sentence. */
export const OPENER = 1 << 16;
export const KIN = 1 << 17;
export const GENERIC = 1 << 18;
export const NOBODY = 1 << 19;
export const PRONOUN = 1 << 20;
/** A pronoun that can be a subject. */
export const SUBJECT_PRONOUN = 1 << 21;
/** A full stop after it ends no sentence. */
export const ABBREVIATION = 1 << 22;
const SET_SHIFT = 24;
const SET_BITS = 0b1111;

/** Which of `pack.pronouns` a word belongs to, if that tells people apart; -1 for none. */
export function pronounSetOf(flags: number): number {
  return ((flags >> SET_SHIFT) & SET_BITS) - 1;
}

export function languagePack(data: LanguageData): LanguagePack {
  return { ...data, lexicon: lexiconOf(bitsOfWords(data)) };
}

function bitsOfWords(data: LanguageData): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const put = (words: readonly string[], as: number): void => {
    for (const word of words) bits.set(word.toLowerCase(), (bits.get(word.toLowerCase()) ?? 0) | as);
  };
  for (const { finite } of data.speechVerbs) put(finite, SPEECH_VERB | VERB);
  for (const { finite } of [...data.mindVerbs, ...data.seemingVerbs]) put(finite, VERB);
  put(data.commonVerbs, VERB);
  put(data.adverbs, ADVERB);
  for (const title of data.titles) put(title.forms, title.use === 'alone too' ? TITLE | RANK : TITLE);
  put(data.abbreviations, ABBREVIATION);
  put(data.epithets, EPITHET);
  put(data.nameParticles, NAME_PARTICLE);
  put(data.titleParticles, TITLE_PARTICLE | CLOSED | NO_NAME);
  put(data.definiteArticles, DEFINITE | DETERMINER | CLOSED | NO_NAME);
  put(data.determiners, DETERMINER | CLOSED | NO_NAME);
  put(data.coordinators, COORDINATOR | CLOSED | NO_NAME);
  put(data.placePrepositions, PLACE_PREPOSITION | CLOSED | NO_NAME);
  put(data.directions, DIRECTION | CLOSED | NO_NAME);
  put(data.functionWords, CLOSED | NO_NAME);
  put(data.interjections, CLOSED | NO_NAME);
  put([...data.addresses, ...data.calendar, ...data.peoples, ...data.otherCapitals], RARE_NAME);
  put(data.openers, OPENER);
  put(data.kinship, KIN);
  put(data.genericPeople, GENERIC);
  put(data.notPeople, NOBODY);
  data.pronouns.forEach((set, index) => {
    const own = PRONOUN | CLOSED | NO_NAME | (set.gender === 'none' ? 0 : (index + 1) << SET_SHIFT);
    put([...set.object, ...set.reflexive], own);
    put(set.possessive, own | DETERMINER);
    put(set.subject, own | SUBJECT_PRONOUN);
  });
  return bits;
}
