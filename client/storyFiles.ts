import * as vscode from 'vscode';
import { STORIES, STORIES_COMPLETE, type StoriesParams } from '../server/protocol';
import type { StoryServer } from './client';

/** All that the server is handed. What `files.exclude` hides from the writer is hidden from it as well. */
const STORY_FILES = '**/*.story';

/** How many files are read at a time. */
const BATCH = 20;

/** After so many milliseconds of reading, the writer is shown that it goes on. */
const LONG = 1000;

/** Keeps the server informed of the story files in the open folders, wherever these are: on a disk, in a repository, in a browser. */
export class StoryFiles {
  /** The addresses of the stories that the server has. */
  private readonly handed = new Set<string>();
  private readonly touched = new Map<string, vscode.Uri>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly server: StoryServer) {
    const watcher = vscode.workspace.createFileSystemWatcher(STORY_FILES);
    const lookAgain = () => this.queue(() => this.compare());
    this.subscriptions = [
      watcher,
      watcher.onDidCreate((uri) => this.touch(uri)),
      watcher.onDidChange((uri) => this.touch(uri)),
      watcher.onDidDelete((uri) => this.touch(uri)),
      // A watcher need not tell of the files in a folder that is moved or deleted, nor of what happens on other machines.
      vscode.workspace.onDidCreateFiles(lookAgain),
      vscode.workspace.onDidDeleteFiles(lookAgain),
      vscode.workspace.onDidRenameFiles(lookAgain),
      vscode.workspace.onDidChangeWorkspaceFolders(lookAgain),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && lookAgain()),
      server.onReady(() => this.startOver()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** A server that has just started knows no story. */
  private startOver(): void {
    this.queue(async () => {
      this.handed.clear();
      try {
        await this.compare();
      } finally {
        await this.server.tell(STORIES_COMPLETE);
      }
    });
  }

  private touch(uri: vscode.Uri): void {
    this.touched.set(uri.toString(), uri);
    this.queue(async () => {
      const uris = [...this.touched.values()];
      this.touched.clear();
      await this.hand(uris);
    });
  }

  /** One thing after the other, so that what is read later also arrives later. */
  private queue(job: () => Promise<void>): void {
    this.work = this.work.then(job).catch((error) => {
      if (!this.server.isStopped) this.server.log.warn(`The stories in the folder could not be read: ${error}`);
    });
  }

  /** Hands over the files that the server does not have, and takes back those that are no more. */
  private async compare(): Promise<void> {
    const found = await vscode.workspace.findFiles(STORY_FILES);
    const there = new Set(found.map(String));
    const gone = [...this.handed].filter((uri) => !there.has(uri));
    if (gone.length > 0) await this.tell({ changed: [], removed: gone });
    await this.hand(found.filter((uri) => !this.handed.has(uri.toString())));
  }

  private async hand(uris: readonly vscode.Uri[]): Promise<void> {
    const started = Date.now();
    for (let at = 0; at < uris.length; at += BATCH) {
      if (Date.now() - started > LONG) return this.handVisibly(uris.slice(at));
      await this.handBatch(uris.slice(at, at + BATCH));
    }
  }

  private async handVisibly(uris: readonly vscode.Uri[]): Promise<void> {
    const title = vscode.l10n.t('Reading stories');
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async (progress) => {
      for (let at = 0; at < uris.length; at += BATCH) {
        progress.report({ message: vscode.l10n.t('{0} still to read', uris.length - at) });
        await this.handBatch(uris.slice(at, at + BATCH));
      }
    });
  }

  private async handBatch(uris: readonly vscode.Uri[]): Promise<void> {
    const read = await Promise.all(uris.map(async (uri) => ({ uri: uri.toString(), text: await this.textOf(uri) })));
    const changed = read.flatMap(({ uri, text }) => (text === null ? [] : [{ uri, text }]));
    await this.tell({ changed, removed: read.filter(({ text }) => text === null).map(({ uri }) => uri) });
  }

  private async tell(stories: StoriesParams): Promise<void> {
    await this.server.ask<null>(STORIES, stories);
    for (const { uri } of stories.changed) this.handed.add(uri);
    for (const uri of stories.removed) this.handed.delete(uri);
  }

  /** Null if the file is gone or cannot be read. */
  private async textOf(uri: vscode.Uri): Promise<string | null> {
    try {
      return decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (!isGone) this.server.log.warn(`${uri.toString(true)} could not be read: ${error}`);
      return null;
    }
  }
}

/** A text as the editor would show it, without its byte order mark. What is no Unicode is taken for Western European. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
