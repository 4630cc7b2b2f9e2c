import * as vscode from 'vscode';
import { check, same, test, until } from './harness';
import { extension, fixture, openStory, outlineOf, storyLanguage } from './stories';

test('a story file opens as a story and starts the extension', async () => {
  const editor = await openStory(fixture('the-ferry.story'));
  same(editor.document.languageId, storyLanguage(), 'the language of the file');
  check(editor.document.getText().includes('ferry'), 'The file was read without its text.');
  await until('the extension to start', () => extension().isActive || undefined);
});

test('the Outline of a story file lists its scenes', async () => {
  const { document } = await openStory(fixture('the-ferry.story'));
  same(await outlineOf(document), [
    'The Ferry',
    '  1. The ferry was late, and the… | Oda',
    '  2. By noon they could see the… | Brandt',
  ]);
});

test('a new story needs no file', async () => {
  const content = '“Is anyone there?” Oda asked.\n\nX\n\nNobody was.\n';
  const document = await vscode.workspace.openTextDocument({ language: storyLanguage(), content });
  await vscode.window.showTextDocument(document);
  same((await outlineOf(document)).length, 2, 'the number of scenes');
});
