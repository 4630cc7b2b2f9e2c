import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';
import { Page } from '../support/page';

const BREAKS = 'The tide was out.\n\n***\n\nIt came in.\n\n* * *\n\nIt went out.\n';
const ALL_BREAKS = 'The tide was out.\n\nX\n\nIt came in.\n\nX\n\nIt went out.\n';

async function openBreaks(capabilities: ClientCapabilities = editorCapabilities): Promise<Page> {
  return Page.open(await startClient({ capabilities }), BREAKS);
}

test('a quick fix mends what it stands at, and belongs to the diagnostic there', async () => {
  const page = await openBreaks();
  const [fix] = await page.actionsAt('***', 'quickfix');
  assert.ok(fix !== undefined);
  assert.equal(fix.isPreferred, true);
  assert.deepEqual(
    fix.diagnostics?.map(({ code, range }) => [code, page.textIn(range)]),
    [['scene-break-style', '***']],
  );
  assert.equal(await page.after(fix), BREAKS.replace('***', 'X'));
});

test('where there is more than one of a kind, all of it can be fixed at once', async () => {
  const page = await openBreaks();
  const [one, all, ...others] = await page.actionsAt('***', 'quickfix');
  assert.ok(one !== undefined && all !== undefined);
  assert.deepEqual(others, []);
  assert.equal(all.edit, undefined, 'the edits of a whole file are computed when they are wanted');
  assert.equal(await page.after(all), ALL_BREAKS);
});

test('of the only one of its kind there is nothing more to fix', async () => {
  const page = await Page.open(
    await startClient({ capabilities: editorCapabilities }),
    'The tide was out.\n\n***\n\nIt came in.\n',
  );
  assert.equal((await page.actionsAt('***', 'quickfix')).length, 1);
});

test('an editor that cannot ask for edits later gets them all with the action', async () => {
  const { resolveSupport: _, ...codeAction } = editorCapabilities.textDocument?.codeAction ?? {};
  const page = await openBreaks({
    ...editorCapabilities,
    textDocument: { ...editorCapabilities.textDocument, codeAction },
  });
  const [, all] = await page.actionsAt('***', 'quickfix');
  assert.ok(all?.edit !== undefined);
  assert.equal(await page.after(all), ALL_BREAKS);
});

test('an edit that is asked for late fits the text as it is then', async () => {
  const page = await openBreaks();
  const [, all] = await page.actionsAt('***', 'quickfix');
  assert.ok(all !== undefined);
  await page.replace('The tide', 'In those days the tide');
  assert.equal(await page.after(all), ALL_BREAKS.replace('The tide', 'In those days the tide'));
});

test('an edit names the version that it is for, if the editor can check it', async () => {
  const [fix] = await (await openBreaks()).actionsAt('***');
  assert.deepEqual(
    fix?.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
    [{ uri: 'story:1', version: 1 }],
  );
  const { workspaceEdit: _, ...workspace } = editorCapabilities.workspace ?? {};
  const [plain] = await (await openBreaks({ ...editorCapabilities, workspace })).actionsAt('***');
  assert.deepEqual(Object.keys(plain?.edit?.changes ?? {}), ['story:1']);
});

test('everything in a file is fixed by an action that is there for who asks for it', async () => {
  const page = await openBreaks();
  for (const only of ['source.fixAll.sceneMarkup', 'source.fixAll', 'source']) {
    const [all, ...others] = await page.actionsAt('tide', only);
    assert.ok(all !== undefined);
    assert.deepEqual(others, []);
    assert.equal(all.kind, 'source.fixAll.sceneMarkup');
    assert.equal(await page.after(all), ALL_BREAKS);
  }
  for (const only of ['source.organizeImports', 'notebook', 'quick']) {
    assert.deepEqual(await page.actionsAt('***', only), []);
  }
});

test('the light bulb does not offer to change the whole file', async () => {
  const client: LspClient = await startClient({ capabilities: editorCapabilities });
  const page = await Page.open(client, BREAKS);
  const range = page.rangeOf('tide');
  const unasked = await page.ask('textDocument/codeAction', { range, context: { diagnostics: [], triggerKind: 2 } });
  assert.deepEqual(unasked, []);
});

test('in a file without findings there is nothing to fix', async () => {
  const page = await Page.open(await startClient({ capabilities: editorCapabilities }), ALL_BREAKS);
  assert.deepEqual(await page.actionsAt('tide', 'source.fixAll'), []);
  assert.deepEqual(await page.actionsAt('X', 'quickfix'), []);
});

test('an action that is not ours, or is about a closed document, is given back as it came', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  for (const data of [undefined, 1, {}, { uri: 1, code: 2 }, { uri: 'story:none', code: 'empty-scene' }]) {
    const action = { title: 'Make tea', ...(data !== undefined && { data }) };
    assert.deepEqual(await client.request('codeAction/resolve', action), action);
  }
});
