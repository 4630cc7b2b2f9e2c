import { type JudgedForm, judged } from './judgedForms';
import type { LanguagePack } from './language/pack';
import { correctionsOf } from './nameCleaning';
import type { FormTotal, NameTotals } from './nameTotals';
import { countOfForm, isSomebody, verdictOf } from './nameVerdicts';
import { mayBeSlip } from './nearMisses';

/** What was made of each form that is somebody's name or may be, by key. */
export type Judgements = ReadonlyMap<string, JudgedForm>;

export interface JudgedForms {
  readonly judgements: Judgements;
  /** Those met once beside another name. */
  readonly partners: readonly FormTotal[];
  /** Those that may be slips of others, names among them. */
  readonly rare: readonly FormTotal[];
}

/** The judgement of each form by itself. One whose total is the same object as in `previous` is not looked at again. */
export function judgeForms(totals: NameTotals, pack: LanguagePack, previous: Judgements | null): JudgedForms {
  const corrections = correctionsOf(totals);
  const judgements = new Map<string, JudgedForm>();
  const partners: FormTotal[] = [];
  const rare: FormTotal[] = [];
  for (const [key, own] of totals) {
    const total = corrections.size > 0 && corrections.has(key) ? (corrections.get(key) ?? null) : own;
    if (total === null) continue;
    const last = previous?.get(key);
    const known = last?.total === total ? last : undefined;
    const verdict = known?.verdict ?? verdictOf(total);
    if (verdict !== 'nobody') judgements.set(key, known ?? judged(total, verdict, pack));
    else if (total.partners.length > 0 && mayBePartner(total)) partners.push(total);
    if (mayBeSlip(total)) rare.push(total);
  }
  return { judgements, partners, rare };
}

/** All that are somebody's names. Who is named once beside somebody who is known is somebody too: `Ines and Tobias`. */
export function acceptedForms({ judgements, partners }: JudgedForms, pack: LanguagePack): readonly JudgedForm[] {
  const accepted = [...judgements.values()];
  const known = new Set<string>();
  for (const { verdict, total } of accepted) if (isSomebody(verdict)) known.add(total.key);
  let waiting = partners;
  for (;;) {
    const next = waiting.filter((total) => total.partners.some((partner) => known.has(partner)));
    if (next.length === 0) return accepted;
    for (const total of next) {
      known.add(total.key);
      accepted.push(judged(total, 'mentioned', pack));
    }
    waiting = waiting.filter(({ key }) => !known.has(key));
  }
}

function mayBePartner(total: FormTotal): boolean {
  const doubts = total.place + total.direction + total.determined + total.small + total.parts.lastFlags;
  return total.inner > 0 && doubts === 0 && countOfForm(total) > 0;
}
