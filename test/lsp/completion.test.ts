import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { readMarkedText } from '../support/markedText';
import { Page } from '../support/page';

const NOVEL = 'file:///novel';

interface Offered {
  readonly page: Page;
  readonly items: readonly CompletionItem[];
}

/** What is offered at `$0`, in a novel whose cast is Mara and Jonah; asked for by the character that has been typed, if any. */
async function offeredAt(
  marked: string,
  trigger: string | null,
  capabilities: ClientCapabilities = editorCapabilities,
): Promise<Offered> {
  const { text, cursor } = readMarkedText(marked);
  const client = await startClient({ capabilities, folders: [NOVEL] });
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara, Jonah\n' });
  const page = await Page.open(client, text, `${NOVEL}/one.story`);
  const position = page.rangeBetween(cursor ?? 0, cursor ?? 0).start;
  const context = trigger === null ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
  const { items }: CompletionList = await page.ask('textDocument/completion', { position, context });
  return { page, items };
}

test('behind an @ that begins a line, markers and the cast of the folder are offered', async () => {
  const { page, items } = await offeredAt('@$0\n', '@');
  const labels = items.map(({ label }) => label).join(' ');
  for (const wanted of [/\bpov\b/, /\bJonah\b/]) assert.match(labels, wanted);
  const jonah = items.find(({ label }) => label.includes('Jonah'));
  assert.ok(TextEdit.is(jonah?.textEdit));
  assert.match(page.afterEdits([jonah.textEdit]), /^@Jonah/);
});

test('behind the colon of a marker, its values are offered', async () => {
  const { page, items } = await offeredAt('@pov:$0\n', ':');
  const mara = items.find(({ label }) => label === 'Mara');
  assert.ok(TextEdit.is(mara?.textEdit));
  assert.equal(page.afterEdits([mara.textEdit]), '@pov: Mara\n');
});

test('in the prose an @ or a colon offers nothing', async () => {
  for (const [story, trigger] of [
    ['She wrote to mara@$0\n', '@'],
    ['She said:$0\n', ':'],
  ] as const) {
    assert.deepEqual((await offeredAt(story, trigger)).items, []);
  }
});

test('on a blank line a scene break is offered to who asks, and to nobody else', async () => {
  const story = 'The tide was out.\n\n$0\n';
  assert.deepEqual(
    (await offeredAt(story, null)).items.map(({ textEdit }) => textEdit?.newText.trim()),
    ['X'],
  );
  assert.deepEqual((await offeredAt(story, ':')).items, []);
});

test('the editor keeps the order, and what is told of an item fits what it can show', async () => {
  const { items } = await offeredAt('@$0\n', '@');
  const orders = items.map(({ sortText }) => sortText ?? '');
  assert.deepEqual(orders, orders.toSorted());
  const documented = items.filter(({ documentation }) => documentation !== undefined);
  assert.ok(documented.length > 0);
  for (const { documentation } of documented) assert.ok(MarkupContent.is(documentation));
  for (const { documentation, commitCharacters } of (await offeredAt('@$0\n', '@', {})).items) {
    assert.ok(documentation === undefined || typeof documentation === 'string');
    assert.equal(commitCharacters, undefined);
  }
});
