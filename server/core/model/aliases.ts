import { type LanguagePack, NO_NAME, RARE_NAME } from './language/pack';
import { wordsOfForm } from './nameForms';
import { shapeOf } from './nameShapes';

/**
 * The forms that a name gives without anybody saying so: the first name, the surname, and both with the title of the name.
 * None of one letter, none that is an everyday word; none of names such as `the Captain` and `Anne of the Marsh`.
 *
 * ```text
 * Captain Tobias van Hale  ->  Tobias, van Hale, Captain Tobias, Captain van Hale
 * ```
 */
export function derivedForms(name: string, pack: LanguagePack): readonly string[] {
  const words = wordsOfForm(name);
  const shape = shapeOf(words.join(' '), pack);
  if (words.length < 2 || shape.surname === null) return [];
  const parts = [shape.given, shape.surname].filter((part) => part !== null && isSafe(part, pack));
  const title = shape.titles.length === 0 ? [] : words.slice(0, shape.titles.length);
  const forms = parts.flatMap((part) =>
    title.length === 0 ? [part ?? ''] : [part ?? '', `${title.join(' ')} ${part}`],
  );
  return [...new Set(forms)].filter((form) => form !== words.join(' '));
}

function isSafe(part: string, pack: LanguagePack): boolean {
  const isWord = part.includes(' ') ? 0 : pack.lexicon.flagsOf(part, 0, part.length) & (NO_NAME | RARE_NAME);
  return isWord === 0 && /\p{L}.*\p{L}/u.test(part) && part !== part.toLowerCase();
}

/** The title that a name begins with, as the language pack spells it first; null where it has none. */
export function ownTitleOf(name: string, pack: LanguagePack): string | null {
  const { titles, core } = shapeOf(wordsOfForm(name).join(' '), pack);
  return core.length === 0 ? null : (titles[0] ?? null);
}
