import type { LanguagePack } from '../model/language/pack';
import { endOfCore, endOfToken, wordKey } from '../model/nameTokens';
import type { ParagraphBlock, SceneNode } from '../syntax/nodes';
import { classOf, WORD } from '../text/characters';
import { isMostlyEnglish } from './namePlaces';

/** Who is spoken of in the prose of a scene outside quotations, as far as its pronouns say. */
export interface Narration {
  /** Whether `I`, `we` or `you` stand in it. */
  readonly hasSpeaker: boolean;
  /** How often forms of each pronoun stand in it, by the `id` of the pronoun. */
  readonly pronouns: ReadonlyMap<string, number>;
  /** Whether the words of the language pack are those of the scene. */
  readonly isEnglish: boolean;
}

/** Reads the narration of a scene. */
export function narrationOf(node: SceneNode, pack: LanguagePack): Narration {
  const ids = idsOfPronouns(pack);
  const pronouns = new Map<string, number>();
  for (const block of node.blocks) {
    if (block.kind !== 'paragraph') continue;
    eachNarratedWord(node.text, block, pack, (word) => {
      const id = ids.get(word);
      if (id !== undefined) pronouns.set(id, (pronouns.get(id) ?? 0) + 1);
    });
  }
  const speakers = pack.pronouns.filter(({ person }) => person < 3);
  const hasSpeaker = speakers.some(({ id }) => pronouns.has(id));
  return { hasSpeaker, pronouns, isEnglish: isMostlyEnglish(node) };
}

/** The `id` of the pronoun that each of its forms belongs to. */
export function idsOfPronouns({ pronouns }: LanguagePack): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, subject, object, possessive, reflexive } of pronouns) {
    for (const word of [...subject, ...object, ...possessive, ...reflexive]) ids.set(word, id);
  }
  return ids;
}

function eachNarratedWord(
  text: string,
  { text: prose, quotations }: ParagraphBlock,
  pack: LanguagePack,
  onWord: (word: string) => void,
): void {
  let at = prose.start;
  let next = 0;
  while (at < prose.end) {
    const quotation = quotations[next];
    if (quotation !== undefined && at >= quotation.span.start) {
      at = Math.max(at, quotation.span.end);
      next++;
    } else if (classOf(text.charCodeAt(at)) === WORD) {
      const end = endOfToken(text, at, prose.end);
      onWord(wordKey(text, at, endOfCore(text, at, end, pack)).toLowerCase());
      at = Math.max(end, at + 1);
    } else at++;
  }
}
