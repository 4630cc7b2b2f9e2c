import { isOneSlip } from '../model/slips';

/**
 * Names, to be found from a word that is one slip away from them. Where a slip parts two words, one letter at most taken
 * from each leaves the same rest. So names are kept under all their rests, and found with those of the word:
 *
 * ```text
 * Tobias   Tbias Toias Tobas Tobis Tobia
 * Tobais   Tbais Toais Tobis Tobas Tobai
 *                      ^^^^^ ^^^^^
 * ```
 */
export class NearNames {
  private readonly byRest = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const rest of restsOf(name.toLowerCase())) {
        const same = this.byRest.get(rest);
        if (same === undefined) this.byRest.set(rest, [name]);
        else same.push(name);
      }
    }
  }

  /** The names that a slip makes of a word: one of its letters, or the case of one inside it. Nobody mistakes the first. */
  near(word: string): readonly string[] {
    const small = word.toLowerCase();
    const found = new Set<string>();
    for (const rest of restsOf(small)) for (const name of this.byRest.get(rest) ?? []) found.add(name);
    return [...found].filter((name) => name !== word && isSlipFor(small, name.toLowerCase()));
  }
}

function isSlipFor(word: string, name: string): boolean {
  return word === name || isOneSlip(word, name);
}

/** The word, and what is left of it without one of its letters; without the first, which is never the slip. */
function restsOf(word: string): readonly string[] {
  const rests = [word];
  for (let at = 1; at < word.length; at++) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
