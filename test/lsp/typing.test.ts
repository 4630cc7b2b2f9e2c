import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorCapabilities, pushedTo } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';
import { Page } from '../support/page';

const TIDE = '@title: The Tide\n\n@pov: Mara\n\nThe tide was out.\n';

async function openTide(): Promise<{ readonly client: LspClient; readonly page: Page }> {
  const client = await startClient({ capabilities: editorCapabilities });
  return { client, page: await Page.open(client, TIDE) };
}

test('a quotation that is still being typed is not flagged until the writer pauses', async () => {
  const { client, page } = await openTide();
  await page.typeAfter('out.', ' “');
  await page.typeAfter('“', 'Look');
  assert.deepEqual(await page.flagged(), []);
  await client.wait(1499);
  assert.equal(client.refreshes, 0);
  await client.wait(1);
  assert.equal(client.refreshes, 1);
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('each key that is hit begins the pause anew', async () => {
  const { client, page } = await openTide();
  await page.typeAfter('out.', ' “');
  for (const letter of ['L', 'o', 'o', 'k']) {
    await client.wait(1000);
    await page.typeAfter(page.text.slice(-8).trimEnd(), letter);
    assert.deepEqual(await page.flagged(), []);
  }
  assert.equal(client.refreshes, 0);
});

test('who goes on in another paragraph has finished with the first', async () => {
  const { page } = await openTide();
  await page.typeAfter('out.', ' “Look');
  assert.deepEqual(await page.flagged(), []);
  await page.typeAfter('@title: The', ' High');
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('who saves has finished', async () => {
  const { client, page } = await openTide();
  await page.typeAfter('out.', ' “Look');
  assert.deepEqual(await page.flagged(), []);
  await page.save();
  assert.equal(client.refreshes, 1);
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('a finding that is shown stays while its paragraph is worked on', async () => {
  const { client, page } = await openTide();
  await page.typeAfter('out.', ' “Look');
  await client.wait(1500);
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
  await page.typeAfter('The tide', ' there');
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('what is pasted is flagged at once', async () => {
  const { page } = await openTide();
  await page.typeAfter('out.', ' “Look at that ship, and at the people who stand on its deck');
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('with nothing held back, a pause asks the editor for nothing', async () => {
  const { client, page } = await openTide();
  await page.typeAfter('out.', ' Far out.');
  assert.deepEqual(await page.flagged(), []);
  await client.wait(5000);
  assert.equal(client.refreshes, 0);
});

test('an editor that cannot be told to ask again is told everything at once', async () => {
  const { diagnostics: _, ...workspace } = editorCapabilities.workspace ?? {};
  const client = await startClient({ capabilities: { ...editorCapabilities, workspace } });
  const page = await Page.open(client, TIDE);
  await page.typeAfter('out.', ' “');
  assert.deepEqual(await page.flagged(), ['unclosed-quote: “']);
});

test('an editor that findings are pushed to gets those held back after the pause', async () => {
  const client = await startClient({ capabilities: pushedTo });
  const page = await Page.open(client, TIDE);
  await page.typeAfter('out.', ' “Look');
  await client.wait(200);
  assert.deepEqual(client.published.at(-1)?.diagnostics, []);
  await client.wait(1500);
  assert.deepEqual(
    client.published.at(-1)?.diagnostics.map(({ code }) => code),
    ['unclosed-quote'],
  );
  assert.equal(client.published.at(-1)?.version, 2);
});
