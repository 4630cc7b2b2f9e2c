import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Fix } from '../core/rules/finding';
import { type Level, RULES, type RuleCode } from '../core/ruleTable';
import type { Settings } from '../core/settings';
import type { Snapshot } from '../core/snapshot';
import type { Span } from '../core/text/span';
import { VERSION } from '../version';
import { type CheckedStory, filePosition, levelOf } from './reports';
import type { Failure } from './stories';

const HOME = 'https://github.com/scene-markup/scene-markup';

/** The findings as SARIF 2.1.0, which code hosts and editors show beside the text. */
export function sarifReport(
  stories: readonly CheckedStory[],
  failures: readonly Failure[],
  settings: Settings,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Scene Markup',
            version: VERSION,
            informationUri: HOME,
            rules: RULES.map(({ code, summary }) => ruleOf(code, summary, settings.rules[code])),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(failures)],
        results: stories.flatMap((story) => story.findings.map((finding) => resultOf(story, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: RuleCode, summary: string, level: Level) {
  return {
    id: code,
    shortDescription: { text: summary },
    helpUri: `${HOME}/blob/main/docs/rules/${code}.md`,
    defaultConfiguration: { enabled: level !== 'off', level: sarifLevel(level) },
  };
}

function sarifLevel(level: Level): 'none' | 'note' | 'warning' | 'error' {
  switch (level) {
    case 'off':
      return 'none';
    case 'hint':
    case 'information':
      return 'note';
    case 'warning':
    case 'error':
      return level;
  }
}

function invocationOf(failures: readonly Failure[]) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ file, why }) => ({
      level: 'error',
      message: { text: `${file} ${why}.` },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
    })),
  };
}

function resultOf({ file, snapshot }: CheckedStory, finding: Finding) {
  return {
    ruleId: finding.code,
    ruleIndex: RULES.findIndex(({ code }) => code === finding.code),
    level: sarifLevel(levelOf(snapshot, finding)),
    message: { text: finding.message },
    locations: [locationOf(file, snapshot, finding.span)],
    relatedLocations: finding.related.map(({ span, message }) => ({
      ...locationOf(file, snapshot, span),
      message: { text: message },
    })),
    fixes: finding.fixes.filter(({ edits }) => edits.length > 0).map((fix) => fixOf(file, snapshot, fix)),
  };
}

function fixOf(file: string, snapshot: Snapshot, { title, edits }: Fix) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(snapshot, span),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifactOf(file), replacements }] };
}

function locationOf(file: string, snapshot: Snapshot, span: Span) {
  return { physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(snapshot, span) } };
}

function regionOf(snapshot: Snapshot, { start, end }: Span) {
  const first = filePosition(snapshot, start);
  const last = filePosition(snapshot, end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

/** Relative to the working folder where the file is in it, so that the report can be read on another machine. */
function artifactOf(file: string): { readonly uri: string } {
  const path = relative('.', resolve(file));
  if (path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(file).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/') };
}
