import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_SETTINGS } from '../../../server/core/settings';
import { openSnapshot } from '../../../server/core/snapshot';
import { storyText } from '../../../server/core/syntax/tree';
import { seedStoryFor } from '../../support/stories';

test('the real story is understood as it stands: its title, sixteen scenes, fifteen breaks, every quotation, its ending', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const { tree, story } = openSnapshot('seed', 1, text, DEFAULT_SETTINGS);
  const blocks = tree.nodes.flatMap((node) => node.blocks);
  const kinds = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const quotations = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.quotations : []));
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());

  assert.equal(storyText(tree), text);
  assert.equal(story.title?.text, lines[0]);
  assert.equal(story.scenes.length, 16);
  assert.ok(story.scenes.every(({ words }) => words > 0));
  assert.deepEqual(
    blocks.flatMap((block) => (block.kind === 'break' ? [block.style] : [])),
    new Array(15).fill('X'),
  );
  assert.deepEqual(
    [kinds('title'), kinds('ending'), kinds('marker'), kinds('heading'), kinds('note')],
    [1, 1, 0, 0, 0],
  );
  assert.equal(story.facts.at(-1)?.ending?.kind, 'ending');

  const prose = lines.filter((line) => line !== '' && line !== 'X').slice(1, -1);
  assert.equal(kinds('paragraph'), prose.length, 'each line of prose is a paragraph');
  assert.equal(story.words, prose.join('\n').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length);

  const marks = prose.join('\n').split('"').length - 1;
  assert.equal(quotations.length * 2, marks + quotations.filter(({ ends }) => ends === 'after').length);
  assert.equal(quotations.filter(({ ends }) => ends === 'unclosed').length, 0);
});
