import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type StorySymbol, storySymbols } from '../../../server/core/features/symbols';
import type { Snapshot } from '../../../server/core/snapshot';
import { storyText } from '../../../server/core/syntax/tree';
import { anyText, runs } from '../../support/arbitraries';
import { seedStoryFor } from '../../support/stories';
import { linesOf, snapshotOf } from './marked';

test('a plain manuscript has its title over its scenes, each known by its first words', () =>
  checkSymbols(
    `The Long Tide

Rain fell on the harbour.
X

Morning came.
“You came,” she said.
`,
    `
story The Long Tide — 2 scenes · 11 words [1-7] «The Long Tide»
  scene 1. Rain fell on the harbour. — 5 words [1-3] «Rain fell on the harbour.»
  scene 2. Morning came. — 6 words [4-7] «Morning came.»
`,
  ));

test('a scene with a title is known by it, and shows whose it is', () =>
  checkSymbols(
    `X

@scene: Low tide
@pov: Mara

The tide was out.
`,
    `
scene 1. Low tide — Mara · 4 words [1-6] «Low tide»
`,
  ));

test('headings hold what follows until the next of their level or above', () =>
  checkSymbols(
    `@title: Tides

# Part One

## Ebb

Rain fell.

X

It stopped.

## Flow

Rain fell again.

# Part Two

Morning.
`,
    `
story Tides — 4 scenes · 8 words [1-19] «Tides»
  heading Part One — 3 scenes · 7 words [3-16] «Part One»
    heading Ebb — 2 scenes · 4 words [5-12] «Ebb»
      scene 1. Rain fell. — 2 words [7-8] «Rain fell.»
      scene 2. It stopped. — 2 words [9-12] «It stopped.»
    heading Flow — 3 words [13-16] «Flow»
      scene 3. Rain fell again. — 3 words [15-16] «Rain fell again.»
  heading Part Two — 1 word [17-19] «Part Two»
    scene 4. Morning. — 1 word [19-19] «Morning.»
`,
  ));

test('a part and its chapter may stand together, and a break before them goes with them', () =>
  checkSymbols(
    `Rain fell.

X

# Part Two

@place: The pier

## Ebb

@scene: Low tide

It stopped.
`,
    `
scene 1. Rain fell. — 2 words [1-2] «Rain fell.»
heading Part Two — 2 words [3-13] «Part Two»
  heading Ebb — 2 words [9-13] «Ebb»
    scene 2. Low tide — 2 words [11-13] «Low tide»
`,
  ));

test('a break under a heading belongs to the scene of the heading', () =>
  checkSymbols(
    `# Ebb

X

Rain fell.
`,
    `
heading Ebb — 2 words [1-5] «Ebb»
  scene 1. Rain fell. — 2 words [3-5] «Rain fell.»
`,
  ));

test('a title of a scene that stands above its last heading names it, and the cursor goes to the prose', () =>
  checkSymbols(
    `Morning.

X

@scene: Low tide

# Ebb

Rain fell.
`,
    `
scene 1. Morning. — 1 word [1-2] «Morning.»
heading Ebb — 2 words [3-9] «Ebb»
  scene 2. Low tide — 2 words [9-9] «Rain fell.»
`,
  ));

test('a chapter that is not written yet is in the outline, and front matter is not', () =>
  checkSymbols(
    `@cast: Mara
% A plan.

# Ebb

# Flow
`,
    `
heading Ebb — no prose yet [4-5] «Ebb»
heading Flow — no prose yet [6-6] «Flow»
`,
  ));

test('an empty scene has a name, and the ending belongs to no scene', () =>
  checkSymbols(
    `Rain fell.

X

X

It stopped.

The End
`,
    `
scene 1. Rain fell. — 2 words [1-2] «Rain fell.»
scene 2. (empty) — 0 words [3-4] «X»
scene 3. It stopped. — 2 words [5-8] «It stopped.»
`,
  ));

test('a change of POV inside a scene shows its sections, and a marker that changes nothing does not', () =>
  checkSymbols(
    `@pov: Mara

Rain fell.

@pov: mara

It stopped.

@pov: Tobias

Morning came at last.
`,
    `
scene 1. Rain fell. — Mara, Tobias · 8 words [1-11] «Rain fell.»
  pov Mara — 4 words [1-8] «Mara»
  pov Tobias — 4 words [9-11] «Tobias»
`,
  ));

