import type { WordCounts } from './wordCounts';

/**
 * What the prose of one scene says about who may have a name. It depends on the node alone, and holds no offsets: writing
 * that touches no name leaves it equal.
 */
export interface NameCandidates {
  /** By key, in order of first appearance. A key is the words of the form with one blank between, without full stops. */
  readonly forms: ReadonlyMap<string, NameEvidence>;
  /** The words that are written small and are no words of the language pack. */
  readonly small: WordCounts;
}

/** How often a form was met, and where. */
export interface NameEvidence {
  /** `name`: begins with a capital; `nominal`: what a speaker is called, such as `the old mage`. */
  readonly kind: 'name' | 'nominal';
  readonly key: string;
  /** As it was first written, with one blank where the line was wrapped. */
  readonly text: string;
  /** How many forms the scene had before this one. */
  readonly order: number;
  /** Inside a sentence, where a capital means something, and at the start of one. */
  readonly inner: number;
  readonly initial: number;
  /** Beside a speech verb, in the narration of a paragraph with speech in it. */
  readonly speech: number;
  /** Before another verb. */
  readonly subject: number;
  /** In speech, between commas or the like. */
  readonly vocative: number;
  readonly possessive: number;
  /** After `in` and the like, and after `to` and the like. */
  readonly place: number;
  readonly direction: number;
  /** After `the`, `a`, `my`. */
  readonly determined: number;
  /** Before a colon at the start of a paragraph. */
  readonly label: number;
  /** The keys of the forms that an `and` joins it to; the first few. */
  readonly partners: readonly string[];
  /** How often each pronoun of the language pack seemed to stand for it. */
  readonly pronouns: readonly number[];
}
