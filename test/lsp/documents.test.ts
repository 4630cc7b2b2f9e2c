import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/core/text/span';
import { anyText, type EditSketch, editOf, editSketches, runs } from '../support/arbitraries';
import { editorCapabilities } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';
import { Page } from '../support/page';

const { diagnostics: _, ...workspace } = editorCapabilities.workspace ?? {};
/** Nothing is held back from it, so that what it is told depends on the text alone. */
const unhurried = { ...editorCapabilities, workspace };

test('after any edits an editor is told the same as by opening the text anew', async () => {
  const client = await startClient({ capabilities: unhurried });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyText, editSketches, fc.boolean(), async (text, sketches, atOnce) => {
      number++;
      const edited = await Page.open(client, text, `story:edited-${number}`);
      const changes = changesOf(edited.text, sketches);
      if (atOnce) await edited.change(...changes);
      else for (const change of changes) await edited.change(change);
      const fresh = await Page.open(client, edited.text, `story:fresh-${number}`);
      assert.deepEqual(await allAnswers(edited), await allAnswers(fresh));
      await edited.close();
      await fresh.close();
    }),
    runs(60),
  );
  assert.deepEqual(client.logs, []);
});

test('every range that an editor is given lies in its text', async () => {
  const client = await startClient({ capabilities: unhurried });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      number++;
      const page = await Page.open(client, text, `story:${number}`);
      for (const { line, character } of positionsIn(await allAnswers(page))) {
        assert.ok(page.has({ line, character }), `${line}:${character} is not in ${JSON.stringify(text)}`);
      }
      await page.close();
    }),
    runs(100),
  );
});

test('changes in one notification are made one after the other, each in the text that the one before has left', async () => {
  const page = await Page.open(await startClient({ capabilities: unhurried }), 'One.\n\nTwo.\n');
  const start = { line: 0, character: 0 };
  await page.change(
    { range: { start, end: start }, text: '# Tide\n\n' },
    { range: page.rangeBetween(0, 0), text: '@title: Sea\n' },
  );
  assert.deepEqual(await outline(page), ['Sea', 'Tide', '1. One.']);
});

test('a change without a range replaces the whole text', async () => {
  const page = await Page.open(await startClient({ capabilities: unhurried }), 'One.\n\nX\n\nTwo.\n');
  await page.change({ text: '# Tide\n\nThree.\n' });
  assert.deepEqual(await outline(page), ['Tide', '1. Three.']);
});

test('a range from its end to its start is the same range', async () => {
  const client = await startClient({ capabilities: unhurried });
  const page = await Page.open(client, '# One\n\nText.\n');
  const { start, end } = page.rangeOf('One');
  await client.change(page.uri, 2, { range: { start: end, end: start }, text: 'Two' });
  assert.deepEqual(await outline(page), ['Two', '1. Text.']);
});

test('a place past the end of a line or of the text is that end', async () => {
  const client = await startClient({ capabilities: unhurried });
  const page = await Page.open(client, '# One\n\nText.\n');
  const beyondLine = { line: 0, character: 999 };
  const beyondText = { line: 999, character: 0 };
  await client.change(page.uri, 2, { range: { start: beyondLine, end: beyondLine }, text: ' More' });
  await client.change(page.uri, 3, {
    range: { start: beyondText, end: beyondText },
    text: '\n# Two\n\nEnd of it all.\n',
  });
  assert.deepEqual(await outline(page), ['One More', '1. Text.', 'Two', '2. End of it all.']);
});

test('line ends of all three kinds are counted as the editor counts them', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const page = await Page.open(await startClient({ capabilities: unhurried }), ['# One', '', 'Text.', ''].join(end));
    await page.replace('Text', 'Words');
    assert.deepEqual(await outline(page), ['One', '1. Words.']);
  }
});

