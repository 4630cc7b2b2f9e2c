import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { openSnapshot, type Snapshot } from '../core/snapshot';
import { printable, type Terminal } from './terminal';

/** A file or folder that could not be read, and why, in a sentence without its full stop. */
export interface Failure {
  readonly file: string;
  readonly why: string;
}

/**
 * Reads story files one after the other. What cannot be read is told at once in one line, and kept in `failures`; the
 * others are read all the same.
 */
export class StoryReader {
  readonly failures: Failure[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly terminal: Terminal,
    private readonly settings: Settings = DEFAULT_SETTINGS,
  ) {}

  /**
   * The stories of the files and folders, in order. Folders are walked for `.story` files, sorted by name; hidden folders
   * and `node_modules` are passed over. No file is read twice, whatever links lead to it.
   */
  *read(paths: readonly string[]): Generator<{ readonly file: string; readonly snapshot: Snapshot }> {
    for (const path of paths) {
      for (const file of this.filesAt(path)) {
        const text = this.textOf(file);
        if (text !== null) yield { file, snapshot: openSnapshot(file, 0, text, this.settings) };
      }
    }
  }

  private *filesAt(path: string): Generator<string> {
    const stats = this.tried(path, () => statSync(path));
    if (stats === null) return;
    if (!stats.isDirectory()) {
      if (this.isNew(path)) yield path;
      return;
    }
    let count = 0;
    for (const file of this.storiesIn(path, new Set())) {
      count++;
      if (this.isNew(file)) yield file;
    }
    if (count === 0) this.fail(path, 'holds no .story file');
  }

  /** `walked` holds the folders that have been entered, so that links between them end, and soon. */
  private *storiesIn(folder: string, walked: Set<string>): Generator<string> {
    const real = this.tried(folder, () => realpathSync(folder));
    if (real === null || walked.has(real)) return;
    walked.add(real);
    const entries = this.tried(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const kind = this.kindOf(entry, path);
      if (kind === 'folder' && !isPassedOver(entry.name)) yield* this.storiesIn(path, walked);
      else if (kind === 'file' && isStory(entry.name)) yield path;
    }
  }

  /** What an entry is or links to. A link to nothing matters only if it looks like a story. */
  private kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
    if (!entry.isSymbolicLink()) return kindOfStats(entry);
    const stats = isStory(entry.name) ? this.tried(path, () => statSync(path)) : statOrNull(path);
    return stats === null ? 'other' : kindOfStats(stats);
  }

  private isNew(file: string): boolean {
    const real = this.tried(file, () => realpathSync(file));
    if (real === null || this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }

  private textOf(file: string): string | null {
    const bytes = this.tried(file, () => readFileSync(file));
    if (bytes === null) return null;
    if (bytes.includes(0)) {
      this.fail(file, 'is no text: it holds NUL bytes. If it is a story, save it as UTF-8');
      return null;
    }
    try {
      return UTF_8.decode(bytes);
    } catch {
      this.fail(file, 'is not in UTF-8. Open it in an editor and save it as UTF-8');
      return null;
    }
  }

  private tried<T>(path: string, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      this.fail(path, whyUnreadable(error));
      return null;
    }
  }

  private fail(file: string, why: string): void {
    this.failures.push({ file, why });
    this.terminal.err(`scene-markup: ${printable(`${file === '' ? '""' : file} ${why}.`)}\n`);
  }
}

/** Offsets count the byte order mark, as they do in the editor's file. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isStory(name: string): boolean {
  return name.toLowerCase().endsWith('.story');
}

function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}

function kindOfStats(stats: Stats | Dirent): 'file' | 'folder' | 'other' {
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `could not be read (${error instanceof Error ? error.message : String(error)})`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read: you lack the permission'],
  ['EPERM', 'may not be read: you lack the permission'],
  ['ELOOP', 'is a link that leads back to itself'],
  ['ERR_FS_FILE_TOO_LARGE', 'is too large'],
]);
