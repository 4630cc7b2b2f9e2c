import { isEnglishWord } from '../dictionary/english';
import type { LanguagePack } from '../model/language/pack';
import { isCapital } from '../model/language/wordHash';
import { endOfCore, endOfToken, wordKey } from '../model/nameTokens';
import type { SceneNode } from '../syntax/nodes';
import { classOf, WORD } from '../text/characters';
import { type Span, span } from '../text/span';

/** Where a word of a name stands in the prose of a scene, without what an apostrophe joins to it. Offsets into the text. */
export function placesOfWord(word: string, { text, blocks }: SceneNode, pack: LanguagePack): readonly Span[] {
  const places: Span[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { start, end } of tokensIn(text, block.text)) {
      if (!isCapital(text.charCodeAt(start))) continue;
      const core = endOfCore(text, start, end, pack);
      if (wordKey(text, start, core) === word) places.push(span(start, core));
    }
  }
  return places;
}

/** Whether the prose of a scene is English, as far as its first words tell. In other languages the dictionary knows few. */
export function isMostlyEnglish({ text, blocks }: SceneNode): boolean {
  let looked = 0;
  let known = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { start, end } of tokensIn(text, block.text)) {
      if (isCapital(text.charCodeAt(start))) continue;
      looked++;
      if (isEnglishWord(text.slice(start, end))) known++;
      if (looked === ENOUGH_WORDS) return known * 2 > looked;
    }
  }
  return known * 2 >= looked;
}

const ENOUGH_WORDS = 60;

function* tokensIn(text: string, { start, end }: Span): Generator<Span> {
  let at = start;
  while (at < end) {
    if (classOf(text.charCodeAt(at)) !== WORD) {
      at++;
      continue;
    }
    const last = endOfToken(text, at, end);
    yield span(at, last);
    at = last;
  }
}
