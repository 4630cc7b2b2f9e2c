import type { Finding } from '../core/rules/finding';
import type { Level } from '../core/ruleTable';
import type { Snapshot } from '../core/snapshot';
import { positionAt } from '../core/syntax/positions';
import type { Span } from '../core/text/span';
import { printable } from './terminal';

export interface CheckedStory {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}

/** A place as people count: lines and columns from 1, columns in UTF-16 units, a byte order mark not counted. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

export function filePosition({ tree }: Snapshot, offset: number): FilePosition {
  const { line, character } = positionAt(tree, offset);
  const mark = line === 0 && tree.nodes[0]?.text.startsWith('\ufeff') ? 1 : 0;
  return { line: line + 1, column: Math.max(0, character - mark) + 1 };
}

export function levelOf({ settings }: Snapshot, { code }: Finding): Level {
  return settings.rules[code];
}

/** `file:line:column level code message`, a line for each finding. */
export function textLines({ file, snapshot, findings }: CheckedStory): string {
  return findings
    .map((finding) => {
      const { line, column } = filePosition(snapshot, finding.span.start);
      const place = `${file}:${line}:${column}`;
      return `${printable(`${place} ${levelOf(snapshot, finding)} ${finding.code} ${finding.message}`)}\n`;
    })
    .join('');
}

/** `{ files: [{ file, findings: [{ code, level, message, span, start, end, related }] }] }`, all files among them. */
export function jsonReport(stories: readonly CheckedStory[]): string {
  const files = stories.map(({ file, snapshot, findings }) => ({
    file,
    findings: findings.map((finding) => ({
      code: finding.code,
      level: levelOf(snapshot, finding),
      message: finding.message,
      ...placeOf(snapshot, finding.span),
      related: finding.related.map(({ span, message }) => ({ message, ...placeOf(snapshot, span) })),
    })),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function placeOf(snapshot: Snapshot, { start, end }: Span) {
  return { span: [start, end], start: filePosition(snapshot, start), end: filePosition(snapshot, end) };
}
