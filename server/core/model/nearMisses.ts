import type { JudgedForm } from './judgedForms';
import type { FormTotal } from './nameTotals';
import { countOfForm, isSomebody } from './nameVerdicts';
import { isOneSlip } from './slips';

/** A word met once or twice that is one slip of the pen from a name used often. */
export interface NearMiss {
  readonly form: string;
  readonly name: string;
}

const RARE = 2;
/** How many times as often the name must be used. */
const OFTEN = 4;
/** Shorter names have too many honest neighbours. */
const SHORTEST = 5;

/** Whether a form is rare enough, and unlike enough to any other word, to be a slip. */
export function mayBeSlip(total: FormTotal): boolean {
  return (
    total.small === 0 &&
    total.parts.rest === null &&
    total.key.length >= SHORTEST &&
    total.kind === 'name' &&
    countOfForm(total) <= RARE
  );
}

/** The near misses among the rare forms, in the order of the alphabet. */
export function nearMissesOf(rare: readonly FormTotal[], names: Iterable<JudgedForm>): readonly NearMiss[] {
  const often = new Neighbours();
  for (const { total, count, verdict } of names) {
    if (count >= OFTEN && total.parts.rest === null && isSomebody(verdict) && total.kind === 'name')
      often.add(total, count);
  }
  const misses: NearMiss[] = [];
  for (const total of rare) {
    const meant = often.near(total.key, OFTEN * countOfForm(total));
    if (meant !== null && !total.parts.singulars.includes(meant.key))
      misses.push({ form: total.text, name: meant.text });
  }
  return misses.sort((a, b) => (a.form < b.form ? -1 : 1));
}

interface Neighbour {
  readonly total: FormTotal;
  readonly count: number;
}

/** Words that are found by their first two letters or their last two, for one slip leaves the ones or the others. */
class Neighbours {
  private readonly byStart = new Map<string, Neighbour[]>();
  private readonly byEnd = new Map<string, Neighbour[]>();

  add(total: FormTotal, count: number): void {
    put(this.byStart, total.key.slice(0, 2), { total, count });
    put(this.byEnd, total.key.slice(-2), { total, count });
  }

  /** The one met most of those that are one slip away and were met so often. */
  near(key: string, least: number): FormTotal | null {
    let best: Neighbour | null = null;
    for (const known of [this.byStart.get(key.slice(0, 2)), this.byEnd.get(key.slice(-2))]) {
      for (const one of known ?? []) {
        if (one.count >= least && isOneSlip(one.total.key, key) && (best === null || isBetter(one, best))) best = one;
      }
    }
    return best?.total ?? null;
  }
}

function isBetter(one: Neighbour, other: Neighbour): boolean {
  return one.count > other.count || (one.count === other.count && one.total.key < other.total.key);
}

function put(map: Map<string, Neighbour[]>, letters: string, one: Neighbour): void {
  const known = map.get(letters);
  if (known === undefined) map.set(letters, [one]);
  else known.push(one);
}
