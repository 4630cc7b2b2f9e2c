// Writes the settings of `server/core/settings.ts` into `package.json`, `package.nls.json` and the README, so that there is
// one table of them. `--check` writes nothing and fails if the files are not up to date.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { putPart, settingsTable } from './lib/readme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const prefix = 'settings.';

process.exitCode = await main(process.argv.includes('--check'));

async function main(checkOnly) {
  const settings = await readSettings();
  const manifest = readJson('package.json');
  manifest.contributes.configuration = configurationOf(settings);
  const strings = { ...withoutSettings(readJson('package.nls.json')), ...stringsOf(settings) };
  const stale = [...put('package.json', manifest, checkOnly), ...put('package.nls.json', strings, checkOnly)];
  if (putPart(root, 'settings', settingsTable(settings), checkOnly)) stale.push('README.md');
  if (!checkOnly || stale.length === 0) return 0;
  console.error(`Not up to date: ${stale.join(', ')}. Run "npm run generate".`);
  return 1;
}

/** The table itself, as the core exports it. */
async function readSettings() {
  const { outputFiles } = await build({
    entryPoints: ['server/core/settings.ts'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.SETTINGS;
}

/** Two groups: how one writes, and the rules. */
function configurationOf(settings) {
  const isRule = ({ key }) => key.startsWith('rules.');
  const groups = [
    { id: 'writing', rows: settings.filter((row) => !isRule(row)) },
    { id: 'checks', rows: settings.filter(isRule) },
  ];
  return groups.map(({ id, rows }) => ({
    id,
    title: `%${prefix}group.${id}%`,
    properties: Object.fromEntries(rows.map((row, order) => [`sceneMarkup.${row.key}`, propertyOf(row, order + 1)])),
  }));
}

function propertyOf(row, order) {
  const shared = { scope: 'resource', order, markdownDescription: `%${prefix}${row.key}%`, default: row.byDefault };
  if (row.kind === 'switch') return { type: 'boolean', ...shared };
  if (row.kind === 'number') return { type: 'number', minimum: row.least, maximum: row.most, ...shared };
  return {
    type: 'string',
    enum: row.choices.map(({ value }) => value),
    enumDescriptions: row.choices.map((_, index) => `%${choiceKey(row, index)}%`),
    ...shared,
  };
}

/** The strings that `propertyOf` names. The levels of all rules share theirs. */
function stringsOf(settings) {
  const strings = { [`${prefix}group.writing`]: 'Writing', [`${prefix}group.checks`]: 'Checks' };
  for (const row of settings) {
    strings[`${prefix}${row.key}`] = row.description;
    row.choices?.forEach(({ description }, index) => {
      strings[choiceKey(row, index)] = description;
    });
  }
  return strings;
}

function choiceKey(row, index) {
  const group = row.key.startsWith('rules.') ? 'rules' : row.key;
  return `${prefix}${group}.choice.${index + 1}`;
}

function withoutSettings(strings) {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => !key.startsWith(prefix)));
}

function readJson(name) {
  return JSON.parse(readFileSync(`${root}/${name}`, 'utf8'));
}

/** Writes a file as the formatter would, and returns its name if that changes what it says. */
function put(name, value, checkOnly) {
  if (JSON.stringify(readJson(name)) === JSON.stringify(value)) return [];
  if (!checkOnly) {
    writeFileSync(`${root}/${name}`, JSON.stringify(value, null, 2));
    spawnSync(process.execPath, [`${root}/node_modules/@biomejs/biome/bin/biome`, 'format', '--write', name], {
      cwd: root,
      stdio: 'inherit',
    });
  }
  return [name];
}
