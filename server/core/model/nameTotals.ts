import { addPartner, type EvidenceDraft } from './evidenceTable';
import { type FormParts, partsOf } from './formParts';
import type { LanguagePack } from './language/pack';
import type { NameCandidates, NameEvidence } from './nameEvidence';
import { countOf } from './wordCounts';

/** The evidence for one form in the whole story. `order` is that of its first scene. */
export interface FormTotal extends NameEvidence {
  /** How often its only word is written small; 0 for a form of several words. */
  readonly small: number;
  /** How often its first word is written small. */
  readonly firstSmall: number;
  readonly parts: FormParts;
}

export type NameTotals = ReadonlyMap<string, FormTotal>;

type TotalDraft = EvidenceDraft & { small: number; firstSmall: number; readonly parts: FormParts };

/** The evidence of all scenes together. */
export function totalsOf(scenes: readonly NameCandidates[], pack: LanguagePack): NameTotals {
  const totals = new Map<string, TotalDraft>();
  for (const { forms } of scenes) {
    for (const [key, own] of forms) {
      const total = totals.get(key) ?? emptyTotal(own, partsOf(key, pack));
      totals.set(key, total);
      addTo(total, own);
    }
  }
  const all = [...totals.values()];
  // Scene by scene, since the words of one scene stay at hand.
  for (const { small } of scenes) for (const total of all) total.firstSmall += countOf(small, total.parts.hash);
  for (const total of all) setSmall(total, total.firstSmall);
  return totals;
}

/**
 * The evidence of the scenes `now`, where `totals` was that of the scenes `before`: equal to `totalsOf(now)`, and the same
 * object if nothing has changed. What is the same for a form stays the same object.
 */
export function totalsAfter(
  totals: NameTotals,
  before: readonly NameCandidates[],
  now: readonly NameCandidates[],
  pack: LanguagePack,
): NameTotals {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  while (end < before.length - start && end < now.length - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  const removed = before.slice(start, before.length - end);
  const added = now.slice(start, now.length - end);
  const changed = changedKeys(removed, added);
  const result = new Map(totals);
  for (const key of changed) {
    const total = totalOf(key, now, pack);
    if (total === null) result.delete(key);
    else result.set(key, total);
  }
  const resized = resize(result, changed, removed, added);
  return changed.size === 0 && resized === 0 ? totals : result;
}

/** Counts anew how often the words of all forms but the `changed` are written small. How many that changes. */
function resize(
  totals: Map<string, FormTotal>,
  changed: ReadonlySet<string>,
  removed: readonly NameCandidates[],
  added: readonly NameCandidates[],
): number {
  let resized = 0;
  for (const [key, total] of totals) {
    const more = smallOf(total.parts, added) - smallOf(total.parts, removed);
    if (more === 0 || changed.has(key)) continue;
    totals.set(key, copyOf(total, total.firstSmall + more));
    resized++;
  }
  return resized;
}

/** The keys of the forms that scenes before and now do not agree about. */
function changedKeys(removed: readonly NameCandidates[], added: readonly NameCandidates[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const pairs = removed.length === added.length ? removed.map((one, index) => [one, added[index]] as const) : null;
  const isSame = (key: string): boolean =>
    pairs?.every(([one, other]) => isSameEvidence(one.forms.get(key), other?.forms.get(key))) ?? false;
  // Each key once, however many scenes have it: a scene that moves far changes all between its places.
  for (const key of new Set([...removed, ...added].flatMap(({ forms }) => [...forms.keys()]))) {
    if (!isSame(key)) keys.add(key);
  }
  return keys;
}

function isSameEvidence(a: NameEvidence | undefined, b: NameEvidence | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.order === b.order &&
    COUNTED.every((field) => a[field] === b[field]) &&
    a.partners.length === b.partners.length &&
    a.partners.every((partner, index) => partner === b.partners[index]) &&
    a.pronouns.every((votes, set) => votes === b.pronouns[set])
  );
}

function totalOf(key: string, scenes: readonly NameCandidates[], pack: LanguagePack): FormTotal | null {
  let total: TotalDraft | null = null;
  for (const { forms } of scenes) {
    const own = forms.get(key);
    if (own === undefined) continue;
    total ??= emptyTotal(own, partsOf(key, pack));
    addTo(total, own);
  }
  if (total !== null) setSmall(total, smallOf(total.parts, scenes));
  return total;
}

/** A total that can be added to, without touching the one it was made of. */
export function copyOf(total: FormTotal, firstSmall = total.firstSmall): TotalDraft {
  const copy = emptyTotal(total, total.parts);
  setSmall(copy, firstSmall);
  addTo(copy, total);
  return copy;
}

/** Every field is written out: objects made by spreading are many times slower to read, and these are read all the time. */
function emptyTotal({ kind, key, text, order, pronouns }: NameEvidence, parts: FormParts): TotalDraft {
  return {
    kind,
    key,
    text,
    order,
    inner: 0,
    initial: 0,
    speech: 0,
    subject: 0,
    vocative: 0,
    possessive: 0,
    place: 0,
    direction: 0,
    determined: 0,
    label: 0,
    small: 0,
    firstSmall: 0,
    partners: [],
    pronouns: new Array<number>(pronouns.length).fill(0),
    parts,
  };
}

function setSmall(total: TotalDraft, firstSmall: number): void {
  total.firstSmall = firstSmall;
  total.small = total.parts.rest === null ? firstSmall : 0;
}

function smallOf({ hash }: FormParts, scenes: readonly NameCandidates[]): number {
  let times = 0;
  for (const { small } of scenes) times += countOf(small, hash);
  return times;
}

const COUNTED = [
  'inner',
  'initial',
  'speech',
  'subject',
  'vocative',
  'possessive',
  'place',
  'direction',
  'determined',
  'label',
] as const;

/** Adds what one scene, or another form, says to what is known. */
export function addTo(total: EvidenceDraft, own: NameEvidence): void {
  total.inner += own.inner;
  total.initial += own.initial;
  total.speech += own.speech;
  total.subject += own.subject;
  total.vocative += own.vocative;
  total.possessive += own.possessive;
  total.place += own.place;
  total.direction += own.direction;
  total.determined += own.determined;
  total.label += own.label;
  for (const partner of own.partners) addPartner(total, partner);
  for (let set = 0; set < own.pronouns.length; set++) {
    total.pronouns[set] = (total.pronouns[set] ?? 0) + (own.pronouns[set] ?? 0);
  }
}
