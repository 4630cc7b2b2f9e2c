// Opening stories, and asking VS Code what the extension knows about them, as its own interface asks.

import * as vscode from 'vscode';
import { check, until } from './harness';

const extensionName = 'scene-markup';

/** The extension under test, whoever publishes it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === extensionName);
  check(found !== undefined, `VS Code does not know the extension ${extensionName}.`);
  return found;
}

/** The identifier of the stories' language, as the extension declares it. */
export function storyLanguage(): string {
  const id: unknown = extension().packageJSON.contributes?.languages?.[0]?.id;
  check(typeof id === 'string', 'The extension declares no language.');
  return id;
}

/** The address of a file of `test/editor/fixtures/` in the folder that is open. */
export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  check(folder !== undefined, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

let written = 0;

/** Opens a story in an editor: a file, or a new file with a text. */
export async function openStory(story: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof story === 'string' ? await writeStory(story) : story;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Each text gets a file of its own: VS Code may give a closed untitled document back with its old text. */
async function writeStory(text: string): Promise<vscode.Uri> {
  written++;
  const uri = fixture(`written-${written}.story`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The symbols of the Outline; undefined while nobody provides them. */
export async function executeDocumentSymbols(uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[] | undefined> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

/** The Outline as indented lines: each symbol's name, with who its detail names. Waits until there is one. */
export async function outlineOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const symbols = await until('the outline', async () => {
    const found = await executeDocumentSymbols(document.uri);
    return found?.length ? found : undefined;
  });
  return symbols.flatMap((symbol) => outlineLines(symbol, ''));
}

function outlineLines({ name, detail, children }: vscode.DocumentSymbol, indent: string): readonly string[] {
  const who = /^\D+(?= · )/.exec(detail)?.[0];
  const line = `${indent}${name}${who === undefined ? '' : ` | ${who}`}`;
  return [line, ...children.flatMap((child) => outlineLines(child, `${indent}  `))];
}

export async function executeFoldingRanges(uri: vscode.Uri): Promise<readonly vscode.FoldingRange[] | undefined> {
  return vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', uri);
}

/** The text of all hovers at a position, each as its Markdown. */
export async function executeHover(uri: vscode.Uri, position: vscode.Position): Promise<readonly string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)));
}

export async function executeCompletion(uri: vscode.Uri, position: vscode.Position): Promise<vscode.CompletionList> {
  return vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, position);
}

export async function executeDefinition(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeDefinitionProvider', uri, position);
}

export async function executeReferences(
  uri: vscode.Uri,
  position: vscode.Position,
): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, position);
}

export async function executeCodeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: string,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
}

export async function executeRename(
  uri: vscode.Uri,
  position: vscode.Position,
  newName: string,
): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, position, newName);
}
