import { findingsOf, newFindingMemo } from '../core/rules/check';
import { LEVELS, type Level, RULES } from '../core/ruleTable';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { type CheckedStory, jsonReport, textLines } from './reports';
import { sarifReport } from './sarif';
import { StoryReader } from './stories';
import type { ExitCode, Terminal } from './terminal';
import { oneOf, readArguments, somePaths, UsageError } from './usage';

export const CHECK_HELP = `Usage: scene-markup check [OPTIONS] PATH…

Prints what the rules find, one finding a line: file:line:column level rule
message. PATH is a story file, or a folder to be searched for them.

Options:
      --level LEVEL       exit with 1 if anything is found at this level or
                          above: hint, information, warning (default), error
      --rule RULE=LEVEL   set the level of a rule, off to silence it; may be
                          given again
      --format FORMAT     text (default), json or sarif
  -h, --help              print this help

Exit codes: 0 nothing found at the level, 1 something found, 2 called wrongly,
or something could not be read.
`;

const FORMATS = ['text', 'json', 'sarif'] as const;

export function check(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArguments(args, {
    level: { type: 'string', default: 'warning' },
    format: { type: 'string', default: 'text' },
    rule: { type: 'string', multiple: true, default: [] },
  });
  const threshold = oneOf('--level', values.level, LEVELS.slice(1));
  const format = oneOf('--format', values.format, FORMATS);
  const settings = { ...DEFAULT_SETTINGS, rules: levelsOf(values.rule) };
  const reader = new StoryReader(terminal, settings);
  const stories: CheckedStory[] = [];
  let isFound = false;
  for (const { file, snapshot } of reader.read(somePaths(positionals))) {
    const story = { file, snapshot, findings: findingsOf(snapshot, newFindingMemo()) };
    isFound ||= story.findings.some(({ code }) => LEVELS.indexOf(settings.rules[code]) >= LEVELS.indexOf(threshold));
    if (format === 'text') terminal.out(textLines(story));
    else stories.push(story);
  }
  if (format === 'json') terminal.out(jsonReport(stories));
  if (format === 'sarif') terminal.out(sarifReport(stories, reader.failures, settings));
  return reader.failures.length > 0 ? 2 : isFound ? 1 : 0;
}

/** The default levels, changed by each `rule=level`. */
function levelsOf(changes: readonly string[]): Settings['rules'] {
  let levels: Settings['rules'] = DEFAULT_SETTINGS.rules;
  for (const change of changes) {
    const [, rule, level] = /^([^=]*)=(.*)$/.exec(change) ?? [];
    if (rule === undefined || level === undefined) {
      throw new UsageError(`--rule is ${JSON.stringify(change)}; expected a rule and a level, as in empty-scene=off.`);
    }
    const code = oneOf(
      'The rule in --rule',
      rule,
      RULES.map((known) => known.code),
    );
    levels = { ...levels, [code]: oneOf<Level>('The level in --rule', level, LEVELS) };
  }
  return levels;
}
