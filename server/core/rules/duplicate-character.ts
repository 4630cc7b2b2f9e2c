import type { Snapshot } from '../snapshot';
import { type Finding, finding, quoted } from './finding';

/**
 * Names and aliases that the cast gives to two characters.
 *
 * ```text
 * @cast: Mara (the Captain), Tobias (the Captain)
 *                                    ^^^^^^^^^^^
 * ```
 */
export function duplicateCharacters({ story }: Snapshot): readonly Finding[] {
  const { clashes, characters } = story.cast;
  if (clashes.length === 0) return [];
  const namedAgain = new Set(characters.flatMap(({ nameSpans }) => nameSpans.slice(1).map(({ start }) => start)));
  return clashes.map(({ form, span, earlier }) => {
    const message = namedAgain.has(span.start)
      ? `${quoted(form)} is already in the cast. Put all that you say of one character in one place, ` +
        'or give the other a name of their own.'
      : `${quoted(form)} already means another character, and so now means neither. Give it to one of them only.`;
    const related = [{ span: earlier, message: 'Declared here first' }];
    return { ...finding('duplicate-character', span, message), related };
  });
}
