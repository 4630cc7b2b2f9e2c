import type { CastProblem } from '../syntax/castValue';
import { type Span, span } from '../text/span';
import { type Finding, finding } from './finding';
import type { SceneView } from './scene';

/**
 * What is wrong with the way a cast is written.
 *
 * ```text
 * @cast: Mara (the Captain [she], , Tobias (Toby) brother
 *             ^open bracket       ^no name        ^^^^^^^ after a bracket
 * ```
 */
export function malformedCasts({ node, facts }: SceneView): readonly Finding[] {
  return facts.markers
    .flatMap(({ cast }) => cast?.problems ?? [])
    .map((problem) =>
      finding('malformed-cast', culprit(problem, node.text), messageOf(problem, node.text[problem.span.start])),
    );
}

/** The bracket or comma alone, where the problem is seen by what stands around it. */
function culprit({ kind, span: at }: CastProblem, text: string): Span {
  switch (kind) {
    case 'open-bracket':
      return span(at.start, at.start + 1);
    case 'empty-name':
      return isBracket(text[at.start]) ? span(at.start, at.start + 1) : span(at.end - 1, at.end);
    case 'empty-alias':
    case 'stray-bracket':
    case 'text-after-bracket':
      return at;
  }
}

function messageOf({ kind }: CastProblem, first: string | undefined): string {
  switch (kind) {
    case 'open-bracket':
      return first === '('
        ? 'This bracket is never closed. Put “)” after the last of the aliases.'
        : 'This bracket is never closed. Put “]” after the last of the pronouns.';
    case 'stray-bracket':
      return 'This bracket closes nothing. Remove it, or open it before the aliases or pronouns.';
    case 'empty-name':
      return isBracket(first)
        ? 'There is no name before this bracket. Write the name first: Mara (the Captain) [she].'
        : 'There is no name before this comma. Write a name there, or remove the comma.';
    case 'empty-alias':
      return 'There is an alias missing here. Write one, or remove the comma or the brackets.';
    case 'text-after-bracket':
      return 'This stands after a bracket, where nothing is read. Put a comma before it if it is another character.';
  }
}

function isBracket(mark: string | undefined): boolean {
  return mark === '(' || mark === '[';
}
