import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { editorCapabilities, pushedTo } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';
import { Page } from '../support/page';

const NOVEL = 'file:///novel';

/** In the convention of a script, which is remarked on only where Mara is somebody. */
const SCRIPT = 'Mara: "Not now."\n';
const KNOWN = ['foreign-marker: Mara:'];

async function open(folders: readonly string[] = [NOVEL], capabilities: ClientCapabilities = editorCapabilities) {
  return startClient({ capabilities, folders });
}

/** What is remarked on in a story that is opened for this and closed again. */
async function flaggedIn(client: LspClient, uri: string): Promise<readonly string[]> {
  const page = await Page.open(client, SCRIPT, uri);
  const flagged = await page.flagged();
  await page.close();
  return flagged;
}

test('a story knows whom the stories of its folder and of the folders above it declare', async () => {
  const client = await open();
  await client.hand({ [`${NOVEL}/part/cast.story`]: '@cast: Mara\n' });
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/part/one.story`), KNOWN);
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/part/night/two.story`), KNOWN);
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/three.story`), []);
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/party/four.story`), []);
  assert.deepEqual(await flaggedIn(client, 'file:///elsewhere/part/five.story'), []);
});

test('outside the open folders, and before they are files, stories stand alone', async () => {
  const client = await open();
  await client.open('file:///elsewhere/cast.story', '@cast: Mara\n');
  await client.open('untitled:Untitled-1', '@cast: Mara\n');
  assert.deepEqual(await flaggedIn(client, 'file:///elsewhere/one.story'), []);
  assert.deepEqual(await flaggedIn(client, 'untitled:Untitled-2'), []);
});

test('of folders in each other the outermost counts, and of two folders each has its own', async () => {
  const client = await open([`${NOVEL}/part`, NOVEL, 'file:///sequel']);
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/part/one.story`), KNOWN);
  assert.deepEqual(await flaggedIn(client, 'file:///sequel/one.story'), []);
});

test('however an address is escaped, it is in its folder', async () => {
  const client = await open(['file:///C:/My%20novel%25/']);
  await client.hand({ 'file:///c%3A/My novel%25/cast.story': '@cast: Mara\n' });
  assert.deepEqual(await flaggedIn(client, 'file:///c:/My%20novel%25/one.story'), KNOWN);
  const odd = await open(['file:///100%']);
  await odd.hand({ 'file:///100%/cast.story': '@cast: Mara\n' });
  assert.deepEqual(await flaggedIn(odd, 'file:///100%/one.story'), KNOWN);
});

test('of a story that is open, what is on the screen counts; once it is closed, its file', async () => {
  const client = await open();
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  const cast = await Page.open(client, '@cast: Jonah\n', `${NOVEL}/cast.story`);
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/one.story`), []);
  await cast.replace('Jonah', 'Jonah, Mara');
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/one.story`), KNOWN);
  await cast.replace('Jonah, Mara', 'Jonah');
  await cast.close();
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/one.story`), KNOWN);
});

