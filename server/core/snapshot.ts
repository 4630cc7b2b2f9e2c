import { linkStory, type Story } from './model/story';
import type { Settings } from './settings';
import type { StoryTree } from './syntax/nodes';
import { parseStory, reparseStory, storyText } from './syntax/tree';
import type { TextEdit } from './text/span';

/** One version of one story file, with all that is known of it. Immutable; the one before is the only cache. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly tree: StoryTree;
  readonly story: Story;
  readonly settings: Settings;
}

export function openSnapshot(uri: string, version: number, text: string, settings: Settings): Snapshot {
  const tree = parseStory(text, settings.paragraphs);
  return { uri, version, tree, story: linkStory(tree, null), settings };
}

/**
 * The next version: `edits` are applied one after the other, each to the text that the one before has left. Equal to
 * opening the new text, but all that the edits do not touch is shared with `previous`.
 */
export function editSnapshot(previous: Snapshot, version: number, edits: readonly TextEdit[]): Snapshot {
  const tree = edits.reduce(reparseStory, previous.tree);
  return { ...previous, version, tree, story: linkStory(tree, previous.story) };
}

/** The same text under other settings. */
export function withSettings(previous: Snapshot, settings: Settings): Snapshot {
  if (settings.paragraphs === previous.settings.paragraphs) return { ...previous, settings };
  return openSnapshot(previous.uri, previous.version, storyText(previous.tree), settings);
}
