import type { StoryTree } from '../syntax/nodes';
import { type Span, shift } from '../text/span';
import type { SceneFacts } from './facts';

/** One `@cast:` entry, as the other files of the folder need it: all that a file contributes to their casts. */
export interface DeclaredCharacter {
  readonly uri: string;
  readonly name: DeclaredForm;
  readonly aliases: readonly DeclaredForm[];
  readonly pronouns: readonly string[];
}

/** A name or alias, and its offsets into the file that declares it. */
export interface DeclaredForm {
  readonly text: string;
  readonly span: Span;
}

/** The `@cast:` entries of a file, in order. */
export function declarationsIn(
  uri: string,
  tree: StoryTree,
  facts: readonly SceneFacts[],
): readonly DeclaredCharacter[] {
  return facts.flatMap(({ markers }, index) => {
    const start = tree.starts[index] ?? 0;
    const text = tree.nodes[index]?.text ?? '';
    const read = (at: Span): DeclaredForm => ({ text: text.slice(at.start, at.end), span: shift(at, start) });
    return markers.flatMap(({ cast }) =>
      (cast?.entries ?? []).map(({ name, aliases, pronouns }) => ({
        uri,
        name: read(name),
        aliases: aliases.map(read),
        pronouns: pronouns.map((at) => text.slice(at.start, at.end)),
      })),
    );
  });
}

/** Whether a text may hold a `@cast:`: where this is false, `declarationsIn` finds nothing. Costs far less than reading the text. */
export function mayDeclare(text: string): boolean {
  return CAST_KEY.test(text);
}

/** All that the syntax takes for blanks may stand before a key. */
const CAST_KEY = /@[\p{White_Space}\ufeff]*cast/iu;

/** Whether two files, or two versions of one, declare the same at the same places, so that nobody else need look again. */
export function isSameDeclarations(a: readonly DeclaredCharacter[], b: readonly DeclaredCharacter[]): boolean {
  return a === b || (a.length === b.length && a.every((character, index) => isSameCharacter(character, b[index])));
}

function isSameCharacter(a: DeclaredCharacter, b: DeclaredCharacter | undefined): boolean {
  return (
    b !== undefined &&
    a.uri === b.uri &&
    isSameForm(a.name, b.name) &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, index) => isSameForm(alias, b.aliases[index])) &&
    a.pronouns.length === b.pronouns.length &&
    a.pronouns.every((pronoun, index) => pronoun === b.pronouns[index])
  );
}

function isSameForm(a: DeclaredForm, b: DeclaredForm | undefined): boolean {
  return b !== undefined && a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end;
}
