import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const REQUESTS_ABOUT_A_PLACE = [
  'textDocument/hover',
  'textDocument/codeAction',
  'sceneMarkup/sceneStart',
  'sceneMarkup/sceneChange',
  'textDocument/selectionRange',
  'textDocument/definition',
  'textDocument/declaration',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/rename',
  'textDocument/prepareRename',
  'textDocument/completion',
];

const REQUESTS = [
  ...REQUESTS_ABOUT_A_PLACE,
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/formatting',
  'textDocument/semanticTokens/full',
  'textDocument/diagnostic',
];

test('a feature that throws is answered with an error, logged with its stack, and the server goes on', async () => {
  for (const method of REQUESTS_ABOUT_A_PLACE) {
    const client = await startClient({ capabilities: editorCapabilities });
    const page = await Page.open(client, 'The tide was out.\n');
    // Without a place, the feature itself fails.
    await assert.rejects(page.ask(method), { code: -32603, message: /failed: Cannot read/ }, method);
    await client.settle();
    assert.equal(client.logs.length, 1);
    assert.match(client.logs[0] ?? '', /failed: TypeError: .*\n\s+at /);
    assert.equal((await page.ask<readonly unknown[]>('textDocument/documentSymbol')).length, 1);
    assert.deepEqual(client.exits, []);
  }
});

test('a request without a document is answered with an error', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  for (const method of REQUESTS) await assert.rejects(client.request(method, {}), { code: -32603 }, method);
  assert.equal(client.logs.length, REQUESTS.length);
});

test('notifications that make no sense are logged, and the server goes on', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  const page = await Page.open(client, 'The tide was out.\n');
  const methods = ['didOpen', 'didChange', 'didClose', 'didSave'].map((name) => `textDocument/${name}`);
  for (const method of methods) await client.notify(method, {});
  await client.settle();
  assert.equal(client.logs.length, methods.length);
  assert.equal((await page.ask<readonly unknown[]>('textDocument/documentSymbol')).length, 1);
});

test('a request that is cancelled is not answered with a result', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  const page = await Page.open(client, 'The tide was out.\n');
  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  const parameters = {
    textDocument: { uri: page.uri },
    position,
    range,
    direction: 'next',
    context: { diagnostics: [] },
  };
  for (const method of REQUESTS) {
    const source = new CancellationTokenSource();
    const answer = client.request(method, parameters, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 }, method);
  }
  assert.deepEqual(client.logs, [], 'a cancellation is no failure');
});

test('after a request that was cancelled the next one is answered', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  const page = await Page.open(client, 'The tide was out.\n');
  const source = new CancellationTokenSource();
  const cancelled = client.request('textDocument/diagnostic', { textDocument: { uri: page.uri } }, source.token);
  source.cancel();
  await assert.rejects(cancelled);
  assert.deepEqual(await page.ask('textDocument/diagnostic'), { kind: 'full', resultId: '1', items: [] });
});

test('a request that is cancelled while it waits is left as soon as it could go on', async () => {
  let answerSettings = (_: unknown): void => {};
  const settingsOf = () => new Promise((resolve) => (answerSettings = resolve));
  const client = await startClient({ capabilities: editorCapabilities, settingsOf });
  const page = await Page.open(client, 'The tide was out.\n');
  const source = new CancellationTokenSource();
  const answer = client.request('textDocument/diagnostic', { textDocument: { uri: page.uri } }, source.token);
  await client.settle();
  source.cancel();
  await client.settle();
  answerSettings({});
  await assert.rejects(answer, { code: -32800 });
});
