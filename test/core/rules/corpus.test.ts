import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_SETTINGS } from '../../../server/core/settings';
import { positionAt } from '../../../server/core/syntax/positions';
import { findingsIn, snapshotOf } from '../../support/findings';
import { readProjectFile, seedStoryFor } from '../../support/stories';

/*
 * Whole stories. What each raises is said in test/corpus/README.md: nothing, unless it is named here.
 */

const CONVENTIONS: readonly string[] = ['scene-break-style', 'foreign-marker'];

for (const folder of ['conventions', 'dialogue', 'layout', 'prose']) {
  for (const file of storiesIn(`test/corpus/${folder}`)) {
    test(`no false alarm: ${folder}/${file}`, () => {
      const text = readProjectFile(`test/corpus/${folder}/${file}`);
      const codes = findingsIn(text).map(({ code }) => code);
      const unexpected = codes.filter((code) => folder !== 'conventions' || !CONVENTIONS.includes(code));
      const breaks = file === 'one-paragraph-a-line.story' ? text.match(/^X$/gm) : null;
      assert.deepEqual(unexpected, breaks?.map(() => 'scene-break-spacing') ?? []);
    });
  }
}

for (const file of storiesIn('examples')) {
  test(`no false alarm: examples/${file}`, () => assert.deepEqual(findingsIn(readProjectFile(`examples/${file}`)), []));
}

for (const file of storiesIn('test/corpus/broken')) {
  test(`every planted mistake is found, and nothing else: ${file}`, () => {
    const text = readProjectFile(`test/corpus/broken/${file}`);
    const planted = [...text.matchAll(/^% planted: line (\d+), ([a-z-]+)/gm)].map(
      ([, line, code]) => `${line} ${code}`,
    );
    const { tree } = snapshotOf(text);
    const found = findingsIn(text).map(({ code, span }) => `${positionAt(tree, span.start).line + 1} ${code}`);
    assert.deepEqual(found, planted);
  });
}

test('the real story raises no warning, and at most three findings in all', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const findings = findingsIn(text);
  const levels = findings.map(({ code }) => DEFAULT_SETTINGS.rules[code]);
  assert.ok(!levels.includes('warning') && !levels.includes('error'));
  assert.ok(findings.length <= 3, `${findings.length} findings`);
});

function storiesIn(folder: string): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.story'))
    .sort();
}
