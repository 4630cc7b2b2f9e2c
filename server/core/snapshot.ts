import { type DeclaredCharacter, declarationsIn, isSameDeclarations } from './model/declarations';
import { ENGLISH } from './model/language/english';
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
  /** What the other files of the folder declare, in the order of the files. */
  readonly folderCast: readonly DeclaredCharacter[];
}

export function openSnapshot(
  uri: string,
  version: number,
  text: string,
  settings: Settings,
  folderCast: readonly DeclaredCharacter[] = [],
): Snapshot {
  const tree = parseStory(text, settings.paragraphs);
  const story = linkStory(tree, null, { folderCast, language: ENGLISH });
  return { uri, version, tree, story, settings, folderCast };
}

/**
 * The next version: `edits` are applied one after the other, each to the text that the one before has left. Equal to
 * opening the new text, but all that the edits do not touch is shared with `previous`.
 */
export function editSnapshot(
  previous: Snapshot,
  version: number,
  edits: readonly TextEdit[],
  folderCast: readonly DeclaredCharacter[] = previous.folderCast,
): Snapshot {
  return withTree(previous, version, edits.reduce(reparseStory, previous.tree), folderCast);
}

/** The next version, from its syntax: what `reparseStory` made of the syntax of `previous`. */
export function withTree(
  previous: Snapshot,
  version: number,
  tree: StoryTree,
  folderCast: readonly DeclaredCharacter[] = previous.folderCast,
): Snapshot {
  const story = linkStory(tree, previous, { folderCast, language: previous.story.language });
  return { ...previous, version, tree, story, folderCast };
}

/** The same text under other settings. */
export function withSettings(previous: Snapshot, settings: Settings): Snapshot {
  if (settings.paragraphs === previous.settings.paragraphs) return { ...previous, settings };
  return openSnapshot(previous.uri, previous.version, storyText(previous.tree), settings, previous.folderCast);
}

/** The same text in a folder that declares other characters; the same snapshot if it declares the same. */
export function withFolderCast(previous: Snapshot, folderCast: readonly DeclaredCharacter[]): Snapshot {
  if (isSameDeclarations(previous.folderCast, folderCast)) return previous;
  return withTree(previous, previous.version, previous.tree, folderCast);
}

/** What a file contributes to the casts of the other files of its folder. To be compared by `isSameDeclarations`. */
export function declarationsOf({ uri, tree, story }: Snapshot): readonly DeclaredCharacter[] {
  return declarationsIn(uri, tree, story.facts);
}
