import { DEFINITE, type LanguagePack, NAME_PARTICLE, TITLE, TITLE_PARTICLE } from './language/pack';

/**
 * The parts of a name.
 *
 * ```text
 * Mr. Tobias van Hale       the Duchess of Marsh      the old mage
 * title                     rank     whole            whole
 *     given  surname
 * ```
 */
export interface NameShape {
  /** Each in the spelling that the language pack names first. */
  readonly titles: readonly string[];
  /** What is left without titles and articles. */
  readonly core: readonly string[];
  /** The first of several words of the core; null where it has one word, or is no name of a usual make. */
  readonly given: string | null;
  /** The last word of the core with the particles before it; the only word where there is one. */
  readonly surname: string | null;
}

/** The parts of a name whose words have one blank between. */
export function shapeOf(key: string, pack: LanguagePack): NameShape {
  const flagsOf = (word: string): number => pack.lexicon.flagsOf(word, 0, word.length);
  const words = key.split(' ').map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));
  let at = 0;
  while (at < words.length - 1 && (flagsOf(words[at] ?? '') & DEFINITE) !== 0) at++;
  const first = at;
  while (at < words.length && (flagsOf(words[at] ?? '') & TITLE) !== 0) at++;
  const titles = words.slice(first, at).map((word) => usualTitle(word.toLowerCase(), pack));
  const core = words.slice(at);
  const isWhole = core.some((word) => (flagsOf(word) & (DEFINITE | TITLE_PARTICLE)) !== 0);
  if (isWhole || core.length === 0) return { titles, core, given: null, surname: null };
  let last = core.length - 1;
  while (last > 0 && (flagsOf(core[last - 1] ?? '') & NAME_PARTICLE) !== 0) last--;
  return { titles, core, given: last > 0 ? (core[0] ?? null) : null, surname: core.slice(last).join(' ') };
}

function usualTitle(title: string, pack: LanguagePack): string {
  return pack.titles.find(({ forms }) => forms.includes(title))?.forms[0] ?? title;
}

/** The pronouns of those who bear the first title that says so; null where none does. */
export function pronounOfTitles(titles: readonly string[], pack: LanguagePack): string | null {
  for (const title of titles) {
    const known = pack.titles.find(({ forms }) => forms[0] === title);
    if (known?.pronoun !== undefined && known.pronoun !== null) return known.pronoun;
  }
  return null;
}
