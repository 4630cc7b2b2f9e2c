import { isEnglishWord } from '../dictionary/english';
import type { Cast } from '../model/cast';
import { type LanguagePack, TITLE } from '../model/language/pack';
import { isCapital } from '../model/language/wordHash';
import { foldName } from '../model/names';
import type { FormTotal, NameTotals } from '../model/nameTotals';

/** How often a word is part of a name, in a whole story. */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  /** Not at the start of a sentence, where a capital says something. */
  readonly inner: number;
  /** In a name after `the` and the like. */
  readonly determined: number;
  /** After `in` and the like, and not as whose something is. */
  readonly place: number;
  /** Written with a small letter. */
  readonly small: number;
}

/** The words that the names of a story are made of: `Mara` and `Hale` of `Mara Hale`. */
export function wordsOfNames(totals: NameTotals): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, Draft>();
  for (const total of totals.values()) {
    if (total.kind !== 'name') continue;
    total.key.split(' ').forEach((word, index) => {
      if (!isCapital(word.charCodeAt(0))) return;
      const use = uses.get(word) ?? { word, count: 0, inner: 0, determined: 0, place: 0, small: 0 };
      uses.set(word, use);
      use.count += total.inner + total.initial + total.label;
      use.inner += index === 0 ? total.inner : total.inner + total.initial;
      use.determined += total.determined;
      use.place += Math.max(0, total.place - total.possessive);
      use.small += total.small;
    });
  }
  return uses;
}

type Draft = { -readonly [Field in keyof WordUse]: WordUse[Field] };

/** The other words of the names that a word is part of: `Mr` and `Tobias` of `Hale`. */
export function companyOf(word: string, totals: NameTotals, pack: LanguagePack): ReadonlySet<string> {
  const company = new Set<string>();
  for (const total of totals.values()) {
    if (total.kind !== 'name' || !total.key.includes(word)) continue;
    const words = total.key.split(' ');
    if (!words.includes(word)) continue;
    for (const other of beginsSentence(total, pack) ? words.slice(1) : words) if (other !== word) company.add(other);
  }
  return company;
}

/** The words of all names and aliases of a cast, folded. */
export function wordsOfCast({ byForm, clashes }: Cast): ReadonlySet<string> {
  const forms = [...byForm.keys(), ...clashes.map(({ form }) => foldName(form))];
  return new Set(forms.flatMap((form) => form.split(' ')));
}

/** Whether the first word is there only because a sentence begins: `Watching Mara`. */
function beginsSentence({ key, inner }: FormTotal, pack: LanguagePack): boolean {
  const first = key.slice(0, key.indexOf(' '));
  return inner === 0 && (pack.lexicon.flagsOf(first, 0, first.length) & TITLE) === 0 && isEnglishWord(first);
}
