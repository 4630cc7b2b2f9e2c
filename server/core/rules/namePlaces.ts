import { isEnglishWord } from '../dictionary/english';
import type { LanguagePack } from '../model/language/pack';
import { isCapital } from '../model/language/wordHash';
import type { NameCandidates } from '../model/nameEvidence';
import { endOfCore, endOfToken, wordKey } from '../model/nameTokens';
import type { SceneNode } from '../syntax/nodes';
import { classOf, WORD } from '../text/characters';
import { type Span, span } from '../text/span';

/** A word of a name in the prose of a scene, without what an apostrophe joins to it. Offsets into the node's text. */
export interface NamePlace {
  readonly word: string;
  readonly span: Span;
}

/** Where the wanted words stand in the prose of a scene. `names` are those of the scene: without one of them it is not read. */
export function placesOfWords(
  wanted: WordSet,
  node: SceneNode,
  names: NameCandidates,
  pack: LanguagePack,
): readonly NamePlace[] {
  return holdsAny(names, wanted) ? [...placesIn(node, wanted, pack)] : [];
}

/** The first of the places of a word; null where it has none. */
export function firstPlaceOfWord(
  word: string,
  node: SceneNode,
  names: NameCandidates,
  pack: LanguagePack,
): Span | null {
  if (!holds(names, word)) return null;
  for (const place of placesIn(node, new Set([word]), pack)) return place.span;
  return null;
}

interface WordSet {
  has(word: string): boolean;
}

function holdsAny({ forms }: NameCandidates, wanted: WordSet): boolean {
  for (const key of forms.keys()) {
    if (key.includes(' ') ? key.split(' ').some((word) => wanted.has(word)) : wanted.has(key)) return true;
  }
  return false;
}

function holds({ forms }: NameCandidates, word: string): boolean {
  if (forms.has(word)) return true;
  for (const key of forms.keys()) if (key.length > word.length && key.includes(word)) return true;
  return false;
}

function* placesIn(node: SceneNode, wanted: WordSet, pack: LanguagePack): Generator<NamePlace> {
  for (const { start, end } of wordsIn(node)) {
    if (!isCapital(node.text.charCodeAt(start))) continue;
    const core = endOfCore(node.text, start, end, pack);
    const word = wordKey(node.text, start, core);
    if (wanted.has(word)) yield { word, span: span(start, core) };
  }
}

/** Whether the prose of a scene is English, as far as its first words tell. Of other languages the dictionary knows little. */
export function isMostlyEnglish(node: SceneNode): boolean {
  let looked = 0;
  let known = 0;
  for (const { start, end } of wordsIn(node)) {
    if (looked === ENOUGH_WORDS) break;
    if (isCapital(node.text.charCodeAt(start))) continue;
    looked++;
    if (isEnglishWord(node.text.slice(start, end))) known++;
  }
  return known * 2 >= looked;
}

const ENOUGH_WORDS = 60;

function* wordsIn({ text, blocks }: SceneNode): Generator<Span> {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    let at = block.text.start;
    while (at < block.text.end) {
      const start = at++;
      if (classOf(text.charCodeAt(start)) !== WORD) continue;
      at = endOfToken(text, start, block.text.end);
      yield span(start, at);
    }
  }
}
