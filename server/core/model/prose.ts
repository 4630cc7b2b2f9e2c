import type { ParagraphBlock, SceneNode } from '../syntax/nodes';
import { countWords } from '../syntax/words';
import { type Cast, characterOf } from './cast';
import type { HintFact, SceneFacts } from './facts';

/**
 * The prose words of a scene and those of them inside quotations, once the cast says which names are markup: a line
 * `**Mara**` is then no prose, and `MARA: Not now.` is speech with a tag before it.
 */
export function countProse(node: SceneNode, facts: SceneFacts, cast: Cast): { words: number; spokenWords: number } {
  let { words, spokenWords } = node;
  for (const hint of facts.hints) {
    if (characterOf(cast, hint.name) === null) continue;
    const markup = markupWords(node, hint);
    words -= markup;
    if (hint.kind === 'label' && hint.paragraph.quotations.length === 0) spokenWords += hint.paragraph.words - markup;
  }
  return { words, spokenWords };
}

/** How many of the words of a paragraph are markup, where its name is a character’s. */
export function markupWords(node: SceneNode, hint: HintFact): number {
  return hint.kind === 'pov' ? hint.paragraph.words : labelWords(node, hint.paragraph);
}

function labelWords(node: SceneNode, paragraph: ParagraphBlock): number {
  return paragraph.hint === null ? 0 : countWords(node.text, paragraph.hint.whole.start, paragraph.hint.whole.end);
}
