import type { TextEdit } from '../../text/span';

/** Something that may be written at the cursor. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: 'marker' | 'character' | 'value' | 'break';
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** Replaces all that has been typed of it, the `@` included. */
  readonly edit: TextEdit;
  readonly sortText: string;
  /** What an editor compares with the text that the edit replaces. */
  readonly filterText: string;
  /** Typing one of these takes the item and goes on with it. */
  readonly commitCharacters: readonly string[];
}

/** An item before it has its place in the list. */
export type Offer = Omit<CompletionItem, 'sortText'>;

/** The character that made the editor ask; null if a word was being typed, or if the writer asked. */
export type CompletionTrigger = string | null;

/** The offers in the order in which they are given, which an editor would otherwise choose by their letters. */
export function ranked(offers: readonly Offer[]): readonly CompletionItem[] {
  return offers.map((offer, index) => ({ ...offer, sortText: String(index).padStart(5, '0') }));
}

/** The text as an editor finds it by what was typed: `zoe` finds `Zoë`, and `zoë` does too. */
export function filterFor(typed: string, text: string): string {
  return withoutAccents(typed) === typed.normalize('NFC') ? withoutAccents(text) : text;
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
