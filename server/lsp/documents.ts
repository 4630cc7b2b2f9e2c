import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { type FindingMemo, newFindingMemo } from '../core/rules/check';
import type { Settings } from '../core/settings';
import { declarationsOf, openSnapshot, type Snapshot, withFolderCast, withSettings, withTree } from '../core/snapshot';
import type { StoryTree } from '../core/syntax/nodes';
import { reparseStory } from '../core/syntax/tree';
import { span, type TextEdit } from '../core/text/span';
import { fromRange } from './convert';
import type { FolderCasts } from './folderCasts';

/** A story that is open in the editor. */
export interface OpenDocument {
  readonly snapshot: Snapshot;
  /** What the rules have found in its scenes, kept from one snapshot to the next. */
  readonly memo: FindingMemo;
}

/** The stories that are open in the editor, each as its newest snapshot. */
export class Documents {
  private readonly byUri = new Map<string, OpenDocument>();

  constructor(private readonly casts: FolderCasts) {}

  /** With the characters whom other stories declare for it now. */
  get(uri: string): OpenDocument | undefined {
    const document = this.byUri.get(uri);
    if (document === undefined) return undefined;
    const snapshot = withFolderCast(document.snapshot, this.casts.castFor(uri));
    return snapshot === document.snapshot ? document : this.put({ ...document, snapshot });
  }

  uris(): readonly string[] {
    return [...this.byUri.keys()];
  }

  open({ uri, version, text }: TextDocumentItem, settings: Settings): void {
    const snapshot = openSnapshot(uri, version, text, settings, this.casts.castFor(uri));
    this.declare(this.put({ snapshot, memo: newFindingMemo() }));
  }

  /**
   * Applies changes one after the other, and returns them as edits. A document that is not open stays so. One whose
   * change cannot be applied is forgotten: to act on a text that is not the one on the screen could damage it.
   */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): readonly TextEdit[] {
    const document = this.byUri.get(uri);
    if (document === undefined) return [];
    this.byUri.delete(uri);
    let tree = document.snapshot.tree;
    const edits: TextEdit[] = [];
    for (const change of changes) {
      const edit = toTextEdit(tree, change);
      tree = reparseStory(tree, edit);
      edits.push(edit);
    }
    this.declare(this.put({ ...document, snapshot: withTree(document.snapshot, version, tree) }));
    return edits;
  }

  /** Whether the settings are others than before. */
  configure(uri: string, settings: Settings): boolean {
    const document = this.byUri.get(uri);
    if (document === undefined || sameSettings(document.snapshot.settings, settings)) return false;
    this.put({ ...document, snapshot: withSettings(document.snapshot, settings) });
    return true;
  }

  close(uri: string): void {
    this.byUri.delete(uri);
    this.casts.declare('editor', uri, null);
  }

  private put(document: OpenDocument): OpenDocument {
    this.byUri.set(document.snapshot.uri, document);
    return document;
  }

  private declare({ snapshot }: OpenDocument): void {
    this.casts.declare('editor', snapshot.uri, declarationsOf(snapshot));
  }
}

function toTextEdit(tree: StoryTree, change: TextDocumentContentChangeEvent): TextEdit {
  const at = 'range' in change ? fromRange(tree, change.range) : span(0, tree.length);
  return { span: at, text: change.text };
}

/** Settings are plain data, made by one function with their keys in one order. */
function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
