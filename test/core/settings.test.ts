import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVELS, RULES } from '../../server/core/ruleTable';
import { checkSettings, DEFAULT_SETTINGS, SETTINGS, type SettingRow } from '../../server/core/settings';
import { breakStyle } from '../../server/core/syntax/breaks';

test('without settings every value is the default of the table, and nothing is wrong', () => {
  for (const given of [undefined, null, {}, [], 'text', 42]) {
    assert.deepEqual(checkSettings(given), { settings: DEFAULT_SETTINGS, problems: [] });
  }
  assert.equal(DEFAULT_SETTINGS.sceneBreak, 'X');
  assert.equal(DEFAULT_SETTINGS.paragraphs, 'auto');
  for (const { code, level } of RULES) assert.equal(DEFAULT_SETTINGS.rules[code], level);
});

test('every value that the table allows is taken', () => {
  for (const row of SETTINGS) {
    for (const value of valuesOf(row)) {
      const { problems, settings } = checkSettings({ [row.key]: value });
      assert.deepEqual(problems, [], row.key);
      assert.ok(JSON.stringify(settings).includes(JSON.stringify(value)), `${row.key} is ${value}`);
    }
  }
});

function valuesOf(row: SettingRow): readonly (string | number | boolean)[] {
  switch (row.kind) {
    case 'choice':
      return row.choices.map(({ value }) => value);
    case 'number':
      return [row.least, row.most];
    case 'switch':
      return [true, false];
  }
}

test('a switch is on or off, and nothing like it', () => {
  for (const value of ['true', 1, {}]) {
    const { settings, problems } = checkSettings({ codeLens: { scenes: value } });
    assert.equal(settings.codeLens.scenes, false);
    assert.match(
      problems[0]?.message ?? '',
      /^sceneMarkup\.codeLens\.scenes is .*; expected true or false\. Using false\.$/,
    );
  }
});

test('keys may be nested or dotted', () => {
  for (const given of [{ rules: { 'empty-scene': 'off' } }, { 'rules.empty-scene': 'off' }]) {
    const { settings, problems } = checkSettings(given);
    assert.equal(settings.rules['empty-scene'], 'off');
    assert.deepEqual(problems, []);
  }
});

test('a value that does not fit is replaced by the default, and named', () => {
  const { settings, problems } = checkSettings({ paragraphs: 'sometimes', readingSpeed: 1, sceneBreak: 7 });
  assert.deepEqual(settings, DEFAULT_SETTINGS);
  assert.deepEqual(
    problems.map(({ key }) => key),
    ['sceneMarkup.sceneBreak', 'sceneMarkup.paragraphs', 'sceneMarkup.readingSpeed'],
  );
  assert.equal(
    problems[1]?.message,
    'sceneMarkup.paragraphs is "sometimes"; expected "auto", "blankLine", "line". Using "auto".',
  );
  assert.equal(problems[2]?.message, 'sceneMarkup.readingSpeed is 1; expected a number from 50 to 2000. Using 250.');
});

test('one wrong value does not spoil the others', () => {
  const { settings } = checkSettings({ paragraphs: 'line', readingSpeed: 'fast', rules: { 'mixed-quotes': 'loud' } });
  assert.equal(settings.paragraphs, 'line');
  assert.equal(settings.readingSpeed, DEFAULT_SETTINGS.readingSpeed);
  assert.equal(settings.rules['mixed-quotes'], DEFAULT_SETTINGS.rules['mixed-quotes']);
});

test('a number is a number in its bounds, and nothing like one', () => {
  for (const value of [49, 2001, Number.NaN, Number.POSITIVE_INFINITY, '250', true, {}])
    assert.equal(checkSettings({ readingSpeed: value }).problems.length, 1, String(value));
  assert.equal(checkSettings({ readingSpeed: 312.5 }).settings.readingSpeed, 312.5);
});

test('a long value is shown short, and one that cannot be written does no harm', () => {
  const long = checkSettings({ paragraphs: 'x'.repeat(5000) }).problems[0]?.message ?? '';
  assert.ok(long.length < 200 && long.includes('…'), long);
  assert.equal(checkSettings({ paragraphs: () => 1 }).problems.length, 1);
});

test('only own properties count', () => {
  assert.deepEqual(checkSettings(Object.create({ paragraphs: 'line' })).settings, DEFAULT_SETTINGS);
  assert.deepEqual(checkSettings(JSON.parse('{"__proto__": {"paragraphs": "line"}}')).settings, DEFAULT_SETTINGS);
});

test('unknown keys are nobody’s business here', () => {
  assert.deepEqual(checkSettings({ colour: 'red', rules: { unknown: 'off' } }), {
    settings: DEFAULT_SETTINGS,
    problems: [],
  });
});

test('each row has a key of its own, a description, and a default that it allows', () => {
  assert.equal(new Set(SETTINGS.map(({ key }) => key)).size, SETTINGS.length);
  for (const row of SETTINGS) {
    assert.ok(row.description.endsWith('.'), row.key);
    assert.deepEqual(checkSettings({ [row.key]: row.byDefault }).problems, []);
  }
});

test('each rule has a row, with every level to choose', () => {
  for (const { code, level } of RULES) {
    const row = SETTINGS.find(({ key }) => key === `rules.${code}`);
    assert.ok(row?.kind === 'choice' && row.byDefault === level, code);
    assert.deepEqual(
      row.choices.map(({ value }) => value),
      LEVELS,
    );
  }
});

test('each mark that can be the house style is read as a scene break', () => {
  const row = SETTINGS.find(({ key }) => key === 'sceneBreak');
  assert.ok(row?.kind === 'choice');
  for (const { value } of row.choices) assert.notEqual(breakStyle(value, 0, value.length), null, value);
});
