import * as vscode from 'vscode';
import { same, test } from './harness';
import { openStory } from './stories';

// How tokens are drawn is looked at in `../colours.mjs`; this is what VS Code does with them.
test('a quotation mark closes itself in prose, and stays alone in a note', async () => {
  const editor = await openStory('% a note \n\nProse \n');
  for (const line of [2, 0]) {
    const end = editor.document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '"' });
  }
  same(editor.document.getText(), '% a note "\n\nProse ""\n');
});
