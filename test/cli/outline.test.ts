import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedStoryFor } from '../support/stories';
import { folderWith, run } from './program';

test('the outline is a tree of title, headings, scenes and changes of point of view', () => {
  const folder = folderWith({
    'tides.story': `The Long Tide

# Ebb

@scene: Low tide
@pov: Mara

Rain fell.

X

Morning came.

@pov: Tobias

It stopped.

# Flow
`,
  });
  assert.deepEqual(run(folder, 'outline', 'tides.story'), {
    code: 0,
    err: '',
    out: `The Long Tide  (2 scenes · 6 words)
  Ebb  (2 scenes · 6 words)
    1. Low tide  (Mara · 2 words)
    2. Morning came.  (Tobias · 4 words)
      No point of view  (2 words)
      Tobias  (2 words)
  Flow  (no prose yet)
`,
  });
});

test('a story without a title stands under the name of its file, and stories are parted by a blank line', () => {
  const folder = folderWith({ 'a.story': 'Rain fell.\n', 'sub/cast.story': '@cast: Mara\n' });
  assert.equal(
    run(folder, 'outline', '.').out,
    'a.story  (1 scene · 2 words)\n  1. Rain fell.  (2 words)\n\ncast.story  (no prose yet)\n',
  );
});

test('what a story holds cannot steer the terminal', () => {
  const folder = folderWith({ 'a.story': '# Ebb \u001b[2J\u202e\n\n@pov: \u009b31m\n\nRain \u0007fell.\n' });
  assert.doesNotMatch(run(folder, 'outline', '.').out, /[^\P{Cc}\n]|[\u202a-\u202e]/u);
});

test('the outline of the seed story has its title and 16 scenes', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const [title, first, ...others] = run(folderWith({ 'seed.story': text }), 'outline', '.')
    .out.trimEnd()
    .split('\n');
  assert.match(title ?? '', /^Another Time, Another Place {2}\(16 scenes · /);
  assert.match(first ?? '', /^ {2}1\. Metal clanged against metal/);
  assert.equal(others.length, 15);
});
