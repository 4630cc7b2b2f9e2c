import * as vscode from 'vscode';

const LANGUAGE = 'scene-markup';
const SAMPLE = ['examples', 'the-lighthouse-keepers.story'];

/** Opens a new story with its first lines to fill in: the snippet of this name in `syntaxes/snippets.json`. */
export async function newStory(): Promise<void> {
  await openUntitled('');
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: LANGUAGE, name: 'Story' });
}

/** Opens a copy of the sample story that is nobody's file yet, so that trying things out costs nothing. */
export async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...SAMPLE));
  await openUntitled(new TextDecoder().decode(bytes));
}

async function openUntitled(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
  await vscode.window.showTextDocument(document);
}
