import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '../../../server/core/syntax/tree';
import { textOf } from '../../../server/core/text/span';
import { isProse, readBlocks, readLine } from './reading';

test('a line that begins with % is the writer’s own', () => {
  for (const line of ['% Check the tide tables.', '%Check', '%', '% ', '%%%', '% X', '% @pov: Mara'])
    assert.match(readLine(line), /^note: %/, line);
  assert.equal(readLine('  % Check.  '), 'note: % Check.');
});

test('a % further on in a line is prose', () => {
  assert.ok(isProse('100% sure'));
});

test('a note ends a paragraph, and is one line long', () => {
  assert.deepEqual(readBlocks('Rain.\n% Check.\nSnow.\n', 'blankLine'), [
    'paragraph: Rain.',
    'note: % Check.',
    'paragraph: Snow.',
  ]);
});

test('% ignore: names the rules that are silent in the next paragraph, % ignore-file: in the file', () => {
  assert.equal(readLine('% ignore: empty-scene, unclosed-quote'), 'ignore in paragraph: empty-scene, unclosed-quote');
  assert.equal(readLine('% ignore-file: mixed-quotes'), 'ignore in file: mixed-quotes');
});

test('without a code every rule is silent', () => {
  for (const line of ['% ignore', '% ignore:', '% ignore: ', '%ignore'])
    assert.equal(readLine(line), 'ignore in paragraph: all');
  for (const line of ['% ignore-file', '% ignore-file:']) assert.equal(readLine(line), 'ignore in file: all');
});

test('blanks, case, missing commas and the width of the colon do not matter', () => {
  for (const line of [
    '%ignore:empty-scene',
    '%  ignore : empty-scene',
    '% Ignore: empty-scene,',
    '% ignore：empty-scene',
  ])
    assert.equal(readLine(line), 'ignore in paragraph: empty-scene', line);
  assert.equal(readLine('% ignore: a b'), 'ignore in paragraph: a, b');
});

test('a note about ignoring is only a note', () => {
  for (const line of [
    '% ignored: empty-scene',
    '% ignore the rest',
    '% ignore-files: a',
    '% to ignore: a',
    '% ignore - a',
  ])
    assert.equal(readLine(line), `note: ${line}`);
});

test('codes stand where they are written', () => {
  const text = 'Rain.\n% ignore: empty-scene,  a\n';
  const note = parseStory(text, 'auto').nodes[0]?.blocks[1];
  assert.ok(note?.kind === 'note' && note.directive !== null);
  assert.deepEqual(
    note.directive.codes.map(({ span }) => textOf(text, span)),
    ['empty-scene', 'a'],
  );
});
