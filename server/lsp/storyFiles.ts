import { mayDeclare } from '../core/model/declarations';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { declarationsOf, openSnapshot, type Snapshot, withFolderCast, withSettings } from '../core/snapshot';
import type { FolderCasts } from './folderCasts';

interface StoryFile {
  readonly text: string;
  readonly settings: Settings;
  /** Null until it is needed: most files are never asked about. */
  readonly snapshot: Snapshot | null;
}

/** The stories of the open folders as their files are, whether or not the editor has them open. */
export class StoryFiles {
  private readonly byUri = new Map<string, StoryFile>();

  constructor(private readonly casts: FolderCasts) {}

  uris(): readonly string[] {
    return [...this.byUri.keys()];
  }

  has(uri: string): boolean {
    return this.byUri.has(uri);
  }

  put(uri: string, text: string): void {
    const known = this.byUri.get(uri);
    if (known?.text === text) return;
    this.byUri.set(uri, { text, settings: known?.settings ?? DEFAULT_SETTINGS, snapshot: null });
    this.declare(uri);
  }

  remove(uri: string): void {
    if (this.byUri.delete(uri)) this.casts.declare('file', uri, null);
  }

  configure(uri: string, settings: Settings): void {
    const file = this.byUri.get(uri);
    if (file === undefined) return;
    this.byUri.set(uri, { ...file, settings, snapshot: file.snapshot && withSettings(file.snapshot, settings) });
  }

  /** Whether the file has been read, so that its snapshot costs nothing. */
  isRead(uri: string): boolean {
    return this.byUri.get(uri)?.snapshot !== null;
  }

  /** The story in the file as it is now; its version says nothing. */
  snapshot(uri: string): Snapshot | null {
    const file = this.byUri.get(uri);
    if (file === undefined) return null;
    const cast = this.casts.castFor(uri);
    const snapshot =
      file.snapshot === null
        ? openSnapshot(uri, 0, file.text, file.settings, cast)
        : withFolderCast(file.snapshot, cast);
    if (snapshot !== file.snapshot) this.byUri.set(uri, { ...file, snapshot });
    return snapshot;
  }

  private declare(uri: string): void {
    const text = this.byUri.get(uri)?.text ?? '';
    const snapshot = mayDeclare(text) ? this.snapshot(uri) : null;
    this.casts.declare('file', uri, snapshot === null ? [] : declarationsOf(snapshot));
  }
}
