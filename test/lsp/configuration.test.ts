import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorCapabilities, pushedTo } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const STARS = 'The tide was out.\n\n***\n\nIt came in.\n';

test('each document has the settings of its own place', async () => {
  const settingsOf = (uri: string) => (uri.includes('stars') ? { sceneBreak: '***' } : { sceneBreak: 'X' });
  const client = await startClient({ capabilities: editorCapabilities, settingsOf });
  assert.deepEqual(await (await Page.open(client, STARS, 'story:stars')).flagged(), []);
  assert.deepEqual(await (await Page.open(client, STARS, 'story:letters')).flagged(), ['scene-break-style: ***']);
});

test('a request waits for the settings of its document', async () => {
  const client = await startClient({ capabilities: editorCapabilities, settingsOf: () => ({ sceneBreak: '***' }) });
  const textDocument = { uri: 'story:1', languageId: 'scene-markup', version: 1, text: STARS };
  void client.notify('textDocument/didOpen', { textDocument });
  const report = await client.request('textDocument/diagnostic', { textDocument });
  assert.deepEqual(report, { kind: 'full', resultId: '1', items: [] });
});

test('nothing is pushed by settings that are only guessed', async () => {
  let answerSettings = (_: unknown): void => {};
  const settingsOf = () => new Promise((resolve) => (answerSettings = resolve));
  const client = await startClient({ capabilities: pushedTo, settingsOf });
  const page = await Page.open(client, STARS);
  await page.typeAfter('out', ' at last');
  await client.wait(1000);
  assert.deepEqual(client.published, []);
  answerSettings({ sceneBreak: '***' });
  await client.settle();
  await client.wait(150);
  assert.deepEqual(client.published, [{ uri: page.uri, version: 2, diagnostics: [] }]);
});

test('an editor that never answers gets answers by the defaults, and the log says why', async () => {
  const settingsOf = () => new Promise(() => {});
  const client = await startClient({ capabilities: editorCapabilities, settingsOf });
  const textDocument = { uri: 'story:1', languageId: 'scene-markup', version: 1, text: STARS };
  await client.notify('textDocument/didOpen', { textDocument });
  const answer = client.request<{ readonly items: readonly unknown[] }>('textDocument/diagnostic', { textDocument });
  await client.settle();
  await client.wait(5000);
  assert.equal((await answer).items.length, 1);
  assert.match(client.logs.join('\n'), /did not answer workspace\/configuration/);
});

test('changed settings count at once, and the editor is told to ask again', async () => {
  let sceneBreak = 'X';
  const client = await startClient({ capabilities: editorCapabilities, settingsOf: () => ({ sceneBreak }) });
  assert.deepEqual(
    client.registrations.map(({ method, registerOptions }) => [method, registerOptions]),
    [['workspace/didChangeConfiguration', { section: 'sceneMarkup' }]],
  );
  const page = await Page.open(client, STARS);
  assert.deepEqual(await page.flagged(), ['scene-break-style: ***']);
  sceneBreak = '***';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  assert.equal(client.refreshes, 1);
  assert.deepEqual(await page.flagged(), []);
});

test('settings that are announced but are the same change nothing', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  const page = await Page.open(client, STARS);
  const first = await page.ask<{ readonly resultId: string }>('textDocument/diagnostic');
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  assert.equal(client.refreshes, 0);
  assert.deepEqual(await page.ask('textDocument/diagnostic', { previousResultId: first.resultId }), {
    kind: 'unchanged',
    resultId: first.resultId,
  });
});

test('changed settings are pushed for to an editor that does not ask', async () => {
  let level = 'warning';
  const settingsOf = () => ({ rules: { 'scene-break-style': level } });
  const client = await startClient({ capabilities: pushedTo, settingsOf });
  await Page.open(client, STARS);
  await client.wait(150);
  level = 'off';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  await client.wait(150);
  assert.deepEqual(
    client.published.map(({ diagnostics }) => diagnostics.length),
    [1, 0],
  );
});

test('an editor that cannot be asked tells its settings at the start and when they change', async () => {
  const initializationOptions = { settings: { sceneBreak: '***' } };
  const client = await startClient({ initializationOptions });
  await Page.open(client, STARS);
  await client.wait(150);
  assert.deepEqual(client.published.at(-1)?.diagnostics, []);
  await client.notify('workspace/didChangeConfiguration', { settings: { sceneMarkup: { sceneBreak: '#' } } });
  await client.settle();
  await client.wait(150);
  assert.deepEqual(
    client.published.at(-1)?.diagnostics.map(({ code }) => code),
    ['scene-break-style'],
  );
});

test('a value that does not fit is warned of once, by its name, and the default is used', async () => {
  const settingsOf = () => ({ sceneBreak: '%%', readingSpeed: -1 });
  const client = await startClient({ capabilities: editorCapabilities, settingsOf });
  const page = await Page.open(client, STARS, 'story:1');
  await Page.open(client, STARS, 'story:2');
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  assert.equal(client.warnings.length, 2);
  assert.match(client.warnings[0] ?? '', /^sceneMarkup\.sceneBreak is "%%"; expected /);
  assert.match(client.warnings[1] ?? '', /^sceneMarkup\.readingSpeed is -1; expected /);
  assert.deepEqual(await page.flagged(), ['scene-break-style: ***']);
});

test('another wrong value is another warning', async () => {
  let sceneBreak = '%%';
  const client = await startClient({ capabilities: editorCapabilities, settingsOf: () => ({ sceneBreak }) });
  await Page.open(client, STARS);
  sceneBreak = '!!';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.settle();
  assert.equal(client.warnings.length, 2);
});

test('whatever an editor answers for settings, the server goes on', async () => {
  for (const answer of [null, 1, 'X', [], [{}], { rules: 3 }, { sceneBreak: { deep: [] } }]) {
    const client = await startClient({ capabilities: editorCapabilities, settingsOf: () => answer });
    const page = await Page.open(client, STARS);
    assert.deepEqual(await page.flagged(), ['scene-break-style: ***']);
  }
});
