import type { TextEdit } from '../../text/span';

/** A change of the text that a writer can ask for where it makes sense. */
export interface Refactoring {
  /** What it does, as a menu says it. */
  readonly title: string;
  /** `extract` makes a part of its own, `inline` undoes that, `rewrite` says the same in another way. */
  readonly kind: 'extract' | 'inline' | 'rewrite';
  /** In order and apart; none where the text that they leave would be read in another way than is meant. */
  readonly edits: () => readonly TextEdit[];
}
