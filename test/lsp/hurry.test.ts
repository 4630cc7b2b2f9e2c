import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { awkwardText, runs } from '../support/arbitraries';
import { pushedTo } from '../support/editor';
import { type LspClient, startClient } from '../support/lspClient';

const STORY = 'story:1';

type Act =
  | { readonly kind: 'open' | 'close' | 'save' | 'cancel' | 'settings' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'wait'; readonly milliseconds: number };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('open', 'close', 'save', 'cancel', 'settings') }),
    fc.record({ kind: fc.constant('type'), text: awkwardText }),
    fc.record({ kind: fc.constant('wait'), milliseconds: fc.constantFrom(50, 150, 1500) }),
  ),
  { maxLength: 30 },
);

/** What the client had done when something was pushed to it. */
interface Moment {
  readonly pushed: PublishDiagnosticsParams;
  /** The version that was open then; null while the document was closed. */
  readonly open: number | null;
}

test('whatever a writer does in a hurry, what is pushed is about the text that is open', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      for (const { pushed, open } of await play(all)) {
        if (open === null) assert.deepEqual(pushed, { uri: STORY, diagnostics: [] });
        else assert.equal(pushed.version ?? open, open);
      }
    }),
    runs(100),
  );
});

/** Does one act after the other, and returns what was pushed after each. */
async function play(all: readonly Act[]): Promise<readonly Moment[]> {
  const client = await startClient({ capabilities: pushedTo });
  const moments: Moment[] = [];
  let version = 0;
  let isOpen = false;
  for (const act of all) {
    if (act.kind === 'open' && isOpen) continue;
    if (act.kind === 'open') isOpen = true;
    if (act.kind === 'close') isOpen = false;
    if (act.kind === 'open' || act.kind === 'type') version++;
    const before = client.published.length;
    await perform(client, act, version);
    for (const pushed of client.published.slice(before)) moments.push({ pushed, open: isOpen ? version : null });
  }
  assert.deepEqual(client.logs, []);
  return moments;
}

async function perform(client: LspClient, act: Act, version: number): Promise<void> {
  switch (act.kind) {
    case 'open':
      return client.open(STORY, '@pov:\n\n“Look.\n', version);
    case 'type':
      return client.change(STORY, version, {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        text: act.text,
      });
    case 'save':
      return client.save(STORY);
    case 'close':
      return client.close(STORY);
    case 'settings':
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      return client.settle();
    case 'wait':
      return client.wait(act.milliseconds);
    case 'cancel': {
      const source = new CancellationTokenSource();
      const answer = client.request('textDocument/documentSymbol', { textDocument: { uri: STORY } }, source.token);
      source.cancel();
      await assert.rejects(answer);
    }
  }
}
