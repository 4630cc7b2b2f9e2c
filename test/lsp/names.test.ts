import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type DocumentHighlight,
  type Hover,
  type Location,
  MarkupContent,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';
import { Page } from '../support/page';

const NOVEL = 'file:///novel';
const CAST = '@cast: Mara Hale [she], Jonah\n';
const ONE = '@pov: Mara Hale\n\nThe tide was out. Mara went down with Jonah.\n';
const TWO = 'Jonah waited. At dusk Mara came.\n';

/** A novel of three files, of which the first chapter is open. */
async function openNovel(capabilities: ClientCapabilities = editorCapabilities): Promise<Page> {
  const client = await startClient({ capabilities, folders: [NOVEL] });
  await client.hand({ [`${NOVEL}/cast.story`]: CAST, [`${NOVEL}/one.story`]: ONE, [`${NOVEL}/part/two.story`]: TWO });
  return Page.open(client, ONE, `${NOVEL}/one.story`);
}

/** Places as `two.story: Mara`, in order. */
function shown(locations: readonly Location[], texts: Readonly<Record<string, string>> = {}): readonly string[] {
  const all: Readonly<Record<string, string>> = { 'cast.story': CAST, 'one.story': ONE, 'two.story': TWO, ...texts };
  return locations.map(({ uri, range: { start, end } }) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const line = all[name]?.split('\n')[start.line] ?? '';
    return `${name}: ${line.slice(start.character, end.character)}`;
  });
}

test('from a name in the prose one goes to where it is declared, in whatever file', async () => {
  const page = await openNovel();
  for (const method of ['textDocument/definition', 'textDocument/declaration']) {
    const found: readonly Location[] = await page.ask(method, { position: page.rangeOf('Jonah').start });
    assert.deepEqual(shown(found), ['cast.story: Jonah']);
  }
  assert.deepEqual(await page.ask('textDocument/definition', { position: page.rangeOf('tide').start }), []);
});

test('all places that name somebody are found, in files that nobody has opened as well', async () => {
  const page = await openNovel();
  const ask = (includeDeclaration: boolean): Promise<readonly Location[]> =>
    page.ask('textDocument/references', {
      position: page.rangeOf('Mara went').start,
      context: { includeDeclaration },
    });
  const used = ['one.story: Mara Hale', 'one.story: Mara', 'two.story: Mara'];
  assert.deepEqual(shown(await ask(false)), used);
  assert.deepEqual(shown(await ask(true)), ['cast.story: Mara Hale', ...used]);
});

test('of a story that is open, the text on the screen is searched', async () => {
  const page = await openNovel();
  const two = await Page.open(page.client, TWO, `${NOVEL}/part/two.story`);
  await two.replace('At dusk Mara came.', 'Nobody came.');
  const found: readonly Location[] = await page.ask('textDocument/references', {
    position: page.rangeOf('Jonah').start,
    context: { includeDeclaration: false },
  });
  assert.deepEqual(shown(found, { 'two.story': two.text }), ['one.story: Jonah', 'two.story: Jonah']);
  await two.close();
});

test('where nobody is declared, a name in another file may be another person’s', async () => {
  const client = await startClient({ capabilities: editorCapabilities, folders: [NOVEL] });
  await client.hand({ [`${NOVEL}/two.story`]: '@Mara: Later.\n' });
  const page = await Page.open(client, '@Mara: Now.\n', `${NOVEL}/one.story`);
  const found: readonly Location[] = await page.ask('textDocument/references', {
    position: page.rangeOf('Mara').start,
    context: { includeDeclaration: true },
  });
  assert.deepEqual(
    found.map(({ uri }) => uri),
    [page.uri],
  );
});

test('in a series with a cast, each book may have a Mara of its own', async () => {
  const client = await startClient({ capabilities: editorCapabilities, folders: [NOVEL] });
  await client.hand({
    [`${NOVEL}/cast.story`]: '@cast: Jonah\n',
    [`${NOVEL}/first/cast.story`]: '@cast: Mara\n',
    [`${NOVEL}/second/cast.story`]: '@cast: Mara\n',
    [`${NOVEL}/second/one.story`]: 'Mara slept. Jonah woke.\n',
  });
  const page = await Page.open(client, 'Then Mara and Jonah went.\n', `${NOVEL}/first/one.story`);
  const filesOf = async (name: string): Promise<readonly string[]> => {
    const position = page.rangeOf(name).start;
    const edit: WorkspaceEdit = await page.ask('textDocument/rename', { position, newName: 'Noor' });
    return (edit.documentChanges ?? []).map((change) =>
      'textDocument' in change ? change.textDocument.uri.slice(NOVEL.length + 1) : '',
    );
  };
  assert.deepEqual(await filesOf('Mara'), ['first/cast.story', 'first/one.story']);
  assert.deepEqual(await filesOf('Jonah'), ['cast.story', 'first/one.story', 'second/one.story']);
});

