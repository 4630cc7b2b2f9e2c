import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol/node';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { Page } from '../support/page';

const STORY = 'Low Water\n\n@cast: Mara (the Captain)\n@pov: Mara\n\nMara slept.\n\nX\n\nMara woke.\n';

async function open(text: string): Promise<Page> {
  return Page.open(await startClient({ capabilities: editorCapabilities }), text);
}

/** The tokens as an editor reads them: `type.modifier: text`. */
function shown(page: Page, data: readonly number[]): readonly string[] {
  const { tokenTypes, tokenModifiers } = page.client.initialized.capabilities.semanticTokensProvider?.legend ?? {
    tokenTypes: [],
    tokenModifiers: [],
  };
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, units = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + units : units;
    const text = page.textIn({ start: { line, character }, end: { line, character: character + length } });
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    tokens.push(`${[tokenTypes[type], ...modifiers].join('.')}: ${text}`);
  }
  return tokens;
}

test('colours come as the legend says, for the file and for a part of it', async () => {
  const page = await open(STORY);
  const full: SemanticTokens = await page.ask('textDocument/semanticTokens/full');
  const last = 'characterMention: Mara';
  assert.deepEqual(shown(page, full.data), [
    'title: Low Water',
    'characterName.declaration.pov: Mara',
    'characterName.declaration.alias.pov: the Captain',
    'characterName.pov: Mara',
    'characterMention.pov: Mara',
    last,
  ]);
  const part: SemanticTokens = await page.ask('textDocument/semanticTokens/range', { range: page.rangeOf('woke') });
  assert.deepEqual(shown(page, part.data), [last]);
});

test('after a change, an editor that knows the colours before is told the difference', async () => {
  const page = await open(STORY);
  const before: SemanticTokens = await page.ask('textDocument/semanticTokens/full');
  await page.typeAfter('woke', ' with Mara');
  const { resultId: previousResultId } = before;
  const delta: SemanticTokensDelta = await page.ask('textDocument/semanticTokens/full/delta', { previousResultId });
  assert.equal(delta.edits.length, 1);
  const fresh: SemanticTokens = await page.ask('textDocument/semanticTokens/full');
  assert.deepEqual(applied(before.data, delta), fresh.data);
});

test('an editor that knows the colours of another server gets all of them', async () => {
  const page = await open(STORY);
  const answer: SemanticTokens | SemanticTokensDelta = await page.ask('textDocument/semanticTokens/full/delta', {
    previousResultId: 'unheard of',
  });
  assert.ok('data' in answer && answer.data.length > 0);
});

function applied(data: readonly number[], { edits }: SemanticTokensDelta): readonly number[] {
  const after = [...data];
  for (const { start, deleteCount, data: inserted = [] } of edits.toReversed()) {
    after.splice(start, deleteCount, ...inserted);
  }
  return after;
}
