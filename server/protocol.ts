/**
 * What passes between client and server beside the Language Server Protocol: names of methods and plain data. Positions
 * count lines from 0 and UTF-16 units in the line, as the protocol does.
 */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What a client may say when it initializes the server. All of it may be left out. */
export interface InitializationOptions {
  /** The address of the folder with the pages of the rules, ending in `/`. */
  readonly docs?: string;
  /** Whether the client wants `STATUS` notifications. */
  readonly status?: boolean;
  /** Whether the client hands over `STORIES`. Diagnostics then wait for `STORIES_COMPLETE`, for some seconds at most. */
  readonly stories?: boolean;
  /** The settings, for a client that cannot be asked for them: an object with the keys after `sceneMarkup.`. */
  readonly settings?: unknown;
}

/** Asks where a neighbouring scene begins. Answered with a `Position`, or null where there is none. */
export const SCENE_START = 'sceneMarkup/sceneStart';

export interface SceneStartParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

/** Asks for a change of the scene at a position. Answered with a `SceneAnswer`, or null if the document is not open. */
export const SCENE_CHANGE = 'sceneMarkup/sceneChange';

/**
 * `break`: a scene break goes in at the position, for a new scene; `split`: the same, if both sides have prose; `mergeWithNext`: the
 * break behind the scene goes; `moveUp` and `moveDown`: the scene changes places with a neighbour.
 */
export type SceneChangeKind = 'break' | 'split' | 'mergeWithNext' | 'moveUp' | 'moveDown' | 'duplicate';

export interface SceneChangeParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly change: SceneChangeKind;
}

/** Edits to make, or a sentence or two for the writer that say why nothing can be changed. */
export type SceneAnswer = SceneChange | { readonly refused: string };

export interface SceneChange {
  /** The version of the document that the edits are for. */
  readonly version: number;
  /** They do not overlap, and make one step to undo. */
  readonly edits: readonly ProposedEdit[];
  /** Where the cursor belongs once the edits are made. */
  readonly cursor: Position;
}

export interface ProposedEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

/**
 * Hands the server stories that are files in the open folders, open in the editor or not: it reads no files itself, so that they
 * may be anywhere. First all of them, in as many requests as suits the client, then those that are changed. Answered with null.
 */
export const STORIES = 'sceneMarkup/stories';

export interface StoriesParams {
  readonly changed: readonly { readonly uri: string; readonly text: string }[];
  /** The addresses of stories that are no more, or not to be read. */
  readonly removed: readonly string[];
}

/** Tells, as a notification, that the stories that there are at the start have been handed over, as far as they can be read. */
export const STORIES_COMPLETE = 'sceneMarkup/storiesComplete';

/** Tells, as a notification, what the server has read in an open document. */
export const STATUS = 'sceneMarkup/status';

export interface StoryStatus {
  readonly uri: string;
  readonly version: number;
  /** Such as `16 scenes · 6,881 words`. */
  readonly summary: string;
}
