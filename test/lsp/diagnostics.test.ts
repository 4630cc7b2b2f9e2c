import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { editorCapabilities, pushedTo } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';

const STORY = 'story:1';

/** Holds one finding: a marker with nothing after its colon. */
const EMPTY_MARKER = '@title: The Tide\n\n@pov:\n\nThe tide was out.\n';
const CLEAN = '@title: The Tide\n\n@pov: Mara\n\nThe tide was out.\n';

test('findings are pushed with the version that they are about, once the text rests', async () => {
  const client = await startClient({ capabilities: pushedTo });
  await client.open(STORY, EMPTY_MARKER, 7);
  await client.wait(149);
  assert.deepEqual(client.published, []);
  await client.wait(1);
  assert.deepEqual(
    client.published.map(({ uri, version, diagnostics }) => [uri, version, codesOf(diagnostics)]),
    [[STORY, 7, ['empty-marker']]],
  );
});

test('while a writer types, nothing is pushed; then only what is about the newest text', async () => {
  const client = await startClient({ capabilities: pushedTo });
  await client.open(STORY, CLEAN);
  for (let version = 2; version <= 6; version++) {
    await client.change(STORY, version, insertion(4, 0, 'a'));
    await client.wait(100);
  }
  assert.deepEqual(client.published, []);
  await client.wait(50);
  assert.deepEqual(
    client.published.map(({ version }) => version),
    [6],
  );
});

test('closing a document takes its findings away, and nothing is pushed about it afterwards', async () => {
  const client = await startClient({ capabilities: pushedTo });
  await client.open(STORY, EMPTY_MARKER);
  await client.wait(200);
  await client.change(STORY, 2, insertion(4, 0, 'x'));
  await client.close(STORY);
  assert.equal(client.clock.waiting, 0);
  await client.wait(10_000);
  assert.deepEqual(client.published.at(-1), { uri: STORY, diagnostics: [] });
  assert.equal(client.published.length, 2);
});

test('an editor that asks for findings is pushed none', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  await client.open(STORY, EMPTY_MARKER);
  await client.wait(10_000);
  await client.close(STORY);
  assert.deepEqual(client.published, []);
});

test('who asks again about the same text hears that nothing has changed', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  await client.open(STORY, EMPTY_MARKER);
  const first = await pull(client);
  assert.ok(first.kind === 'full');
  assert.deepEqual(codesOf(first.items), ['empty-marker']);
  assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await client.change(STORY, 2, insertion(2, 5, ' Mara'));
  const second = await pull(client, first.resultId);
  assert.ok(second.kind === 'full');
  assert.deepEqual(second.items, []);
  assert.notEqual(second.resultId, first.resultId);
});

test('who asks by the name of a report of an earlier server gets the whole one', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  await client.open(STORY, EMPTY_MARKER);
  const report = await pull(client, '1');
  assert.deepEqual([report.kind, report.resultId], ['full', '1']);
});

test('a diagnostic names its rule and its source, links to its page, and has the level that is set', async () => {
  const settingsOf = () => ({ rules: { 'empty-marker': 'error' } });
  const initializationOptions = { docs: 'file:///extension/docs/rules/' };
  const client = await startClient({ capabilities: editorCapabilities, settingsOf, initializationOptions });
  await client.open(STORY, EMPTY_MARKER);
  const [diagnostic] = await pulledItems(client);
  assert.ok(diagnostic !== undefined);
  assert.equal(diagnostic.code, 'empty-marker');
  assert.equal(diagnostic.source, 'Scene Markup');
  assert.equal(diagnostic.severity, 1);
  assert.deepEqual(diagnostic.codeDescription, { href: 'file:///extension/docs/rules/empty-marker.md' });
  assert.deepEqual(diagnostic.range.start.line, 2);
});

test('without an address of its own, the pages of the rules are the published ones', async () => {
  const client = await startClient({ capabilities: editorCapabilities });
  await client.open(STORY, EMPTY_MARKER);
  const [diagnostic] = await pulledItems(client);
  assert.match(diagnostic?.codeDescription?.href ?? '', /^https:\/\/github\.com\/.*\/docs\/rules\/empty-marker\.md$/);
});

test('related places and links go only to editors that show them', async () => {
  const twice = '@title: One\n@title: Two\n\nThe tide was out.\n';
  const client = await startClient({ capabilities: editorCapabilities });
  await client.open(STORY, twice);
  const [rich] = await pulledItems(client);
  assert.deepEqual(
    rich?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
    [[STORY, 0]],
  );
  const plain = await startClient();
  await plain.open(STORY, twice);
  await plain.wait(150);
  const [poor] = plain.published[0]?.diagnostics ?? [];
  assert.equal(poor?.code, rich?.code);
  assert.equal(poor?.relatedInformation, undefined);
  assert.equal(poor?.codeDescription, undefined);
});

function codesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

function pull(client: LspClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.request('textDocument/diagnostic', { textDocument: { uri: STORY }, previousResultId });
}

async function pulledItems(client: LspClient): Promise<readonly Diagnostic[]> {
  const report = await pull(client);
  return report.kind === 'full' ? report.items : [];
}

function insertion(line: number, character: number, text: string) {
  return { range: { start: { line, character }, end: { line, character } }, text };
}
