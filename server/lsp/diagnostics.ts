import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Finding } from '../core/rules/finding';
import { type Level, RULES, type RuleCode } from '../core/ruleTable';
import type { Snapshot } from '../core/snapshot';
import type { DiagnosticFeatures } from './clientFeatures';
import { toRange } from './convert';

/** What the editor names as the origin of a diagnostic. */
const SOURCE = 'Scene Markup';

/** The findings of a snapshot as the client can show them. */
export function toDiagnostics(
  snapshot: Snapshot,
  findings: readonly Finding[],
  client: DiagnosticFeatures,
): readonly Diagnostic[] {
  return findings.map((finding) => toDiagnostic(snapshot, finding, client));
}

function toDiagnostic(snapshot: Snapshot, finding: Finding, client: DiagnosticFeatures): Diagnostic {
  const { code, message, related } = finding;
  return {
    range: toRange(snapshot.tree, finding.span),
    severity: severityOf(snapshot.settings.rules[code]),
    code,
    source: SOURCE,
    message,
    ...(client.links && { codeDescription: { href: `${client.docs}${code}.md` } }),
    ...(client.unnecessary && FADED.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.related && related.length > 0 && { relatedInformation: toRelated(snapshot, related) }),
  };
}

function toRelated({ uri, tree }: Snapshot, related: Finding['related']): DiagnosticRelatedInformation[] {
  return related.map(({ span, message }) => ({ location: { uri, range: toRange(tree, span) }, message }));
}

/** A rule that is off finds nothing, so that `off` is never asked for. */
function severityOf(level: Level): DiagnosticSeverity {
  switch (level) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
    case 'off':
      return DiagnosticSeverity.Hint;
  }
}

const FADED: ReadonlySet<RuleCode> = new Set(RULES.filter(({ faded }) => faded).map(({ code }) => code));