test('prose before the first POV marker of a scene has no point of view, and a name as a marker is no prose', () =>
  checkSymbols(
    `@cast: Tobias

Rain fell.

**Tobias**

@pov: Tobias

It stopped.

@pov: omniscient

TOBIAS: Well now.
`,
    `
scene 1. Rain fell. — Tobias, omniscient · 7 words [1-13] «Rain fell.»
  pov No point of view — 3 words [1-6] «»
  pov Tobias — 2 words [7-10] «Tobias»
  pov omniscient — 2 words [11-13] «omniscient»
`,
  ));

test('a POV marker that changes nothing opens no section', () => {
  const [scene] = storySymbols(
    snapshotOf('@cast: Mara (the Captain)\n@pov: Mara\n\nRain.\n\n@pov: the captain\n\nMore.\n'),
  );
  assert.equal(scene?.detail, 'Mara · 2 words');
  assert.deepEqual(scene.children, []);
});

test('more than three points of view are counted, not listed', () => {
  const povs = ['Ann', 'Bea', 'Cid', 'Dan', 'Eve'].map((name) => `@pov: ${name}\n\nRain.\n\n`).join('');
  assert.equal(storySymbols(snapshotOf(povs))[0]?.detail, 'Ann, Bea, Cid and 2 more · 5 words');
});

test('the cursor goes behind no speaker tag, and past a name that stands for a marker', () =>
  checkSymbols(
    `@cast: Mara

X

**Mara**

@Mara (low): Not now.
`,
    `
scene 1. Not now. — Mara · 2 words [3-7] «@Mara (low): Not now.»
`,
  ));

test('an empty file has no symbols', () => checkSymbols('', '\n'));

test('the seed story has its title over 16 scenes', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const [story, ...others] = storySymbols(snapshotOf(text));
  assert.equal(others.length, 0);
  assert.equal(story?.kind, 'story');
  assert.equal(story.children.length, 16);
  assert.match(story.children[0]?.name ?? '', /^1\. Metal clanged against metal/);
});

test('in any file symbols nest, stand in order, do not overlap, and have names on one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = snapshotOf(text);
      assert.equal(storyText(snapshot.tree), text);
      checkNesting(storySymbols(snapshot), 0, text.length);
    }),
    runs(300),
  );
});

test('in any file each scene is shown once, in order, and words of parts add up', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = snapshotOf(text);
      const all = [...everySymbol(storySymbols(snapshot))];
      const shown = all.filter(({ kind }) => kind === 'scene').map(({ name }) => Number(name.split('.')[0]));
      assert.deepEqual(
        shown,
        snapshot.story.scenes.map(({ number }) => number),
      );
      for (const symbol of all) {
        if (symbol.kind === 'scene' && symbol.children.length > 0) {
          assert.equal(sum(symbol.children.map(wordsOf)), wordsOf(symbol));
        }
      }
    }),
    runs(500),
  );
});

function checkSymbols(text: string, expected: string): void {
  const snapshot = snapshotOf(text);
  assert.equal(`\n${draw(snapshot, storySymbols(snapshot), '')}`, expected);
}

function draw(snapshot: Snapshot, symbols: readonly StorySymbol[], indent: string): string {
  const text = storyText(snapshot.tree);
  return symbols
    .map((symbol) => {
      const selected = text.slice(symbol.selection.start, symbol.selection.end);
      const lines = linesOf(snapshot, symbol.span);
      const line = `${indent}${symbol.kind} ${symbol.name} — ${symbol.detail} [${lines}] «${selected}»\n`;
      return line + draw(snapshot, symbol.children, `${indent}  `);
    })
    .join('');
}

function checkNesting(symbols: readonly StorySymbol[], start: number, end: number): void {
  let at = start;
  for (const { name, span, selection, children } of symbols) {
    assert.ok(at <= span.start && span.start <= span.end && span.end <= end, `${name} overlaps`);
    assert.ok(span.start < span.end || end === 0, `${name} is empty`);
    assert.ok(span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end, name);
    assert.match(name, /^\S(?:[^\r\n]*\S)?$/);
    checkNesting(children, span.start, span.end);
    at = span.end;
  }
}

function* everySymbol(symbols: readonly StorySymbol[]): Generator<StorySymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* everySymbol(symbol.children);
  }
}

function wordsOf({ detail }: StorySymbol): number {
  return Number(/([\d,]+) words?$/.exec(detail)?.[1]?.replaceAll(',', ''));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
