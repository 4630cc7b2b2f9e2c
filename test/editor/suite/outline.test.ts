import * as vscode from 'vscode';
import { check, same, test, until } from './harness';
import { executeDocumentSymbols, executeFoldingRanges, executeHover, openStory, outlineOf } from './stories';

const STORY = `Low Water

# One

@pov: Oda
@place: The landing stage

The ferry was late. “Is it the fog?” Oda asked.

X

@scene: The Far Bank
@pov: Brandt

By noon they could see it.

@pov: Oda

It had never been far.

The End
`;

test('the outline nests title, headings, scenes and changes of POV', async () => {
  const { document } = await openStory(STORY);
  same(await outlineOf(document), [
    'Low Water',
    '  One',
    '    1. The ferry was late. “Is it… | Oda',
    '    2. The Far Bank | Brandt, Oda',
    '      Brandt',
    '      Oda',
  ]);
});

test('typing in the middle of a long story changes the outline', async () => {
  const scene = (number: number) => `Scene number ${number} began. ${'It rained on the harbour. '.repeat(100)}\n\n`;
  const scenes = Array.from({ length: 200 }, (_, index) => scene(index + 1));
  const { document } = await openStory(`A Long Story\n\n${scenes.join('X\n\n')}`);
  const before = await until('the outline of 200 scenes', async () => {
    const [story] = (await executeDocumentSymbols(document.uri)) ?? [];
    return story?.children.length === 200 ? story : undefined;
  });
  const middle = before.children[100];
  check(middle !== undefined, 'The story has no scene in its middle.');
  const firstWords = document.getText(middle.range).indexOf('Scene number');
  const place = document.positionAt(document.offsetAt(middle.range.start) + firstWords);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, place, 'Then came something new.\n\nX\n\n');
  check(await vscode.workspace.applyEdit(edit), 'VS Code did not take the edit.');
  const after = await until('the outline of 201 scenes', async () => {
    const [story] = (await executeDocumentSymbols(document.uri)) ?? [];
    return story?.children.length === 201 ? story : undefined;
  });
  check(
    after.children[100]?.name.includes('Then came something new') ?? false,
    `It is called ${after.children[100]?.name}.`,
  );
  check(
    after.children[101]?.name.startsWith('102. Scene number 101') ?? false,
    `It is called ${after.children[101]?.name}.`,
  );
});

test('a hover over a break tells what the scene holds', async () => {
  const { document } = await openStory(STORY);
  const hovers = await until('a hover', async () => {
    const found = await executeHover(document.uri, positionOf(document, '\nX\n', 1));
    return found.length > 0 ? found.join('\n') : undefined;
  });
  for (const expected of ['Scene 2 of 2', 'The Far Bank', 'Brandt']) {
    check(hovers.includes(expected), `The hover does not say "${expected}":\n${hovers}`);
  }
});

test('scenes and headings fold', async () => {
  const { document } = await openStory(STORY);
  const ranges = await until('folding ranges', async () => {
    const found = await executeFoldingRanges(document.uri);
    return found?.length ? found : undefined;
  });
  const starts = ranges.map(({ start }) => document.lineAt(start).text);
  for (const line of ['# One', 'X'])
    check(starts.includes(line), `Nothing folds at "${line}", only at ${starts.join(', ')}.`);
});

function positionOf(document: vscode.TextDocument, text: string, inside: number): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + inside);
}
