import { linkStory, type Story } from '../../../server/core/model/story';
import { parseStory } from '../../../server/core/syntax/tree';

/** The story of a text, each line a paragraph. */
export function storyOf(text: string): Story {
  return linkStory(parseStory(text, 'line'), null);
}
