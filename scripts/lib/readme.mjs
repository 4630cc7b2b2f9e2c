// The parts of README.md that are written from elsewhere, each between two marks of its name.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The README with the part between `<!-- name:begin -->` and `<!-- name:end -->` replaced. */
export function withPart(readme, name, part) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}: ${begin} … ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n${part}\n${readme.slice(to)}`;
}

/** Replaces a part of README.md, and returns whether that changed it; with `checkOnly` nothing is written. */
export function putPart(root, name, part, checkOnly) {
  const path = join(root, 'README.md');
  const before = readFileSync(path, 'utf8');
  const after = withPart(before, name, part);
  if (after !== before && !checkOnly) writeFileSync(path, after);
  return after !== before;
}

/** The settings as a table, and the checks, which all have the same choices, as one row. */
export function settingsTable(settings) {
  const rows = settings
    .filter(({ key }) => !key.startsWith('rules.'))
    .map((row) => [
      `\`sceneMarkup.${row.key}\``,
      `${row.description}${row.kind === 'choice' ? ` ${choicesOf(row)}.` : ''}`,
      code(row.byDefault),
    ]);
  const rules = settings.filter(({ key }) => key.startsWith('rules.'));
  const levels = rules[0].choices.map(({ value }) => code(value)).join(', ');
  const checks = [
    '`sceneMarkup.rules.…`',
    `How loud each [check](docs/rules/README.md) is: ${levels}.`,
    'each its own',
  ];
  return table(['setting', 'what it does', 'default'], [...rows, checks]);
}

/** Rows as a Markdown table. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function choicesOf({ choices }) {
  return choices.map(({ value }) => code(value)).join(', ');
}

function code(value) {
  return `\`${value}\``;
}
