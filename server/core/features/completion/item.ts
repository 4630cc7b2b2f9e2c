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

/** The character that made the editor ask; null if a word was being typed, or if the writer asked. */
export type CompletionTrigger = string | null;