test('a document that is closed and opened again is read anew', async () => {
  const client = await startClient({ capabilities: unhurried });
  const first = await Page.open(client, '# One\n\nText.\n');
  await first.close();
  assert.deepEqual(await outline(first), []);
  assert.deepEqual(await outline(await Page.open(client, '# Two\n\nText.\n')), ['Two', '1. Text.']);
});

test('a document whose change makes no sense is forgotten until it is opened again, and the rest goes on', async () => {
  const client: LspClient = await startClient({ capabilities: unhurried });
  const broken = await Page.open(client, '# One\n\nText.\n', 'story:broken');
  const whole = await Page.open(client, '# Two\n\nText.\n', 'story:whole');
  await client.notify('textDocument/didChange', {
    textDocument: { uri: broken.uri, version: 2 },
    contentChanges: [{ range: { start: null, end: null }, text: '' }],
  });
  await client.settle();
  assert.deepEqual(await outline(broken), []);
  assert.match(client.logs.join('\n'), /Changing a story failed: TypeError.*\n\s+at /);
  assert.deepEqual(await outline(whole), ['Two', '1. Text.']);
});

/** All that an editor asks about a document, without the address of it and the numbers of reports. */
/** The sketches as changes, each of the text that the ones before have left. */
function changesOf(start: string, sketches: readonly EditSketch[]) {
  let text = start;
  return sketches.map((sketch) => {
    const document = TextDocument.create('', '', 0, text);
    const edit = editOf(sketch, text);
    text = applyEdits(text, [edit]);
    return {
      range: { start: document.positionAt(edit.span.start), end: document.positionAt(edit.span.end) },
      text: edit.text,
    };
  });
}

async function allAnswers(page: Page): Promise<unknown> {
  const everything = page.rangeBetween(0, page.text.length);
  const answers = {
    outline: await page.ask('textDocument/documentSymbol'),
    folds: await page.ask('textDocument/foldingRange'),
    diagnostics: await page.diagnostics(),
    fixes: await page.ask('textDocument/codeAction', {
      range: everything,
      context: { diagnostics: [], only: ['quickfix', 'source.fixAll'] },
    }),
    hover: await page.ask('textDocument/hover', { position: everything.start }),
    next: await page.ask('sceneMarkup/sceneStart', { position: everything.start, direction: 'next' }),
    sceneBreak: await page.ask('sceneMarkup/sceneChange', { position: everything.end, change: 'break' }),
    selections: await page.ask('textDocument/selectionRange', { positions: [everything.start, everything.end] }),
    colours: (await page.ask<SemanticTokens>('textDocument/semanticTokens/full')).data,
    highlights: await page.ask('textDocument/documentHighlight', { position: everything.start }),
    formatting: await page.ask('textDocument/formatting', { options: {} }),
    refactorings: await page.ask('textDocument/codeAction', {
      range: everything,
      context: { diagnostics: [], only: ['refactor'] },
    }),
  };
  return JSON.parse(JSON.stringify(answers).replaceAll(page.uri, ''), (key, value) => (key === 'version' ? 0 : value));
}

/** Where scene breaks are to be inserted is a place in the text; where the cursor goes then is none yet. */
function positionsIn(answers: unknown): readonly { readonly line: number; readonly character: number }[] {
  if (typeof answers !== 'object' || answers === null) return [];
  if ('line' in answers && 'character' in answers) {
    const { line, character } = answers;
    return typeof line === 'number' && typeof character === 'number' ? [{ line, character }] : [];
  }
  return Object.entries(answers).flatMap(([key, value]) => (key === 'cursor' ? [] : positionsIn(value)));
}

interface OutlineEntry {
  readonly name: string;
  readonly children: readonly OutlineEntry[];
}

async function outline(page: Page): Promise<readonly string[]> {
  const names = (entries: readonly OutlineEntry[]): readonly string[] =>
    entries.flatMap(({ name, children }) => [name, ...names(children)]);
  return names(await page.ask('textDocument/documentSymbol'));
}
