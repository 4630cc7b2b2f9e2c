import type { NameCandidates, NameEvidence } from './nameEvidence';
import { WordCounter } from './wordCounts';

/** Evidence that is still being gathered. */
export type EvidenceDraft = {
  -readonly [Field in Exclude<keyof NameEvidence, 'partners' | 'pronouns'>]: NameEvidence[Field];
} & {
  readonly partners: string[];
  readonly pronouns: number[];
};

/** The evidence of one scene while it is read. */
export class EvidenceTable {
  readonly small = new WordCounter();
  private readonly forms = new Map<string, EvidenceDraft>();

  constructor(private readonly pronouns: number) {}

  /** The evidence for a form, which is new if the scene did not have it. */
  of(kind: NameEvidence['kind'], key: string, text: string): EvidenceDraft {
    const known = this.forms.get(key);
    if (known !== undefined) return known;
    const draft = emptyEvidence(kind, key, text, this.forms.size, this.pronouns);
    this.forms.set(key, draft);
    return draft;
  }

  done(): NameCandidates {
    return { forms: this.forms, small: this.small.done() };
  }
}

/** More partners say no more, and who has very many would be slow to read. */
const MOST_PARTNERS = 16;

export function addPartner(evidence: EvidenceDraft, key: string): void {
  if (evidence.partners.length < MOST_PARTNERS && !evidence.partners.includes(key)) evidence.partners.push(key);
}

export function emptyEvidence(
  kind: NameEvidence['kind'],
  key: string,
  text: string,
  order: number,
  pronouns: number,
): EvidenceDraft {
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
    partners: [],
    pronouns: new Array<number>(pronouns).fill(0),
  };
}
