import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const TWO_SCENES = 'The tide was out.\n\nX\n\nIt came in.\n';
const MERGED = 'The tide was out.\n\nIt came in.\n';

async function open(text: string, capabilities: ClientCapabilities = editorCapabilities): Promise<Page> {
  return Page.open(await startClient({ capabilities }), text);
}

test('refactorings are offered by their kind, and edited once they are chosen', async () => {
  const page = await open(TWO_SCENES);
  const [merge, ...others] = await page.actionsAt('tide', 'refactor.inline');
  assert.ok(merge !== undefined);
  assert.deepEqual([merge.title, merge.kind, merge.edit, others], [MERGE, 'refactor.inline', undefined, []]);
  assert.equal(await page.after(merge), MERGED);
});

const MERGE = 'Merge with the next scene';

test('who asks for refactorings gets those of all kinds, and who asks for fixes gets none', async () => {
  const page = await open('Low water.\n\n"The tide is out."\n\nX\n\n"It is in."\n');
  const kinds = async (words: string): Promise<ReadonlySet<string | undefined>> =>
    new Set((await page.actionsAt(words, 'refactor')).map(({ kind }) => kind));
  assert.deepEqual(
    await kinds('"The tide is out."'),
    new Set(['refactor.extract', 'refactor.inline', 'refactor.rewrite']),
  );
  assert.deepEqual(await page.actionsAt('tide', 'quickfix'), []);
});

test('the light bulb says nothing of refactorings, which are nearly everywhere', async () => {
  const page = await open(TWO_SCENES);
  const range = page.rangeOf('tide');
  const asked = (triggerKind: number): Promise<readonly CodeAction[]> =>
    page.ask('textDocument/codeAction', { range, context: { diagnostics: [], triggerKind } });
  assert.deepEqual(await asked(2), []);
  assert.ok((await asked(1)).some(({ title }) => title === MERGE));
});

test('an editor that cannot ask for edits later gets them with the action', async () => {
  const { resolveSupport: _, ...codeAction } = editorCapabilities.textDocument?.codeAction ?? {};
  const page = await open(TWO_SCENES, {
    ...editorCapabilities,
    textDocument: { ...editorCapabilities.textDocument, codeAction },
  });
  const [merge] = await page.actionsAt('tide', 'refactor.inline');
  assert.ok(merge?.edit !== undefined);
  assert.equal(await page.after(merge), MERGED);
});

test('a refactoring of a text that is no longer there is refused', async () => {
  const page = await open(TWO_SCENES);
  const [merge] = await page.actionsAt('tide', 'refactor.inline');
  assert.ok(merge !== undefined);
  await page.replace('The tide', 'X\n\nIn those days the tide');
  await assert.rejects(page.after(merge), { code: -32801, message: /has changed/ });
});
