import type { StoryTree } from '../syntax/nodes';
import { meansNobody } from '../syntax/povLines';
import { type Span, shift } from '../text/span';
import { CastBuilder, type WrittenForm } from './castBuilder';
import { type DeclaredCharacter, type DeclaredForm, declarationsIn } from './declarations';
import type { SceneFacts } from './facts';
import { type FormIndex, indexOf, type Named } from './formIndex';
import type { LanguagePack } from './language/pack';
import type { LearntName } from './learnt';
import { foldName } from './names';

/** Somebody of the story. Two characters never share a `name`, compared as `foldName` does. */
export interface Character {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pronouns: readonly string[];
  /** `declared`: by `@cast:`; `used`: only by markers and speaker tags; `learnt`: only from the prose. */
  readonly source: 'declared' | 'used' | 'learnt';
  /** The names where this file declares them or, for a used one, first uses one. None for who is not named in markup. */
  readonly nameSpans: readonly Span[];
  /** The names where other files of the folder declare them. */
  readonly elsewhere: readonly Place[];
}

/** A place in another file. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** Somebody whom only the prose names. */
export interface LearntCharacter extends Character {
  readonly source: 'learnt';
  readonly role: LearntName['role'];
}

/**
 * Who is in the story. What is declared, in this file or another one of the folder, is the cast; with nothing declared, those
 * who speak in the prose are it too.
 */
export interface Cast {
  /** The declared, in order, and then those whom markers and tags use beside them. */
  readonly characters: readonly Character[];
  /** The others whom the prose names, in order of first appearance. In a declared cast they are known, but no part of it. */
  readonly learnt: readonly LearntCharacter[];
  /** Whether a `@cast:` declares anybody. */
  readonly isDeclared: boolean;
  /** The character whom a folded name or alias means, of `characters`. A form that two share means nobody. */
  readonly byForm: ReadonlyMap<string, Character>;
  /** Names and aliases that are declared for two characters, each with the earlier place. */
  readonly clashes: readonly Clash[];
  /** All of `characters` and `learnt` by their `name`. */
  readonly byName: ReadonlyMap<string, Character>;
  /** The forms of `characters` and `learnt`, to be found in prose. The same object as long as they are the same. */
  readonly index: FormIndex;
}

export interface Clash {
  readonly form: string;
  readonly span: Span;
  /** A place in the file `earlierUri`; null is this file. */
  readonly earlier: Span;
  readonly earlierUri: string | null;
}

/**
 * The character that a name in a marker, a tag or a hint means, or null: by name or alias, by first name or surname if just
 * one has it, and where nobody is declared by the names of those who speak in the prose.
 */
export function characterOf(cast: Cast, name: string): Character | null {
  const fold = foldName(name);
  const meant = cast.byForm.get(fold) ?? cast.index.byFold.get(fold);
  return typeof meant === 'string' ? characterNamed(cast, meant) : (meant ?? null);
}

/** The character with exactly this `name`, as a `Mention` gives it; learnt ones too. */
export function characterNamed(cast: Cast, name: string): Character | null {
  return cast.byName.get(name) ?? null;
}

/** All who are known in the story: the cast, and whom the prose names beside it. */
export function everyoneIn(cast: Cast): readonly Character[] {
  return [...cast.characters, ...cast.learnt];
}

/** What the cast of a file depends on, beside the file. */
export interface CastSources {
  readonly folderCast: readonly DeclaredCharacter[];
  readonly learnt: readonly LearntName[];
  readonly narrator: string | null;
  readonly language: LanguagePack;
  /** Lends its index. */
  readonly previous: Cast | null;
}

/** The cast of one file: what it and its folder declare, the names that its markers and tags use, and those of its prose. */
export function castOf(tree: StoryTree, facts: readonly SceneFacts[], sources: CastSources): Cast {
  const { language, folderCast, narrator, previous } = sources;
  const builder = new CastBuilder(language);
  const own = declarationsIn('', tree, facts);
  for (const entry of own) declare(builder, entry, null);
  for (const entry of folderCast) declare(builder, entry, entry.uri);
  facts.forEach((scene, index) => {
    for (const form of usedNames(scene, tree.starts[index] ?? 0)) builder.use(form);
  });
  const isDeclared = own.length + folderCast.length > 0;
  const others = sources.learnt.filter((person) => !builder.join(person, isDeclared ? 'declared' : 'free'));
  const { characters, byForm, clashes } = builder.build();
  const learnt = others.map(learntCharacter);
  const byName = new Map<string, Character>();
  for (const character of [...learnt, ...characters]) byName.set(character.name, character);
  const people = [...characters.map(knownPerson), ...others.map((person) => learntPerson(person, isDeclared))];
  const index = indexOf(people, narrator, language, previous?.index ?? null);
  return { characters, learnt, isDeclared, byForm, byName, clashes, index };
}

function declare(builder: CastBuilder, { name, aliases, pronouns }: DeclaredCharacter, uri: string | null): void {
  const written = ({ text, span }: DeclaredForm): WrittenForm => ({ text, span, uri });
  builder.declare(written(name), aliases.map(written), pronouns);
}

function usedNames(facts: SceneFacts, start: number): readonly WrittenForm[] {
  const markers = facts.markers
    .filter(({ block, value }) => (block.key === 'pov' || block.key === 'narrator') && !meansNobody(value))
    .map(({ block, value }) => ({ text: value, span: shift(block.value, start), uri: null }));
  const tags = facts.tags.map(({ name, span }) => ({ text: name, span: shift(span, start), uri: null }));
  return [...markers, ...tags].sort((a, b) => a.span.start - b.span.start);
}

function learntCharacter({ name, aliases, pronouns, role }: LearntName): LearntCharacter {
  return { name, aliases, pronouns, source: 'learnt', nameSpans: [], elsewhere: [], role };
}

function knownPerson({ name, aliases, pronouns }: Character): Named {
  return { name, aliases, pronouns, basis: 'known', isInCast: true };
}

function learntPerson({ name, aliases, pronouns, role }: LearntName, isDeclared: boolean): Named {
  return { name, aliases, pronouns, basis: 'learnt', isInCast: !isDeclared && role === 'speaks' };
}
