import * as vscode from 'vscode';
import { same, test, until } from './harness';
import { openStory, outlineOf } from './stories';

const STORY = 'Low Water\n\nOne came first.\n\nX\n\nTwo came next.\n\nX\n\nThree came last.\n';

test('Next Scene and Previous Scene move the cursor from scene to scene', async () => {
  const editor = await openStory(STORY);
  await outlineOf(editor.document);
  const lines: string[] = [];
  for (const command of ['nextScene', 'nextScene', 'nextScene', 'nextScene', 'previousScene']) {
    await vscode.commands.executeCommand(`sceneMarkup.${command}`);
    lines.push(editor.document.lineAt(editor.selection.active.line).text);
  }
  same(lines, ['One came first.', 'Two came next.', 'Three came last.', 'Three came last.', 'Two came next.']);
});

test('Insert Scene Break parts a paragraph, and one undo joins it again', async () => {
  const editor = await openStory('Low Water\n\nOne came first. Two came next.\n');
  await outlineOf(editor.document);
  const cursor = editor.document.positionAt(editor.document.getText().indexOf('Two'));
  editor.selection = new vscode.Selection(cursor, cursor);
  await vscode.commands.executeCommand('sceneMarkup.insertSceneBreak');
  await until('the break', () => (editor.document.getText().includes('X') ? true : undefined));
  same(editor.document.getText(), 'Low Water\n\nOne came first.\n\nX\n\nTwo came next.\n');
  await vscode.commands.executeCommand('undo');
  same(editor.document.getText(), 'Low Water\n\nOne came first. Two came next.\n');
});

test('New Story opens a story that can be written in', async () => {
  await vscode.commands.executeCommand('sceneMarkup.newStory');
  const document = await until('a new story', () => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.languageId === 'scene-markup' && active.isUntitled && active.lineCount > 1 ? active : undefined;
  });
  await until('its outline', async () => ((await outlineOf(document)).length > 0 ? true : undefined));
});
