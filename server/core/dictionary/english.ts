import { ENGLISH } from './english.data';
import { isInFilter } from './wordFilter';
import { basesOf, dictionaryForm } from './wordForms';

/**
 * Whether a word is English, in American or British spelling and whatever the case of its letters. Names and contractions
 * are none. No word of the list behind it is missed; of other rows of letters about one in 200 is taken for a word.
 */
export function isEnglishWord(word: string): boolean {
  const form = dictionaryForm(word);
  return isInFilter(ENGLISH, form) || basesOf(form).some((base) => isInFilter(ENGLISH, base));
}
