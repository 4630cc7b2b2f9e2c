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
  return clashes.map(({ form, span, earlier, earlierUri }) => {
    const where = earlierUri === null ? '' : ` in ${fileNameOf(earlierUri)}`;
    const message = namedAgain.has(span.start)
      ? `${quoted(form)} is already in the cast. Put all that you say of one character in one place, ` +
        'or give the other a name of their own.'
      : `${quoted(form)} already means another character${where}, and so now means neither. Give it to one of them only.`;
    const related = earlierUri === null ? [{ span: earlier, message: 'Declared here first' }] : [];
    return { ...finding('duplicate-character', span, message), related };
  });
}

/** The name of a file as its writer knows it. */
function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
