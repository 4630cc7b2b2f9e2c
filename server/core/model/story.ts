import type { SCENE_KEYS, SceneNode, StoryTree } from '../syntax/nodes';
import { type Span, shift, span } from '../text/span';
import { type Cast, castOf, characterOf } from './cast';
import type { DeclaredCharacter } from './declarations';
import { factsOf, type SceneFacts } from './facts';
import { ENGLISH } from './language/english';
import type { LanguagePack } from './language/pack';
import { type LearntNames, learn } from './learnt';
import { type PovSection, povSectionsOf } from './pov';
import { countProse } from './prose';

/** What a story file says as a whole. Spans are offsets into the file. */
export interface Story {
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly author: string | null;
  readonly narrator: string | null;
  readonly cast: Cast;
  /** What the prose says about names, whoever is declared. */
  readonly learnt: LearntNames;
  readonly language: LanguagePack;
  /** Parallel to the nodes of the tree. */
  readonly facts: readonly SceneFacts[];
  /** The scenes that count, in order; front matter, empty chapters and a lone ending are none. */
  readonly scenes: readonly Scene[];
  readonly words: number;
  readonly spokenWords: number;
}

/** A node that counts as a scene. */
export interface Scene {
  /** From 1. */
  readonly number: number;
  /** Which node of the tree it is. */
  readonly index: number;
  /** The whole node. */
  readonly span: Span;
  readonly node: SceneNode;
  readonly facts: SceneFacts;
  /** Prose words, and those of them inside quotations. */
  readonly words: number;
  readonly spokenWords: number;
  /** From `@scene:`. */
  readonly title: string | null;
  readonly details: SceneDetails;
  /** At least one; they tile the scene. */
  readonly povs: readonly PovSection[];
}

/** The values of the scene's markers; null where it has none. */
export interface SceneDetails {
  readonly place: string | null;
  readonly time: string | null;
  readonly synopsis: string | null;
  readonly status: string | null;
  readonly tags: readonly string[];
}

/** What a story is linked with beside its own text. */
export interface StoryContext {
  /** What the other files of the folder declare. */
  readonly folderCast: readonly DeclaredCharacter[];
  readonly language: LanguagePack;
}

/** A story by itself, in English. */
export const ALONE: StoryContext = { folderCast: [], language: ENGLISH };

/** The story of a tree. `previous`, another version of it, lends what has not changed. */
export function linkStory(tree: StoryTree, previous: LinkedTree | null, context: StoryContext = ALONE): Story {
  const { folderCast, language } = context;
  const lender = previous?.story.language === language ? previous : null;
  const facts = factsReusing(tree, lender, language);
  const learnt = learn(
    facts.map(({ names }) => names),
    language,
    lender?.story.learnt ?? null,
  );
  const narrator = firstValue(facts, 'narrator');
  const lent = lender?.story.cast ?? null;
  const cast = castOf(tree, facts, { folderCast, learnt: learnt.people, narrator, language, previous: lent });
  const scenes: Scene[] = [];
  let words = 0;
  let spokenWords = 0;
  tree.nodes.forEach((node, index) => {
    const own = facts[index];
    if (own === undefined || !isScene(node, own, index, tree)) return;
    const scene = sceneOf(tree, index, node, own, scenes.length + 1, narrator, cast);
    words += scene.words;
    spokenWords += scene.spokenWords;
    scenes.push(scene);
  });
  return {
    title: titleOf(tree, facts),
    author: firstValue(facts, 'author'),
    narrator,
    cast,
    learnt,
    language,
    facts,
    scenes,
    words,
    spokenWords,
  };
}

/** The scene at `offset`; where none is, null. */
export function sceneAt(story: Story, offset: number): Scene | null {
  let low = 0;
  let high = story.scenes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const scene = story.scenes[middle];
    if (scene === undefined) return null;
    if (offset < scene.span.start) high = middle - 1;
    else if (offset >= scene.span.end && !endsFileAt(scene, story, offset)) low = middle + 1;
    else return scene;
  }
  return null;
}

/** A name in a marker as the cast writes it. */
export function castName(cast: Cast, name: string): string {
  return characterOf(cast, name)?.name ?? name;
}

function endsFileAt(scene: Scene, story: Story, offset: number): boolean {
  return scene.number === story.scenes.length && offset === scene.span.end;
}

/** A story and the tree that it is of: a snapshot is one. */
export interface LinkedTree {
  readonly tree: StoryTree;
  readonly story: Story;
}

function factsReusing(tree: StoryTree, previous: LinkedTree | null, language: LanguagePack): readonly SceneFacts[] {
  if (previous === null) return tree.nodes.map((node) => factsOf(node, language));
  const known = new Map(previous.tree.nodes.map((node, index) => [node, previous.story.facts[index]]));
  return tree.nodes.map((node) => known.get(node) ?? factsOf(node, language));
}

/** Which nodes are scenes is said in `docs/format.md` under *Scenes, headings and the parts of a file*. */
function isScene(node: SceneNode, facts: SceneFacts, index: number, tree: StoryTree): boolean {
  if (facts.firstText !== null) return true;
  if (node.opening !== 'break' || facts.headings.length > 0) return false;
  return !(facts.ending !== null && index === tree.nodes.length - 1);
}

function sceneOf(
  tree: StoryTree,
  index: number,
  node: SceneNode,
  facts: SceneFacts,
  number: number,
  narrator: string | null,
  cast: Cast,
): Scene {
  const start = tree.starts[index] ?? 0;
  return {
    number,
    index,
    span: span(start, start + node.text.length),
    node,
    facts,
    ...countProse(node, facts, cast),
    title: ownValue(facts, 'scene'),
    details: {
      place: ownValue(facts, 'place'),
      time: ownValue(facts, 'time'),
      synopsis: ownValue(facts, 'synopsis'),
      status: ownValue(facts, 'status'),
      tags: tagsOf(facts),
    },
    povs: povSectionsOf(node, facts, start, narrator, cast),
  };
}

function ownValue(facts: SceneFacts, key: (typeof SCENE_KEYS)[number]): string | null {
  return facts.markers.find(({ block, value }) => block.key === key && value !== '')?.value ?? null;
}

function tagsOf(facts: SceneFacts): readonly string[] {
  return facts.markers
    .filter(({ block }) => block.key === 'tags')
    .flatMap(({ value }) => value.split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function firstValue(facts: readonly SceneFacts[], key: 'author' | 'narrator'): string | null {
  for (const scene of facts) {
    const found = scene.markers.find(({ block, value }) => block.key === key && value !== '');
    if (found !== undefined) return found.value;
  }
  return null;
}

/** `@title:` wherever it stands, else the first line. */
function titleOf(tree: StoryTree, facts: readonly SceneFacts[]): Story['title'] {
  for (const [index, scene] of facts.entries()) {
    const found = scene.markers.find(({ block, value }) => block.key === 'title' && value !== '');
    if (found !== undefined) return { text: found.value, span: shift(found.block.value, tree.starts[index] ?? 0) };
  }
  const line = facts[0]?.titleLine;
  if (line === undefined || line === null) return null;
  return { text: tree.nodes[0]?.text.slice(line.text.start, line.text.end) ?? '', span: line.text };
}
