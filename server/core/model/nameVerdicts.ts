import { CLOSED, GENERIC, RANK, RARE_NAME, TITLE } from './language/pack';
import type { FormTotal } from './nameTotals';

/** What the evidence makes of a form: somebody who speaks, somebody who is told of, perhaps another name of one, or nobody. */
export type Verdict = 'speaks' | 'mentioned' | 'possible' | 'nobody';

/** A nominal must speak more often than once; one that stands for people who have names, such as `the old man`, much more. */
const LEAST_NOMINAL = 2;
const LEAST_GENERIC = 4;
/** How often words that are hardly ever names must speak. */
const LEAST_RARE_NAME = 3;

/** What the evidence for one form says, the form taken by itself. */
export function verdictOf(total: FormTotal): Verdict {
  const { rest, firstFlags, lastFlags } = total.parts;
  if (total.kind === 'nominal') {
    return total.speech >= ((lastFlags & GENERIC) === 0 ? LEAST_NOMINAL : LEAST_GENERIC) ? 'speaks' : 'nobody';
  }
  const isTitled = rest !== null && (firstFlags & TITLE) !== 0;
  // With a capital at the start of sentences only, it is a word.
  if (!isTitled && total.inner + total.speech + total.label === 0) return 'nobody';
  // `Hyde Park`, `Box Hill`.
  if (rest !== null && !isTitled && (lastFlags & RARE_NAME) !== 0) return 'nobody';
  if (rest === null ? wordSpeaks(total) : nameSpeaks(total)) return 'speaks';
  if (isTitled) return 'mentioned';
  // `the Captain` is somebody if there is a `Captain Hale`.
  if (rest === null && (lastFlags & RANK) !== 0) return 'possible';
  if (isPlace(total) || isThing(total)) return 'nobody';
  if (isMentioned(total)) return 'mentioned';
  return total.inner > 0 && rest !== null ? 'possible' : 'nobody';
}

export function isSomebody(verdict: Verdict | undefined): boolean {
  return verdict === 'speaks' || verdict === 'mentioned';
}

/** How often a form was met. */
export function countOfForm(total: FormTotal): number {
  return total.inner + total.initial + total.label + (total.kind === 'nominal' ? total.speech : 0);
}

function wordSpeaks(total: FormTotal): boolean {
  const flags = total.parts.lastFlags;
  const isRare = (flags & RARE_NAME) !== 0;
  if (total.label > 1 && total.inner + total.initial > 0 && total.small === 0 && !isRare) return true;
  if (!nameSpeaks(total) || (isRare && total.speech < LEAST_RARE_NAME)) return false;
  return total.speech > 1 || (total.small <= countOfForm(total) && (flags & RANK) === 0);
}

/** `London answered` may be met once in a book; a place stands much more often after `in`. */
function nameSpeaks(total: FormTotal): boolean {
  const isMet = total.inner > 0 || countOfForm(total) > 1;
  return (total.speech > 0 && isMet && total.speech * 2 > total.place) || (total.label > 1 && total.inner > 0);
}

/** After `in` at times, or mostly after `to` and the like: nobody who does a thing is told of so. */
function isPlace(total: FormTotal): boolean {
  return total.place * 3 + total.direction > 0.3 * countOfForm(total) + total.vocative * 2;
}

/** Mostly `the …`: a thing, a people, a family. */
function isThing(total: FormTotal): boolean {
  return total.determined * 2 > total.inner;
}

function isMentioned(total: FormTotal): boolean {
  const { rest, lastFlags } = total.parts;
  if (rest === null && (lastFlags & (RARE_NAME | CLOSED | TITLE)) !== 0) return false;
  const personal = total.subject + total.vocative + total.possessive + total.partners.length + total.speech;
  return total.inner > 0 && total.small * 2 <= total.inner && personal > 0 && countOfForm(total) > 1;
}
