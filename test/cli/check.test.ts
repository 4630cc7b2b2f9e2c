import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../server/core/ruleTable';
import { checkSettings } from '../../server/core/settings';
import { seedStoryFor } from '../support/stories';
import { folderWith, type Run, run, runForHead } from './program';

/** A scene break without a blank line (information), a marker without a value (warning). */
const STORY = 'The Long Tide\n\nRain fell.\nX\n\n@pov:\n\nIt stopped.\n';

test('a finding is a line with file, place, level, rule and message, and makes the exit code 1', () => {
  const { code, out, err } = run(folderWith({ 'a.story': STORY }), 'check', 'a.story');
  assert.match(out, /^a\.story:4:1 information scene-break-spacing \S.*\na\.story:6:\d+ warning empty-marker \S.*\n$/);
  assert.equal(err, '');
  assert.equal(code, 1);
});

test('a clean story prints nothing and gives 0, and so do findings below the level', () => {
  const folder = folderWith({ 'clean.story': 'Rain fell.\n', 'spacing.story': 'Rain.\nX\n\nMore.\n' });
  assert.deepEqual(run(folder, 'check', 'clean.story'), { code: 0, out: '', err: '' });
  const spacing = run(folder, 'check', 'spacing.story');
  assert.equal(spacing.code, 0);
  assert.match(spacing.out, /scene-break-spacing/);
  assert.equal(run(folder, 'check', '--level', 'information', 'spacing.story').code, 1);
  assert.equal(run(folder, 'check', '--level=hint', 'spacing.story').code, 1);
});

test('the level for the exit code can be raised', () =>
  assert.equal(run(folderWith({ 'a.story': STORY }), 'check', '--level', 'error', 'a.story').code, 0));

test('the level of a rule can be set, and off silences it', () => {
  const folder = folderWith({ 'a.story': STORY });
  const { code, out } = run(
    folder,
    'check',
    '--rule=scene-break-spacing=error',
    '--rule',
    'empty-marker=off',
    'a.story',
  );
  assert.match(out, /^a\.story:4:1 error scene-break-spacing \S.*\n$/);
  assert.equal(code, 1);
});

test('the JSON report has every file, with places from 1 and UTF-16 spans into the file', () => {
  const folder = folderWith({ 'a.story': `\ufeff@pov:\n\n${STORY}`, 'b.story': 'Rain fell.\n' });
  const { code, out } = run(folder, 'check', '--format', 'json', 'a.story', 'b.story');
  const report = JSON.parse(out);
  assert.deepEqual(Object.keys(report), ['files']);
  assert.deepEqual(
    report.files.map(({ file, findings }: { file: string; findings: readonly unknown[] }) => [file, findings.length]),
    [
      ['a.story', 3],
      ['b.story', 0],
    ],
  );
  const [first] = report.files[0].findings;
  assert.deepEqual([first.code, first.level, first.start.line, first.start.column], ['empty-marker', 'warning', 1, 1]);
  assert.equal(first.span[0], 1);
  assert.equal(code, 1);
});

test('the SARIF report names every rule, and places findings in files and lines', () => {
  const folder = folderWith({ 'part one/ä%.story': STORY });
  const { code, out } = run(folder, 'check', '--format', 'sarif', '--rule', 'empty-scene=off', '.');
  const log = JSON.parse(out);
  assert.equal(log.version, '2.1.0');
  const [sarif] = log.runs;
  const { rules, name, version } = sarif.tool.driver;
  assert.equal(name, 'Scene Markup');
  assert.equal(version, '1.2.3-test');
  assert.deepEqual(
    rules.map(({ id }: { id: string }) => id),
    RULES.map((rule) => rule.code),
  );
  for (const { id, shortDescription, helpUri, defaultConfiguration } of rules) {
    assert.ok(shortDescription.text.length > 0);
    assert.ok(new URL(helpUri).pathname.endsWith(`/docs/rules/${id}.md`));
    assert.equal(defaultConfiguration.enabled, id !== 'empty-scene');
  }
  assert.deepEqual(
    sarif.results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level]),
    [
      ['scene-break-spacing', 'note'],
      ['empty-marker', 'warning'],
    ],
  );
  for (const result of sarif.results) {
    assert.equal(rules[result.ruleIndex].id, result.ruleId);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(decodeURIComponent(artifactLocation.uri), 'part one/ä%.story');
    assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine);
  }
  const [spacing] = sarif.results;
  assert.deepEqual(spacing.fixes[0].artifactChanges[0].replacements[0].insertedContent, { text: '\n' });
  assert.deepEqual(sarif.invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  assert.equal(code, 1);
});

test('the SARIF report says which files could not be read', () => {
  const { code, out } = run(folderWith({ 'a.story': 'Rain.\n' }), 'check', '--format=sarif', 'a.story', 'gone.story');
  const [invocation] = JSON.parse(out).runs[0].invocations;
  assert.equal(invocation.executionSuccessful, false);
  assert.equal(invocation.toolExecutionNotifications[0].message.text, 'gone.story does not exist.');
  assert.equal(code, 2);
});

test('what stories and file names hold cannot steer the terminal', () => {
  const folder = folderWith({
    'a\u001b[31m.story': '@p\u009bvo: Mara\n@Pov\u001b: \n\n@pvo: \u001b[2J\n\nRain.\n\nX\n\nX\n',
  });
  const { out } = run(folder, 'check', '.');
  assert.notEqual(out, '');
  assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
});

test('ten thousand findings all arrive, and a reader that leaves early meets no complaint', async () => {
  const folder = folderWith({ 'a.story': `${'Rain.\nX\n\n@pov:\n\n'.repeat(10_000)}Rain.\n` });
  const whole = run(folder, 'check', '.');
  assert.equal(whole.out.split('\n').length, 20_001);
  assert.equal(whole.code, 1);
  const { out, err } = await runForHead(folder, 'check', '.');
  assert.ok(whole.out.startsWith(out) && out.length > 0);
  assert.equal(err, '');
});

test('wrong levels, rules and formats are refused with what was expected', () => {
  const folder = folderWith({ 'a.story': STORY });
  checkUsage(run(folder, 'check', '--level', 'warnings', 'a.story'), /--level is "warnings"; .*Did you mean warning\?/);
  checkUsage(run(folder, 'check', '--level', 'off', 'a.story'), /--level is "off"; expected hint, information/);
  checkUsage(run(folder, 'check', '--format', 'xml', 'a.story'), /--format is "xml"; expected text, json, sarif/);
  checkUsage(run(folder, 'check', '--rule', 'empty-scene', 'a.story'), /as in empty-scene=off/);
  checkUsage(run(folder, 'check', '--rule', 'emty-scene=off', 'a.story'), /Did you mean empty-scene\?/);
  checkUsage(run(folder, 'check', '--rule', 'empty-scene=no', 'a.story'), /expected off, hint/);
  checkUsage(run(folder, 'check', '--level'), /--level/);
});

test('every rule can be set by the name that the settings give it', () => {
  const folder = folderWith({ 'a.story': 'Rain.\n' });
  const all = RULES.flatMap(({ code }) => ['--rule', `${code}=error`]);
  assert.equal(run(folder, 'check', ...all, '.').code, 0);
  assert.deepEqual(checkSettings({}).problems, []);
});

test('the seed story is clean', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const { code, out } = run(folderWith({ 'seed.story': text }), 'check', '.');
  assert.equal(code, 0);
  assert.ok(out.split('\n').length - 1 <= 3, out);
});

function checkUsage({ code, out, err }: Run, message: RegExp): void {
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(err, message);
  assert.match(err, /\nSee scene-markup check --help\n$/);
}
