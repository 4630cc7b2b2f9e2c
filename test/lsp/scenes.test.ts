import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from 'vscode-languageserver-protocol/node';
import type { SceneAnswer, SceneChangeKind } from '../../server/protocol';
import { editorCapabilities } from '../support/editor';
import { startClient } from '../support/lspClient';
import { readMarkedText } from '../support/markedText';
import { Page } from '../support/page';

const TWO_SCENES = '# One\n\n@pov: Mara\n\nThe tide was out.\n\nX\n\nIt came in.\n';

async function open(text: string): Promise<Page> {
  return Page.open(await startClient({ capabilities: editorCapabilities }), text);
}

test('the next scene and the one before are places in the text', async () => {
  const page = await open(TWO_SCENES);
  const from = async (words: string, direction: string): Promise<string | null> => {
    const position: Position | null = await page.ask('sceneMarkup/sceneStart', {
      position: page.rangeOf(words).end,
      direction,
    });
    return (position && page.text.split('\n')[position.line]?.slice(position.character)) || null;
  };
  assert.equal(await from('tide', 'next'), 'It came in.');
  assert.equal(await from('It came', 'previous'), 'It came in.');
  assert.equal(await from('It came', 'next'), null);
});

/** Makes a change at `$0`, and compares the text and the cursor that it leaves. */
async function checkChange(change: SceneChangeKind, before: string, after: string): Promise<void> {
  const { text, cursor } = readMarkedText(before);
  const page = await open(text);
  const answer = await changeAt(page, change, cursor ?? 0);
  assert.ok('edits' in answer, JSON.stringify(answer));
  assert.equal(answer.version, 1);
  const left = page.afterEdits(answer.edits);
  await page.change({ text: left });
  const { start } = page.rangeBetween(page.offsetOf(answer.cursor), page.text.length);
  assert.deepEqual(start, answer.cursor, 'the cursor is a place in the text that the edits leave');
  const at = page.offsetOf(answer.cursor);
  assert.equal(`${left.slice(0, at)}$0${left.slice(at)}`, after);
}

function changeAt(page: Page, change: SceneChangeKind, offset: number): Promise<SceneAnswer> {
  return page.ask('sceneMarkup/sceneChange', { position: page.rangeBetween(offset, offset).start, change });
}

const FLOOD = '@pov: Mara\n\nThe tide $0was out.\n\nX\n\nIt came in.\n';

test('a scene break parts a paragraph, and the cursor stands behind it', async () => {
  await checkChange('break', 'The tide was out. $0It came in.\n', 'The tide was out.\n\nX\n\n$0It came in.\n');
});

test('a scene is split where there is prose on both sides', async () => {
  await checkChange('split', 'The tide was out. $0It came in.\n', 'The tide was out.\n\nX\n\n$0It came in.\n');
});

test('a scene changes places with its neighbour, and the cursor goes with it', async () => {
  const moved = 'It came in.\n\nX\n\n@pov: Mara\n\nThe tide $0was out.\n';
  await checkChange('moveDown', FLOOD, moved);
  await checkChange('moveUp', moved, FLOOD);
});

test('a scene is doubled, and the cursor stands in the copy', async () => {
  const copied = '@pov: Mara\n\nThe tide was out.\n\nX\n\n@pov: Mara\n\n$0The tide was out.\n\nX\n\nIt came in.\n';
  await checkChange('duplicate', FLOOD, copied);
});

test('two scenes become one, and the cursor stays', async () => {
  await checkChange('mergeWithNext', FLOOD, '@pov: Mara\n\nThe tide $0was out.\n\nIt came in.\n');
});

test('what cannot be done is refused with a reason, and changes nothing', async () => {
  const page = await open(TWO_SCENES);
  const [first, last] = [page.text.indexOf('tide'), page.text.indexOf('came')];
  for (const [change, offset, why] of [
    ['moveUp', first, /first scene/],
    ['moveDown', last, /last scene/],
    ['mergeWithNext', last, /last scene/],
    ['split', page.text.indexOf('The tide'), /no prose above/],
  ] as const) {
    const answer = await changeAt(page, change, offset);
    assert.ok('refused' in answer, change);
    assert.match(answer.refused, why);
  }
});
