import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkupContent,
  type Position,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const TWO_SCENES = '# One\n\n@pov: Mara\n\nThe tide was out.\n\nX\n\nIt came in.\n';

async function open(text: string, capabilities: ClientCapabilities = editorCapabilities): Promise<Page> {
  return Page.open(await startClient({ capabilities }), text);
}

test('the outline of an editor that nests is nested, each selection inside its range', async () => {
  const page = await open(TWO_SCENES);
  const symbols: readonly DocumentSymbol[] = await page.ask('textDocument/documentSymbol');
  const [chapter] = symbols;
  assert.deepEqual(
    [chapter?.name, chapter?.children?.map(({ name }) => name)],
    ['One', ['1. The tide was out.', '2. It came in.']],
  );
  const all = [...symbols, ...(chapter?.children ?? [])];
  for (const { range, selectionRange } of all) {
    assert.ok(!isBefore(selectionRange.start, range.start) && !isBefore(range.end, selectionRange.end));
  }
});

test('the outline of an editor that does not nest is a list in which each names what it lies in', async () => {
  const page = await open(TWO_SCENES, {});
  const symbols: readonly SymbolInformation[] = await page.ask('textDocument/documentSymbol');
  assert.deepEqual(
    symbols.map(({ name, containerName }) => [name, containerName]),
    [
      ['One', undefined],
      ['1. The tide was out.', 'One'],
      ['2. It came in.', 'One'],
    ],
  );
  // Editors that say nothing of kinds know those up to this one.
  for (const { kind } of symbols) assert.ok(kind <= SymbolKind.Array);
});

test('the outline of five thousand scenes holds them all, each at its line', { timeout: 10_000 }, async () => {
  const page = await open(Array.from({ length: 5000 }, (_, index) => `It was morning ${index}.\n\nX\n\n`).join(''));
  const symbols: readonly DocumentSymbol[] = await page.ask('textDocument/documentSymbol');
  assert.deepEqual(
    [symbols[1], symbols[4999]].map((symbol) => [symbol?.name, symbol?.selectionRange.start.line]),
    [
      ['2. It was morning 1.', 4],
      ['5000. It was morning 4999.', 4 * 4999],
    ],
  );
});

test('a hover is Markdown for editors that show it, and plain words for others', async () => {
  const rich = await hoverOn('@pov', editorCapabilities);
  assert.equal(rich.kind, 'markdown');
  assert.match(rich.value, /\*\*@pov:\*\*/);
  assert.equal(rich.words, '@pov');
  const plain = await hoverOn('@pov', {});
  assert.equal(plain.kind, 'plaintext');
  assert.match(plain.value, /^@pov: about the scene/);
  assert.doesNotMatch(plain.value, /[*`\\]/);
});

async function hoverOn(words: string, capabilities: ClientCapabilities) {
  const page = await open(TWO_SCENES, capabilities);
  const { contents, range }: Hover = await page.ask('textDocument/hover', { position: page.rangeOf(words).start });
  assert.ok(MarkupContent.is(contents) && range !== undefined);
  return { ...contents, words: page.textIn(range) };
}

test('prose has no hover', async () => {
  const page = await open(TWO_SCENES);
  assert.equal(await page.ask('textDocument/hover', { position: page.rangeOf('tide').start }), null);
});

test('an editor that takes few folds gets the outer ones, in order', async () => {
  const chapters = ['# One', 'Text.', 'X', 'Text.', '# Two', 'Text.', 'X', 'Text.'].join('\n\n');
  const all: readonly FoldingRange[] = await (await open(chapters)).ask('textDocument/foldingRange');
  const limited = {
    ...editorCapabilities,
    textDocument: { ...editorCapabilities.textDocument, foldingRange: { rangeLimit: 2 } },
  };
  const few: readonly FoldingRange[] = await (await open(chapters, limited)).ask('textDocument/foldingRange');
  assert.ok(all.length > 2);
  assert.deepEqual(
    few.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 6],
      [8, 14],
    ],
  );
});

test('a selection grows from the word to the file', async () => {
  const page = await open(TWO_SCENES);
  const positions = [page.rangeOf('tide').start, page.rangeOf('came').end];
  const [tide, came]: readonly SelectionRange[] = await page.ask('textDocument/selectionRange', { positions });
  const texts = textsOf(page, tide);
  assert.deepEqual([...texts.slice(0, 2), texts.at(-1)], ['tide', 'The tide was out.', page.text]);
  for (const [index, text] of texts.slice(1).entries()) assert.ok(text.includes(texts[index] ?? '?'));
  assert.equal(textsOf(page, came)[1], 'It came in.');
});

test('in an empty file there is nothing to select but the cursor', async () => {
  const page = await open('');
  const cursor = { line: 0, character: 0 };
  assert.deepEqual(await page.ask('textDocument/selectionRange', { positions: [cursor] }), [
    { range: { start: cursor, end: cursor } },
  ]);
});

function textsOf(page: Page, selection: SelectionRange | undefined): readonly string[] {
  if (selection === undefined) return [];
  return [page.textIn(selection.range), ...textsOf(page, selection.parent)];
}

const UNTIDY = '@pov:Mara\nThe tide was out.\n\n@POV :  Jonah\n\n\n\nIt came in.\n';

test('formatting tidies the markup of a file, whatever an editor says of tabs, or of some lines alone', async () => {
  const options = { tabSize: 8, insertSpaces: false, trimTrailingWhitespace: true };
  const whole = await open(UNTIDY);
  const edits: TextEdit[] = await whole.ask('textDocument/formatting', { options });
  assert.equal(whole.afterEdits(edits), '@pov: Mara\nThe tide was out.\n\n@pov: Jonah\n\nIt came in.\n');
  const part = await open(UNTIDY);
  const some: TextEdit[] = await part.ask('textDocument/rangeFormatting', { range: part.rangeOf('POV :'), options });
  assert.equal(part.afterEdits(some), UNTIDY.replace('@POV :  Jonah', '@pov: Jonah'));
});

test('an editor that wants to know is told how much story there is, when the text rests', async () => {
  const client = await startClient({ capabilities: editorCapabilities, initializationOptions: { status: true } });
  const page = await Page.open(client, TWO_SCENES);
  await client.wait(150);
  await page.typeAfter('It came in', ' again');
  await client.wait(150);
  assert.deepEqual(client.statuses, [
    { uri: page.uri, version: 1, summary: '2 scenes · 7 words' },
    { uri: page.uri, version: 2, summary: '2 scenes · 8 words' },
  ]);
});

test('an editor that does not want to know is told nothing', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  await Page.open(client, TWO_SCENES);
  await client.wait(1000);
  assert.deepEqual(client.statuses, []);
});

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
