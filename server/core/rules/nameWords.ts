import { isEnglishWord } from '../dictionary/english';
import type { Cast } from '../model/cast';
import { type LanguagePack, TITLE } from '../model/language/pack';
import { isCapital } from '../model/language/wordHash';
import { foldName } from '../model/names';
import type { FormTotal, NameTotals } from '../model/nameTotals';

/** How a word is used that is part of names, in a whole story. */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  /** Not at the start of a sentence, where a capital says something. */
  readonly inner: number;
  /** Beside `said` and the like. */
  readonly speech: number;
  /** In a name after `the` and the like. */
  readonly determined: number;
  /** After `in` and the like, and not as whose something is. */
  readonly place: number;
  /** Written with a small letter. */
  readonly small: number;
  /** The names that it is part of. */
  readonly forms: readonly FormTotal[];
}

/** The words that the names of a story are made of: `Mara` and `Hale` of `Mara Hale`. */
export function wordsOfNames(totals: NameTotals): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, Draft>();
  for (const total of totals.values()) {
    if (total.kind !== 'name') continue;
    total.key.split(' ').forEach((word, index) => {
      if (!isCapital(word.charCodeAt(0))) return;
      const use = uses.get(word) ?? unused(word);
      uses.set(word, use);
      add(use, total, index);
    });
  }
  return uses;
}

/** The other words of the names that a word is part of: `Mr` and `Tobias` of `Hale`. */
export function companyOf({ word, forms }: WordUse, pack: LanguagePack): ReadonlySet<string> {
  const company = new Set<string>();
  for (const total of forms) {
    const words = total.key.split(' ');
    for (const other of beginsSentence(total, words, pack) ? words.slice(1) : words) company.add(other);
  }
  company.delete(word);
  return company;
}

/** The words of the names and aliases that a cast declares, and of the names that markers and tags use; folded. */
export function wordsOfCast({ characters, clashes }: Cast): ReadonlySet<string> {
  const forms = characters.flatMap(({ name, aliases, source }) =>
    source === 'declared' ? [name, ...aliases] : [name],
  );
  return new Set([...forms, ...clashes.map(({ form }) => form)].flatMap((form) => foldName(form).split(' ')));
}

type Draft = { -readonly [Field in Exclude<keyof WordUse, 'forms'>]: WordUse[Field] } & { readonly forms: FormTotal[] };

function unused(word: string): Draft {
  return { word, count: 0, inner: 0, speech: 0, determined: 0, place: 0, small: 0, forms: [] };
}

function add(use: Draft, total: FormTotal, index: number): void {
  use.count += total.inner + total.initial + total.label;
  use.inner += index === 0 ? total.inner : total.inner + total.initial;
  use.speech += total.speech;
  use.determined += total.determined;
  use.place += Math.max(0, total.place - total.possessive);
  use.small += total.small;
  use.forms.push(total);
}

/** Whether the first word is there only because a sentence begins: `Watching Mara`. */
function beginsSentence({ inner }: FormTotal, [first = '']: readonly string[], pack: LanguagePack): boolean {
  return inner === 0 && (pack.lexicon.flagsOf(first, 0, first.length) & TITLE) === 0 && isEnglishWord(first);
}
