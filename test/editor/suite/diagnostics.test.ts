import * as vscode from 'vscode';
import { check, same, test, until } from './harness';
import { executeCodeActions, openStory } from './stories';

const SLIP = `Low Water

@pvo: Oda

The ferry was late.

X

X

By noon they could see the far bank.
`;

test('slips are marked with their codes, and each links to its page', async () => {
  const { document } = await openStory(SLIP);
  const found = await diagnosticsOf(document, 2);
  same(found.map(codeOf).sort(), ['empty-scene', 'unknown-marker']);
  for (const { code } of found) {
    check(
      typeof code === 'object' && code.target.path.includes('docs/rules/'),
      'A diagnostic has no link to its page.',
    );
  }
});

test('a plain story has no findings', async () => {
  const { document } = await openStory(
    'Low Water\n\n“Is it the fog?” Oda asked.\n\nX\n\nIt was the ferryman.\n\nThe End\n',
  );
  await openStory(SLIP).then(({ document: other }) => diagnosticsOf(other, 2));
  same(vscode.languages.getDiagnostics(document.uri), []);
});

test('a quick fix mends its slip, and one undo takes it back', async () => {
  const { document } = await openStory(SLIP);
  const marker = (await diagnosticsOf(document, 2)).find((diagnostic) => codeOf(diagnostic) === 'unknown-marker');
  check(marker !== undefined, 'The misspelt marker was not found.');
  const fix = await until('a preferred quick fix', async () => {
    const actions = await executeCodeActions(document.uri, marker.range);
    return actions.find(({ kind, isPreferred }) => kind?.value.startsWith('quickfix') && isPreferred);
  });
  check(fix.edit !== undefined, `The fix "${fix.title}" has no edit.`);
  check(await vscode.workspace.applyEdit(fix.edit), 'VS Code did not take the fix.');
  same(document.getText(), SLIP.replace('@pvo:', '@pov:'));
  await vscode.commands.executeCommand('undo');
  same(document.getText(), SLIP);
});

test('what is safe to fix is fixed at once', async () => {
  const { document } = await openStory(
    'Low Water\n\nOne came first.\n\n***\n\nTwo came next.\n\n* * *\n\nThree came last.\n',
  );
  await diagnosticsOf(document, 2);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const whole = new vscode.Range(new vscode.Position(0, 0), end);
  const offered = await executeCodeActions(document.uri, whole, 'source.fixAll');
  same(
    offered.map(({ edit }) => edit?.get(document.uri).length),
    [2],
    'the edits of what is offered at the first asking',
  );
  // In an editor that has just been opened, VS Code may not carry the command out. What has been fixed stays as it is.
  await until('the fixed text', async () => {
    await vscode.commands.executeCommand('editor.action.fixAll');
    return document.getText().includes('*') ? undefined : true;
  });
  same(document.getText(), 'Low Water\n\nOne came first.\n\nX\n\nTwo came next.\n\nX\n\nThree came last.\n');
});

async function diagnosticsOf(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  return until(`${count} diagnostics`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.length === count ? found : undefined;
  });
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