test('what is saved counts when it is closed, before the file is read again', async () => {
  const client = await open();
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  const cast = await Page.open(client, '@cast: Jonah\n', `${NOVEL}/cast.story`);
  await cast.save();
  await cast.close();
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/one.story`), []);
});

test('files that are changed, renamed or deleted count at once', async () => {
  const client = await open();
  const page = await Page.open(client, SCRIPT, `${NOVEL}/one.story`);
  assert.deepEqual(await page.flagged(), []);
  await client.hand({ [`${NOVEL}/people.story`]: '@cast: Jonah\n' });
  assert.deepEqual(await page.flagged(), []);
  await client.hand({ [`${NOVEL}/people.story`]: '@cast: Jonah, Mara\n' });
  assert.deepEqual(await page.flagged(), KNOWN);
  await client.hand({ [`${NOVEL}/people.story`]: null, [`${NOVEL}/cast.story`]: '@CAST : Mara\n' });
  assert.deepEqual(await page.flagged(), KNOWN);
  await client.hand({ [`${NOVEL}/cast.story`]: null });
  assert.deepEqual(await page.flagged(), []);
  await client.hand({ [`${NOVEL}/cast.story`]: null });
});

test('a folder that is opened or closed later counts from then on', async () => {
  const client = await open([]);
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  const page = await Page.open(client, SCRIPT, `${NOVEL}/one.story`);
  assert.deepEqual(await page.flagged(), []);
  await client.changeFolders([NOVEL], []);
  await client.wait(300);
  assert.equal(client.refreshes, 1);
  assert.deepEqual(await page.flagged(), KNOWN);
  await client.changeFolders([], [NOVEL]);
  assert.deepEqual(await page.flagged(), []);
});

test('an editor that knows one root only has it for a folder', async () => {
  const client = await startClient({ capabilities: editorCapabilities, rootUri: NOVEL });
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  assert.deepEqual(await flaggedIn(client, `${NOVEL}/one.story`), KNOWN);
});

test('once a cast rests, the editor is told to ask anew about the other stories', async () => {
  const client = await open();
  const cast = await Page.open(client, '@cast: Jonah\n\nThe tide was out.\n', `${NOVEL}/cast.story`);
  await Page.open(client, SCRIPT, `${NOVEL}/one.story`);
  await client.wait(1000);
  assert.equal(client.refreshes, 0);
  await cast.typeAfter('Jonah', ', Mar');
  await cast.typeAfter('Mar', 'a');
  await client.wait(300);
  assert.deepEqual([client.refreshes, client.recolourings], [1, 1]);
  await cast.typeAfter('tide', ' table');
  await client.wait(1000);
  assert.equal(client.refreshes, 1, 'what is no declaration concerns nobody else');
});

test('an editor that does not ask is pushed what a cast changes in the other stories', async () => {
  const client = await open([NOVEL], pushedTo);
  await Page.open(client, SCRIPT, `${NOVEL}/one.story`);
  await client.wait(150);
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  await client.wait(300);
  assert.deepEqual(
    client.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length]),
    [
      [`${NOVEL}/one.story`, 1, 0],
      [`${NOVEL}/one.story`, 1, 1],
    ],
  );
});

test('after the shutdown, nothing is still to happen', async () => {
  const initializationOptions = { stories: true };
  const client = await startClient({ capabilities: editorCapabilities, folders: [NOVEL], initializationOptions });
  await Page.open(client, SCRIPT, `${NOVEL}/one.story`);
  await client.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  assert.ok(client.clock.waiting > 0);
  await client.request('shutdown', undefined);
  assert.equal(client.clock.waiting, 0);
});

test('until all stories are handed over nothing is said, as a name may only seem unknown', async () => {
  const initializationOptions = { stories: true };
  const asking = await startClient({ capabilities: editorCapabilities, folders: [NOVEL], initializationOptions });
  const page = await Page.open(asking, SCRIPT, `${NOVEL}/one.story`);
  const answer = page.flagged();
  await asking.settle();
  await asking.hand({ [`${NOVEL}/cast.story`]: '@cast: Mara\n' });
  await asking.notify('sceneMarkup/storiesComplete', undefined);
  assert.deepEqual(await answer, KNOWN);
  const pushed = await startClient({ capabilities: pushedTo, folders: [NOVEL], initializationOptions });
  await Page.open(pushed, SCRIPT, `${NOVEL}/one.story`);
  await pushed.wait(1000);
  assert.deepEqual(pushed.published, []);
  await pushed.notify('sceneMarkup/storiesComplete', undefined);
  await pushed.settle();
  assert.equal(pushed.published.length, 1);
});

test('an editor that promises stories and hands none over has its answer after some seconds', async () => {
  const client = await startClient({ capabilities: editorCapabilities, initializationOptions: { stories: true } });
  const page = await Page.open(client, '@pov:\n\nThe tide was out.\n');
  const answer = page.flagged();
  await client.settle();
  await client.wait(5000);
  assert.deepEqual(await answer, ['empty-marker: @pov:']);
});

test('a story that is handed over while it is being opened has its settings all the same', async () => {
  const answers: ((settings: unknown) => void)[] = [];
  const settingsOf = () => new Promise((resolve) => answers.push(resolve));
  const client = await startClient({ capabilities: editorCapabilities, folders: [NOVEL], settingsOf });
  const text = 'The tide was out.\n\n***\n\nIt came in.\n';
  const page = await Page.open(client, text, `${NOVEL}/one.story`);
  const handed = client.hand({ [`${NOVEL}/one.story`]: text });
  await client.settle();
  for (const answer of answers) answer({ sceneBreak: '***' });
  await handed;
  assert.equal(answers.length, 2);
  assert.deepEqual(await page.flagged(), []);
});
