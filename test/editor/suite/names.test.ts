import * as vscode from 'vscode';
import { same, test, until } from './harness';
import { fixture, openStory, outlineOf } from './stories';

const CHAPTER = 'Low Water\n\nAt dusk Odalind came in. Nobody saw her.\n';

/** Writes a file without opening it. */
async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = fixture(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Where the name in the chapter is declared, as `file:line`. */
async function declaredAt(document: vscode.TextDocument, name: string): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(name));
  const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((place) => {
    const [uri, range] = 'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
    return `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${range.start.line}`;
  });
}

test('a cast in another file is known without opening it, and as it is changed, renamed and deleted', async () => {
  const people = await write('people.story', '@cast: Odalind\n');
  const { document } = await openStory(CHAPTER);
  const expect = (what: string, places: readonly string[]): Promise<unknown> =>
    until(what, async () => {
      const found = await declaredAt(document, 'Odalind');
      return JSON.stringify(found) === JSON.stringify(places) ? true : undefined;
    });
  await expect('the declaration', ['people.story:0']);
  await write('people.story', '% The people\n\n@cast: Odalind\n');
  await expect('the declaration two lines below', ['people.story:2']);
  const others = fixture('others.story');
  const move = new vscode.WorkspaceEdit();
  move.renameFile(people, others);
  await vscode.workspace.applyEdit(move);
  await expect('the declaration in the renamed file', ['others.story:2']);
  await vscode.workspace.fs.delete(others);
  await expect('no declaration any more', []);
});

test('a renaming changes files that are not open', async () => {
  const people = await write('people.story', '@cast: Odalind\n');
  const { document } = await openStory('@pov: Odalind\n\nRain fell.\n');
  await until('the declaration', async () => ((await declaredAt(document, 'Odalind')).length > 0 ? true : undefined));
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    new vscode.Position(0, 8),
    'Odila',
  );
  await vscode.workspace.applyEdit(edit);
  same(document.getText(), '@pov: Odila\n\nRain fell.\n');
  same((await vscode.workspace.openTextDocument(people)).getText(), '@cast: Odila\n');
  await vscode.workspace.saveAll();
  await vscode.workspace.fs.delete(people);
});

test('a move of a scene takes the cursor along, and one undo takes it back', async () => {
  const text = 'Low Water\n\nOne came first.\n\nX\n\nTwo came next.\n';
  const editor = await openStory(text);
  await outlineOf(editor.document);
  const cursor = editor.document.positionAt(text.indexOf('came first'));
  editor.selection = new vscode.Selection(cursor, cursor);
  await vscode.commands.executeCommand('sceneMarkup.moveSceneDown');
  same(editor.document.getText(), 'Low Water\n\nTwo came next.\n\nX\n\nOne came first.\n');
  same(editor.document.offsetAt(editor.selection.active), editor.document.getText().indexOf('came first'));
  await vscode.commands.executeCommand('undo');
  same(editor.document.getText(), text);
});
