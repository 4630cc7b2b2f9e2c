import * as vscode from 'vscode';
import { same, test, until } from './harness';
import { openStory, outlineOf } from './stories';

const STORY =
  'Low Water\n\n@pov: Oda\n\nOne came first.\n\nX\n\nTwo came next.\n\nX\n\n@pov: Oda\n\nThree came last.\n';

test('a line over each scene, once it is switched on, leads to the next scene with its point of view', async () => {
  const { document } = await openStory(STORY);
  await outlineOf(document);
  const settings = vscode.workspace.getConfiguration('sceneMarkup');
  same((await lensesOf(document)).length, 0);
  await settings.update('codeLens.scenes', true, vscode.ConfigurationTarget.Global);
  try {
    const lenses = await until('the lines', async () => {
      const found = await lensesOf(document);
      return found.length === 3 ? found : undefined;
    });
    same(lenses[0]?.command?.title, 'Oda · 3 words · 0% dialogue');
    const { command = '', arguments: given = [] } = lenses[0]?.command ?? {};
    await vscode.commands.executeCommand(command, ...given);
    await until('the cursor in the third scene', () => {
      const editor = vscode.window.activeTextEditor;
      const line = editor?.document.lineAt(editor.selection.active.line).text;
      return line === 'Three came last.' ? true : undefined;
    });
  } finally {
    await settings.update('codeLens.scenes', undefined, vscode.ConfigurationTarget.Global);
  }
});

async function lensesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
}

test('the names of a story are told from its other words', async () => {
  const { document } = await openStory(STORY);
  await outlineOf(document);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const types = Array.from(tokens.data).filter((_, index) => index % 5 === 3);
  same(
    types.map((type) => legend.tokenTypes[type]),
    ['title', 'characterName', 'characterName'],
  );
});
