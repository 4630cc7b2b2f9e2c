import * as vscode from 'vscode';
import {
  type Position,
  type ProposedEdit,
  SCENE_CHANGE,
  SCENE_START,
  type SceneAnswer,
  type SceneChangeKind,
  type SceneChangeParams,
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

/** Changes the scene at the cursor, as one step to undo; the cursor goes with it. Who cannot be obliged is told why. */
export async function changeScene(server: StoryServer, change: SceneChangeKind): Promise<void> {
  const editor = storyEditor();
  if (editor === undefined) return;
  // Who types on while the answer is on its way gets the change where the cursor is then.
  const answer = (await askForChange(server, editor, change)) ?? (await askForChange(server, editor, change));
  if (answer === null) return;
  if ('refused' in answer) {
    void vscode.window.showInformationMessage(answer.refused);
    return;
  }
  const done = await editor.edit((builder) => {
    for (const { range, newText } of answer.edits) builder.replace(toRange(range), newText);
  });
  if (done) putCursor(editor, toPosition(answer.cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Null if the text has changed meanwhile. */
async function askForChange(
  server: StoryServer,
  editor: vscode.TextEditor,
  change: SceneChangeKind,
): Promise<SceneAnswer | null> {
  const params: SceneChangeParams = { ...placeIn(editor), change };
  const answer = await server.ask<SceneAnswer | null>(SCENE_CHANGE, params);
  if (answer === null || 'refused' in answer) return answer;
  return answer.version === editor.document.version ? answer : null;
}

/** The editor with the cursor, if a story is in it; else the writer is told that one is needed. */
function storyEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === 'scene-markup') return editor;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
  return undefined;
}

function placeIn({ document, selection }: vscode.TextEditor): Pick<SceneChangeParams, 'textDocument' | 'position'> {
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

function toRange({ start, end }: ProposedEdit['range']): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}
