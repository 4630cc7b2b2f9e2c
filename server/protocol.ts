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

/** Asks how to break the scene at a position. Answered with a `SceneBreak`, or null if the document is not open. */
export const SCENE_BREAK = 'sceneMarkup/sceneBreak';

export interface SceneBreakParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface SceneBreak {
  /** The version of the document that the edit is for. */
  readonly version: number;
  readonly edit: {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly newText: string;
  };
  /** Where the cursor belongs once the edit is made. */
  readonly cursor: Position;
}

/** Tells, as a notification, what the server has read in an open document. */
export const STATUS = 'sceneMarkup/status';

export interface StoryStatus {
  readonly uri: string;
  readonly version: number;
  /** Such as `16 scenes · 6,881 words`. */
  readonly summary: string;
}