test('the places of a name in one file are marked, the declaration as what gives it', async () => {
  const text = `${CAST}\nMara slept.\n`;
  const page = await Page.open(await startClient({ capabilities: editorCapabilities }), text);
  const found: readonly DocumentHighlight[] = await page.ask('textDocument/documentHighlight', {
    position: page.rangeOf('Mara slept').start,
  });
  assert.deepEqual(
    found.map(({ range, kind }) => [page.textIn(range), kind]),
    [
      ['Mara Hale', 3],
      ['Mara', 2],
    ],
  );
});

test('a name has the card of its character, together with what else is told of the place', async () => {
  const page = await openNovel();
  const inProse = await hoverOn(page, 'Jonah');
  assert.equal(inProse.words, 'Jonah');
  assert.match(inProse.value, /^\*\*Jonah\*\*/);
  assert.match(inProse.value, /In 2 of 2 scenes/);
  const inMarker = await hoverOn(page, 'Mara Hale');
  assert.match(inMarker.value, /^\*\*Mara Hale\*\*[\s\S]*\n\n---\n\n\*\*Scene 1 of 1\*\*/);
});

async function hoverOn(page: Page, words: string) {
  const { contents, range }: Hover = await page.ask('textDocument/hover', { position: page.rangeOf(words).start });
  assert.ok(MarkupContent.is(contents) && range !== undefined);
  return { ...contents, words: page.textIn(range) };
}

test('a renaming reaches all files, and what it changes in prose is to be confirmed', async () => {
  const page = await openNovel();
  const position = page.rangeOf('Jonah').start;
  assert.deepEqual(await page.ask('textDocument/prepareRename', { position }), {
    range: page.rangeOf('Jonah'),
    placeholder: 'Jonah',
  });
  const edit: WorkspaceEdit = await page.ask('textDocument/rename', { position, newName: 'Noah' });
  assert.deepEqual(edit.changeAnnotations, { prose: { label: 'Mentions in prose', needsConfirmation: true } });
  assert.deepEqual(
    edit.documentChanges?.map((change) => {
      assert.ok('textDocument' in change);
      const { uri, version } = change.textDocument;
      const annotations = change.edits.map((one) => ('annotationId' in one ? one.annotationId : 'none'));
      return [uri, version, annotations, page.uri === uri ? page.afterEdits(change.edits.filter(isPlain)) : null];
    }),
    [
      [`${NOVEL}/cast.story`, null, ['none'], null],
      [`${NOVEL}/one.story`, 1, ['prose'], ONE.replace('Jonah', 'Noah')],
      [`${NOVEL}/part/two.story`, null, ['prose'], null],
    ],
  );
});

function isPlain(edit: object): edit is { readonly range: Location['range']; readonly newText: string } {
  return 'newText' in edit;
}

test('an editor that cannot have edits confirmed gets them without a word, and an old one by file', async () => {
  const { changeAnnotationSupport: _, ...workspaceEdit } = editorCapabilities.workspace?.workspaceEdit ?? {};
  const workspace = { ...editorCapabilities.workspace, workspaceEdit };
  for (const capabilities of [{ ...editorCapabilities, workspace }, {}]) {
    const page = await openNovel(capabilities);
    const position = page.rangeOf('Jonah').start;
    const edit: WorkspaceEdit = await page.ask('textDocument/rename', { position, newName: 'Noah' });
    assert.equal(edit.changeAnnotations, undefined);
    assert.doesNotMatch(JSON.stringify(edit), /annotationId/);
    assert.equal(Object.keys(edit.changes ?? edit.documentChanges ?? {}).length, 3);
  }
});

test('what cannot be renamed is refused with the reason', async () => {
  const page = await openNovel();
  const nobody = page.ask('textDocument/prepareRename', { position: page.rangeOf('tide').start });
  await assert.rejects(nobody, { code: -32803, message: /No character’s name stands here/ });
  const taken = page.ask('textDocument/rename', { position: page.rangeOf('Jonah').start, newName: 'Mara Hale' });
  await assert.rejects(taken, { code: -32803, message: /Mara Hale/ });
  assert.deepEqual(page.client.logs, []);
});

test('characters and scenes of all stories are found by their names', async () => {
  const { client } = await openNovel();
  const jonah = await symbolsOf(client, 'jonah');
  assert.deepEqual(jonah.map(({ name, location }) => [name, shown([location])[0]]).at(0), [
    'Jonah',
    'cast.story: Jonah',
  ]);
  const [dusk] = await symbolsOf(client, 'Jonah waited');
  assert.equal(dusk?.location.uri, `${NOVEL}/part/two.story`);
  assert.deepEqual(await symbolsOf(client, 'xyzzy'), []);
});

function symbolsOf(client: LspClient, query: string): Promise<readonly SymbolInformation[]> {
  return client.request('workspace/symbol', { query });
}
