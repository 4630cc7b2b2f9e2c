import * as vscode from 'vscode';
import { same, test, until } from './harness';
import { killServer } from './serverProcess';
import { openStory, outlineOf } from './stories';

const STORY = 'Low Water\n\nOne came first.\n\nX\n\nTwo came next.\n';
const OUTLINE = ['Low Water', '  1. One came first.', '  2. Two came next.'];

test('Restart Server brings the outline back', async () => {
  const { document } = await openStory(STORY);
  same(await outlineOf(document), OUTLINE);
  await vscode.commands.executeCommand('sceneMarkup.restartServer');
  same(await outlineOf(document), OUTLINE);
});

if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined) {
  test('a server that was killed comes back with the outline of what was typed meanwhile', async () => {
    const { document } = await openStory(STORY);
    same(await outlineOf(document), OUTLINE);
    await killServer();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\nX\n\nThree came last.\n');
    await vscode.workspace.applyEdit(edit);
    await until(
      'the outline of three scenes',
      async () => ((await outlineOf(document)).length === 4 ? true : undefined),
      18_000,
    );
  });
}
