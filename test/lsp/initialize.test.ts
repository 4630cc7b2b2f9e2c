import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';

const NAMES = {
  definitionProvider: true,
  declarationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  completionProvider: { triggerCharacters: ['@', ':'] },
  workspaceSymbolProvider: true,
};

test('to an editor that can do everything, all features are offered', async () => {
  const { initialized } = await startClient({ capabilities: editorCapabilities });
  assert.equal(initialized.serverInfo?.name, 'scene-markup');
  assert.deepEqual(initialized.capabilities, {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    codeActionProvider: {
      codeActionKinds: [
        'quickfix',
        'refactor.extract',
        'refactor.inline',
        'refactor.rewrite',
        'source.fixAll',
        'source.fixAll.sceneMarkup',
      ],
      resolveProvider: true,
    },
    documentSymbolProvider: true,
    hoverProvider: true,
    ...NAMES,
    renameProvider: { prepareProvider: true },
    codeLensProvider: {},
    executeCommandProvider: { commands: ['sceneMarkup.showScene'] },
    semanticTokensProvider: {
      legend: {
        tokenTypes: ['title', 'characterName', 'characterMention'],
        tokenModifiers: ['declaration', 'alias', 'pov', 'undeclared'],
      },
      full: { delta: true },
      range: true,
    },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test('to an editor that says nothing of itself, only what needs nothing of it is offered', async () => {
  const { initialized } = await startClient();
  assert.deepEqual(initialized.capabilities, {
    textDocumentSync: { openClose: true, change: 2, save: true },
    documentSymbolProvider: true,
    hoverProvider: true,
    ...NAMES,
    renameProvider: true,
    codeLensProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
});

test('what is not offered is not served', async () => {
  const client = await startClient();
  const textDocument = { uri: 'story:1' };
  for (const method of ['textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/prepareRename']) {
    await assert.rejects(client.request(method, { textDocument }), /Unhandled method/);
  }
});

test('about a document that is not open, nothing is known', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  const about = { textDocument: { uri: 'story:none' }, position: { line: 3, character: 4 } };
  const range = { start: about.position, end: about.position };
  assert.deepEqual(await client.request('textDocument/documentSymbol', about), []);
  assert.deepEqual(await client.request('textDocument/foldingRange', about), []);
  assert.equal(await client.request('textDocument/hover', about), null);
  assert.deepEqual(await client.request('textDocument/diagnostic', about), { kind: 'full', items: [] });
  assert.deepEqual(
    await client.request('textDocument/codeAction', { ...about, range, context: { diagnostics: [] } }),
    [],
  );
  assert.equal(await client.request('sceneMarkup/sceneStart', { ...about, direction: 'next' }), null);
  assert.equal(await client.request('sceneMarkup/sceneChange', { ...about, change: 'break' }), null);
  assert.deepEqual(await client.request('textDocument/selectionRange', { ...about, positions: [about.position] }), []);
  assert.deepEqual(await client.request('textDocument/definition', about), []);
  assert.deepEqual(await client.request('textDocument/semanticTokens/full', about), { data: [] });
  assert.deepEqual(await client.request('textDocument/codeLens', about), []);
  const references = { ...about, context: { includeDeclaration: true } };
  assert.deepEqual(await client.request('textDocument/references', references), []);
  assert.deepEqual(await client.request('textDocument/documentHighlight', about), []);
  assert.deepEqual(await client.request('textDocument/completion', about), { isIncomplete: false, items: [] });
  assert.equal(await client.request('textDocument/prepareRename', about), null);
  assert.equal(await client.request('textDocument/rename', { ...about, newName: 'Anna' }), null);
  assert.deepEqual(await client.request('textDocument/formatting', { ...about, options: {} }), []);
  assert.deepEqual(await client.request('textDocument/rangeFormatting', { ...about, range, options: {} }), []);
  await client.change('story:none', 2, { text: 'Nobody opened this.' });
  await client.close('story:none');
  await client.save('story:none');
  assert.deepEqual(client.logs, []);
});

test('shutdown and exit end the server with 0, exit alone with 1', async () => {
  const polite = await startClient();
  await polite.request('shutdown', undefined);
  await polite.notify('exit', undefined);
  await polite.settle();
  assert.deepEqual(polite.exits, [0]);
  const brusque = await startClient();
  await brusque.notify('exit', undefined);
  await brusque.settle();
  assert.deepEqual(brusque.exits, [1]);
});
