import * as vscode from 'vscode';
import {
  type Position,
  SCENE_BREAK,
  SCENE_START,
  type SceneBreak,
  type SceneBreakParams,
  type SceneStartParams,
} from '../server/protocol';
import type { StoryServer } from './client';

/** Moves the cursor to a neighbouring scene, and that to the top of the editor. */
export async function goToScene(server: StoryServer, direction: SceneStartParams['direction']): Promise<void> {
  const editor = storyEditor();
  if (editor === undefined) return;
  const params: SceneStartParams = { ...placeIn(editor), direction };
  const found = await server.ask<Position | null>(SCENE_START, params);
  if (found === null) {
    const nowhere =
      direction === 'next' ? vscode.l10n.t('This is the last scene.') : vscode.l10n.t('This is the first scene.');
    vscode.window.setStatusBarMessage(nowhere, 3000);
    return;
  }
  putCursor(editor, toPosition(found), vscode.TextEditorRevealType.AtTop);
}

/** Breaks the scene at the cursor, as one step to undo. */
export async function insertSceneBreak(server: StoryServer): Promise<void> {
  const editor = storyEditor();
  if (editor === undefined) return;
  // Who types on while the answer is on its way gets the break where the cursor is then.
  const found = (await askForBreak(server, editor)) ?? (await askForBreak(server, editor));
  if (found === null) return;
  const { range, newText } = found.edit;
  const replaced = new vscode.Range(toPosition(range.start), toPosition(range.end));
  const done = await editor.edit((edit) => edit.replace(replaced, newText));
  if (done) putCursor(editor, toPosition(found.cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Null if the text has changed meanwhile. */
async function askForBreak(server: StoryServer, editor: vscode.TextEditor): Promise<SceneBreak | null> {
  const params: SceneBreakParams = placeIn(editor);
  const found = await server.ask<SceneBreak | null>(SCENE_BREAK, params);
  return found?.version === editor.document.version ? found : null;
}

/** The editor with the cursor, if a story is in it; else the writer is told that one is needed. */
function storyEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === 'scene-markup') return editor;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
  return undefined;
}

function placeIn({ document, selection }: vscode.TextEditor): SceneBreakParams {
  const { line, character } = selection.active;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

function putCursor(editor: vscode.TextEditor, position: vscode.Position, reveal: vscode.TextEditorRevealType): void {
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), reveal);
}

function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}
