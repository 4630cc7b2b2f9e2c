import { CLOSED, OPENER, RARE_NAME, TITLE, VERB } from './language/pack';
import { addTo, copyOf, type FormTotal, type NameTotals } from './nameTotals';

/** Totals to be taken instead of others; null for those that count for nothing by themselves. */
export type Corrections = ReadonlyMap<string, FormTotal | null>;

/**
 * What only looks like a name of its own: a word that stood before a name at the start of a sentence (`Slowly Mara` counts for
 * `Mara`), and families (`the Hales`).
 */
export function correctionsOf(totals: NameTotals): Corrections {
  const corrections = new Map<string, FormTotal | null>();
  const parts: { readonly total: FormTotal; readonly rest: string }[] = [];
  for (const total of totals.values()) {
    const rest = total.parts.rest === null ? null : restOf(total, totals);
    if (rest !== null) parts.push({ total, rest });
    else if (isFamily(total, totals)) corrections.set(total.key, null);
  }
  // The order of the totals says how the story came to be written, and must not show.
  parts.sort((a, b) => (a.total.key < b.total.key ? -1 : 1));
  for (const { total } of parts) corrections.set(total.key, null);
  for (const { total, rest } of parts) {
    const known = corrections.get(rest) ?? (corrections.has(rest) ? undefined : totals.get(rest));
    if (known !== undefined) corrections.set(rest, withOther(known, total));
  }
  return corrections;
}

/** Behind another word, a capital says that it is a name. */
function withOther(known: FormTotal, other: FormTotal): FormTotal {
  const sum = copyOf(known);
  addTo(sum, { ...other, inner: other.inner + other.initial, initial: 0, determined: 0, place: 0, direction: 0 });
  return sum;
}

/** The key of the name that is left without the first word, if that was none. */
function restOf({ kind, parts, inner, firstSmall }: FormTotal, totals: NameTotals): string | null {
  const { rest, firstFlags } = parts;
  if (kind !== 'name' || rest === null || (firstFlags & TITLE) !== 0 || !totals.has(rest)) return null;
  if ((firstFlags & RARE_NAME) !== 0) return rest;
  if (inner > 0) return null;
  const first = totals.get(parts.first);
  const named = first === undefined ? 0 : first.inner + first.speech + first.vocative;
  return (firstFlags & (OPENER | CLOSED | VERB)) !== 0 || firstSmall > named ? rest : null;
}

function isFamily({ kind, determined, inner, parts }: FormTotal, totals: NameTotals): boolean {
  if (kind !== 'name' || determined === 0 || determined * 2 < inner) return false;
  return parts.singulars.some((singular) => (totals.get(singular)?.inner ?? 0) > 0);
}
