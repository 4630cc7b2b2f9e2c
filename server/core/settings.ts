import { LEVELS, type Level, RULES, type RuleCode } from './ruleTable';
import type { ParagraphStyle } from './syntax/nodes';

/** What a writer can set, checked. Keys in the editor begin with `sceneMarkup.`. */
export interface Settings {
  /** The mark of the house style for scene breaks, as it is typed. */
  readonly sceneBreak: string;
  readonly paragraphs: ParagraphStyle;
  /** Words in a minute, for reading times. */
  readonly readingSpeed: number;
  readonly codeLens: {
    /** Whether a line of facts stands over each scene. */
    readonly scenes: boolean;
  };
  readonly rules: Readonly<Record<RuleCode, Level>>;
}

/** What is wrong with a value that was set, in words for the writer. */
export interface SettingProblem {
  readonly key: string;
  readonly message: string;
}

/** One row of the settings table. `key` is the part after `sceneMarkup.`, dots between. */
export type SettingRow = ChoiceRow | NumberRow | SwitchRow;

interface RowBase {
  readonly key: string;
  readonly description: string;
}

export interface ChoiceRow extends RowBase {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: string; readonly description: string }[];
  readonly byDefault: string;
}

export interface NumberRow extends RowBase {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
}

export interface SwitchRow extends RowBase {
  readonly kind: 'switch';
  readonly byDefault: boolean;
}

const LEVEL_DESCRIPTIONS: Readonly<Record<Level, string>> = {
  off: 'Never shown',
  hint: 'A faint mark in the text',
  information: 'A blue line',
  warning: 'A yellow line',
  error: 'A red line',
};

/** The source of the defaults, of the checks, of `package.json` and of the table in the docs. */
export const SETTINGS: readonly SettingRow[] = [
  {
    key: 'sceneBreak',
    kind: 'choice',
    description:
      'How your scene breaks are written. Other breaks are understood too; quick fixes turn them into this one.',
    choices: ['X', '***', '* * *', '#', '###', '---', '~', '~~~', '⁂', 'oOo'].map((value) => ({
      value,
      description: `A line with ${value} alone`,
    })),
    byDefault: 'X',
  },
  {
    key: 'paragraphs',
    kind: 'choice',
    description: 'What ends a paragraph.',
    choices: [
      { value: 'auto', description: 'Found out for each scene' },
      { value: 'blankLine', description: 'A blank line; single line ends are wraps' },
      { value: 'line', description: 'Each line is a paragraph' },
    ],
    byDefault: 'auto',
  },
  {
    key: 'readingSpeed',
    kind: 'number',
    description: 'Words that a reader reads in a minute, for reading times.',
    least: 50,
    most: 2000,
    byDefault: 250,
  },
  {
    key: 'codeLens.scenes',
    kind: 'switch',
    description:
      'Shows a line over each scene: its point of view, its words, its share of dialogue. A click goes to the next scene with the same point of view.',
    byDefault: false,
  },
  ...RULES.map(
    (rule): ChoiceRow => ({
      key: `rules.${rule.code}`,
      kind: 'choice',
      description: rule.summary,
      choices: LEVELS.map((value) => ({ value, description: LEVEL_DESCRIPTIONS[value] })),
      byDefault: rule.level,
    }),
  ),
];

export const DEFAULT_SETTINGS: Settings = checkSettings(undefined).settings;

/**
 * Settings from whatever the outside gives, an object with the keys of the table nested or dotted. A value that does not
 * fit is replaced by its default and named in `problems`; nothing throws.
 */
export function checkSettings(given: unknown): { settings: Settings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const values = new Map<string, SettingRow['byDefault']>();
  for (const row of SETTINGS) values.set(row.key, checkValue(row, valueAt(given, row.key), problems));
  const text = (key: string): string => String(values.get(key));
  const settings: Settings = {
    sceneBreak: text('sceneBreak'),
    paragraphs: oneOf(['auto', 'blankLine', 'line'], text('paragraphs')),
    readingSpeed: Number(values.get('readingSpeed')),
    codeLens: { scenes: values.get('codeLens.scenes') === true },
    rules: levelsOf((code) => oneOf(LEVELS, text(`rules.${code}`))),
  };
  return { settings, problems };
}

function checkValue(row: SettingRow, value: unknown, problems: SettingProblem[]): SettingRow['byDefault'] {
  if (value === undefined || value === null) return row.byDefault;
  if (row.kind === 'number') {
    if (typeof value === 'number' && value >= row.least && value <= row.most) return value;
    problems.push(problem(row, value, `a number from ${row.least} to ${row.most}`));
    return row.byDefault;
  }
  if (row.kind === 'switch') {
    if (typeof value === 'boolean') return value;
    problems.push(problem(row, value, 'true or false'));
    return row.byDefault;
  }
  if (typeof value === 'string' && row.choices.some((choice) => choice.value === value)) return value;
  problems.push(problem(row, value, row.choices.map((choice) => `"${choice.value}"`).join(', ')));
  return row.byDefault;
}

function problem(row: SettingRow, value: unknown, expected: string): SettingProblem {
  const key = `sceneMarkup.${row.key}`;
  const shown = JSON.stringify(value) ?? String(value);
  const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  return { key, message: `${key} is ${short}; expected ${expected}. Using ${JSON.stringify(row.byDefault)}.` };
}

/** The value at a dotted key, whether the outside nests it or not. Only own properties count. */
function valueAt(given: unknown, key: string): unknown {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Object.hasOwn(given, key)) return Reflect.get(given, key);
  const dot = key.indexOf('.');
  if (dot < 0) return undefined;
  return Object.hasOwn(given, key.slice(0, dot))
    ? valueAt(Reflect.get(given, key.slice(0, dot)), key.slice(dot + 1))
    : undefined;
}

function levelsOf(levelOf: (code: RuleCode) => Level): Settings['rules'] {
  const levels: Partial<Record<RuleCode, Level>> = {};
  for (const rule of RULES) levels[rule.code] = levelOf(rule.code);
  return levels as Settings['rules'];
}

function oneOf<Value extends string>(values: readonly Value[], value: string): Value {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new Error(`The settings table allows ${value}, which the settings do not know.`);
  return found;
}
