import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIX_ALL } from '../../../server/core/rules/fixAll';
import { RULES } from '../../../server/core/ruleTable';
import { findingsIn } from '../../support/findings';
import { readProjectFile } from '../../support/stories';

/*
 * The pages of the rules say only what is true: their examples are checked, and levels and lists are those of the tables
 * in the code.
 */

test('the list of the rules is the table of the code', () => {
  const expected = RULES.map(({ code, level, summary }) => `| [\`${code}\`](${code}.md) | ${level} | ${summary} |`);
  const listed = readProjectFile('docs/rules/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| [`'));
  assert.deepEqual(listed, expected, `docs/rules/README.md should list:\n\n${expected.join('\n')}\n`);
});

test('the rules whose fixes are said to be safe are those that are made unseen', () => {
  const listed = [...readProjectFile('docs/rules/README.md').matchAll(/^- \[`([a-z-]+)`\]/gm)].map(([, code]) => code);
  const safe = RULES.map(({ code }) => code).filter((code) => FIX_ALL[code].unseen === 'safe');
  assert.deepEqual(listed, safe);
});

for (const { code, level } of RULES) {
  test(`the page of ${code} names its level, and how to mend and to silence it`, () => {
    const page = readProjectFile(`docs/rules/${code}.md`);
    assert.ok(page.startsWith(`# \`${code}\`\n\nDefault level: **${level}**\n`));
    for (const heading of ['Why', 'Found', 'Not found', 'The fix', 'To keep it']) {
      assert.ok(page.includes(`\n## ${heading}\n`), `No heading ${heading}`);
    }
    for (const words of [`% ignore: ${code}`, `% ignore-file: ${code}`, `sceneMarkup.rules.${code}`]) {
      assert.ok(page.includes(`\`${words}\``), `No word of ${words}`);
    }
  });

  test(`every example on the page of ${code} is found, or is clean, as it says`, () => {
    const page = readProjectFile(`docs/rules/${code}.md`);
    const examples = [...page.matchAll(/^```story (fires|clean)\n(.*?)^```$/gms)];
    assert.ok(examples.some(([, kind]) => kind === 'fires') && examples.some(([, kind]) => kind === 'clean'));
    assert.equal(examples.length * 2, [...page.matchAll(/^```/gm)].length, 'an example that is not checked');
    for (const [, kind, story = ''] of examples) {
      const found = [...new Set(findingsIn(story).map((finding) => finding.code))];
      assert.deepEqual(found, kind === 'fires' ? [code] : [], story);
    }
  });
}
