import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneLenses } from '../../../server/core/features/codeLens';
import { positionAt } from '../../../server/core/syntax/positions';
import { snapshotOf } from './marked';

/** The text with each lens on a line of its own over the line that it stands over: `[title] -> the line that it leads to`. */
function withLenses(text: string): string {
  const snapshot = snapshotOf(text);
  const lines = text.split('\n');
  const lineAt = (offset: number): number => positionAt(snapshot.tree, offset).line;
  for (const { offset, title, next } of sceneLenses(snapshot).toReversed()) {
    const to = next === null ? '' : ` -> ${text.split('\n')[lineAt(next)]}`;
    lines.splice(lineAt(offset), 0, `[${title}]${to}`);
  }
  return lines.join('\n');
}

test('over each scene stand its point of view, its words and its dialogue', () => {
  assert.equal(
    withLenses('Low Water\n\n@pov: Mara\n\n“Now,” she said.\n\nX\n\n@pov: Jonah\n\nRain.\n'),
    'Low Water\n\n@pov: Mara\n\n[Mara · 3 words · 33% dialogue]\n“Now,” she said.\n\n[Jonah · 1 word · 0% dialogue]\nX\n\n@pov: Jonah\n\nRain.\n',
  );
});

test('a scene leads to the next one with its point of view, and the last of these to the first', () => {
  assert.equal(
    withLenses('@pov: Mara\n\nOne.\n\nX\n\nTwo.\n\nX\n\n@pov: Mara\n\nThree.\n\n## Four\n\nFour.\n')
      .split('\n')
      .filter((line) => line.startsWith('['))
      .join('\n'),
    [
      '[Mara · 1 word · 0% dialogue] -> Three.',
      '[1 word · 0% dialogue] -> Four.',
      '[Mara · 1 word · 0% dialogue] -> One.',
      '[1 word · 0% dialogue] -> Two.',
    ].join('\n'),
  );
});

test('a scene that a heading opens has its line over the heading', () => {
  assert.match(withLenses('One.\n\n## Two\n\nTwo.\n'), /\n\[1 word · 0% dialogue\] -> One\.\n## Two\n/);
});

test('a scene without prose has no dialogue to speak of, and a file without scenes has no lines', () => {
  assert.match(withLenses('One.\n\nX\n\nX\n\nThree.\n'), /\n\[0 words\] -> Three\.\nX\n/);
  assert.equal(withLenses(''), '');
});
