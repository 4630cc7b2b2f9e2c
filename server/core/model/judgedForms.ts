import type { LanguagePack } from './language/pack';
import { type NameShape, pronounOfTitles, shapeOf } from './nameShapes';
import type { FormTotal } from './nameTotals';
import { countOfForm, type Verdict } from './nameVerdicts';

/** A form, and what was made of it. */
export interface JudgedForm {
  readonly total: FormTotal;
  readonly verdict: Verdict;
  readonly shape: NameShape;
  readonly titlePronoun: string | null;
  /** What the titles say, else what the votes do; null where neither is clear. */
  readonly pronoun: string | null;
  readonly count: number;
}

export interface Forms {
  readonly forms: readonly JudgedForm[];
}

export function judged(total: FormTotal, verdict: Verdict, pack: LanguagePack): JudgedForm {
  const shape = shapeOf(total.key, pack);
  const titlePronoun = pronounOfTitles(shape.titles, pack);
  const pronoun = titlePronoun ?? votedPronoun(total, pack);
  return { total, verdict, shape, titlePronoun, pronoun, count: countOfForm(total) };
}

/** The pronoun that three votes of four are for, of at least two. */
function votedPronoun({ pronouns }: FormTotal, pack: LanguagePack): string | null {
  const sum = pronouns.reduce((votes, own) => votes + own, 0);
  const best = pronouns.indexOf(Math.max(...pronouns));
  const votes = pronouns[best] ?? 0;
  return votes > 1 && votes * 4 >= sum * 3 ? (pack.pronouns[best]?.id ?? null) : null;
}

/** What the titles of somebody's forms say, else the votes for the most frequent form that has clear ones. */
export function pronounOf({ forms }: Forms): string | null {
  let voted: JudgedForm | null = null;
  for (const form of forms) {
    if (form.titlePronoun !== null) return form.titlePronoun;
    if (form.pronoun !== null && form.count > (voted?.count ?? 0)) voted = form;
  }
  return voted?.pronoun ?? null;
}

export function countOf({ forms }: Forms): number {
  return forms.reduce((sum, { count }) => sum + count, 0);
}

/** Whether it has a first name and a surname, or is whole as `King of the Marsh` is. */
export function isFull(shape: NameShape): boolean {
  return shape.core.length > 0 && (shape.given !== null || shape.surname === null);
}
