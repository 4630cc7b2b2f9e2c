import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeLens } from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const STORY = 'The tide was out.\n\nX\n\nIt came in.\n';

async function open(capabilities: ClientCapabilities, text = STORY): Promise<Page> {
  const settingsOf = () => ({ codeLens: { scenes: true } });
  return Page.open(await startClient({ capabilities, settingsOf }), text);
}

test('whoever has not switched them on sees no lines over scenes', async () => {
  const page = await Page.open(await startClient({ capabilities: editorCapabilities }), STORY);
  assert.deepEqual(await page.ask('textDocument/codeLens'), []);
});

test('the line over a scene leads to the next scene with the same point of view', async () => {
  const page = await open(editorCapabilities);
  const [first, second]: readonly CodeLens[] = await page.ask('textDocument/codeLens');
  assert.equal(first?.command?.title, '4 words · 0% dialogue');
  assert.deepEqual(second?.range.start, page.rangeOf('X').start);
  const { command, arguments: given } = first.command;
  await page.client.request('workspace/executeCommand', { command, arguments: given });
  const { start } = page.rangeOf('It came');
  assert.deepEqual(page.client.shown, [{ uri: page.uri, takeFocus: true, selection: { start, end: start } }]);
});

test('a line leads nowhere in a story of one scene, and in an editor that cannot be led', async () => {
  const { window: _, ...still } = editorCapabilities;
  for (const page of [await open(editorCapabilities, 'The tide was out.\n'), await open(still)]) {
    const [first]: readonly CodeLens[] = await page.ask('textDocument/codeLens');
    assert.deepEqual(first?.command, { title: '4 words · 0% dialogue', command: '' });
  }
});

test('a command that is not ours, or says nothing that can be shown, does nothing', async () => {
  const { client } = await open(editorCapabilities);
  for (const given of [
    { command: 'make.tea' },
    { command: 'sceneMarkup.showScene' },
    { command: 'sceneMarkup.showScene', arguments: ['story:1', { line: 'one', character: 0 }] },
  ]) {
    assert.equal(await client.request('workspace/executeCommand', given), null);
  }
  assert.deepEqual([client.shown, client.logs], [[], []]);
});

test('lines are switched on and off at once', async () => {
  let scenes = false;
  const settingsOf = () => ({ codeLens: { scenes } });
  const client = await startClient({ capabilities: editorCapabilities, settingsOf });
  const page = await Page.open(client, STORY);
  scenes = true;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  assert.equal(client.relabellings, 1);
  assert.equal((await page.ask<readonly CodeLens[]>('textDocument/codeLens')).length, 2);
});
