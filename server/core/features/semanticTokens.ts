import { characterNamed } from '../model/cast';
import type { MentionMemo } from '../model/mentionMemo';
import { foldName } from '../model/names';
import { povName } from '../model/pov';
import { type Scene, sceneAt } from '../model/story';
import type { Snapshot } from '../snapshot';
import { nodeAt } from '../syntax/tree';
import { overlaps, type Span, span } from '../text/span';
import { isDeclaration, type NamePlace, placesInNode } from './names/namePlaces';

/** `name`: somebody's in markup; `mention`: somebody's in the prose; `title`: the story's. */
export const TOKEN_TYPES = ['title', 'characterName', 'characterMention'] as const;

/** `pov`: whose point of view it is there; `undeclared`: in none of the `@cast:` that there are. */
export const TOKEN_MODIFIERS = ['declaration', 'alias', 'pov', 'undeclared'] as const;

export interface SemanticToken {
  /** Offsets into the file; on one line. */
  readonly span: Span;
  readonly type: (typeof TOKEN_TYPES)[number];
  /** In the order of `TOKEN_MODIFIERS`. */
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

/** What only the whole story tells of its words, in order and apart; of the scenes that `within` touches, if it is given. */
export function semanticTokens(snapshot: Snapshot, memo: MentionMemo, within: Span | null): readonly SemanticToken[] {
  const { tree, story } = snapshot;
  const [first, last] = within === null ? [0, tree.nodes.length - 1] : [within.start, within.end].map(nodeIn(snapshot));
  const tokens: SemanticToken[] = [];
  for (let index = first ?? 0; index <= (last ?? -1); index++) {
    const scene = sceneAt(story, tree.starts[index] ?? 0);
    for (const place of placesInNode(snapshot, memo, index)) tokens.push(...tokensOf(snapshot, place, scene));
  }
  const title = story.title?.span ?? null;
  const isWanted = title !== null && (within === null || overlaps(title, within));
  return isWanted ? withTitle(tokens, { span: title, type: 'title', modifiers: [] }) : tokens;
}

function nodeIn({ tree }: Snapshot): (offset: number) => number {
  return (offset) => nodeAt(tree, Math.max(0, Math.min(offset, tree.length)));
}

function withTitle(tokens: readonly SemanticToken[], title: SemanticToken): readonly SemanticToken[] {
  const others = tokens.filter((token) => !overlaps(token.span, title.span));
  return [...others, title].sort((a, b) => a.span.start - b.span.start);
}

/** A name that is wrapped has a token on each line. */
function tokensOf(snapshot: Snapshot, place: NamePlace, scene: Scene | null): readonly SemanticToken[] {
  // In a heading or a synopsis a name is one word of a line that has its own colour.
  if (place.kind === 'text' || isOnlyMentioned(snapshot, place)) return [];
  const modifiers = TOKEN_MODIFIERS.filter((modifier) => HAS[modifier](snapshot, place, scene));
  const type = place.kind === 'mention' ? 'characterMention' : 'characterName';
  return linesIn(place).map((line) => ({ span: line, type, modifiers }));
}

/** Of those whom the prose alone names, only who speaks is somebody: a word with a capital may be a place. */
function isOnlyMentioned({ story: { cast } }: Snapshot, { character }: NamePlace): boolean {
  const learnt = cast.learnt.find(({ name }) => name === character);
  return learnt !== undefined && (cast.isDeclared || learnt.role === 'mentioned');
}

type Has = (snapshot: Snapshot, place: NamePlace, scene: Scene | null) => boolean;

const HAS: Readonly<Record<SemanticToken['modifiers'][number], Has>> = {
  declaration: (_, { kind }) => isDeclaration(kind),
  alias: ({ story }, { character, text }) => {
    const known = character === null ? null : characterNamed(story.cast, character);
    const fold = foldName(text);
    return known?.aliases.some((alias) => foldName(alias) === fold) ?? false;
  },
  pov: (_, { character, span: at }, scene) => {
    const section = scene?.povs.find(({ span: { start, end } }) => start <= at.start && at.start < end);
    return character !== null && section !== undefined && povName(section.pov) === character;
  },
  undeclared: ({ story: { cast } }, { character }) =>
    cast.isDeclared && (character === null || characterNamed(cast, character)?.source !== 'declared'),
};

function linesIn({ span: at, text }: NamePlace): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    const start = at.start + index + line.length - line.trimStart().length;
    return span(start, start + line.trim().length);
  });
}
