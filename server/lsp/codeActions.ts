import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { findingsOf, fixAllEdits, quickFixes } from '../core/rules/check';
import type { Finding, Fix } from '../core/rules/finding';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromRange, sameRange, toRange } from './convert';
import type { OpenDocument } from './documents';
import { guarded } from './guard';
import { REFACTORING_KINDS, type RefactoringData, refactoringActions, withRefactoring } from './refactorings';
import { toWorkspaceEdit } from './workspaceEdit';

/** Fixes all that can be fixed in a file unseen; editors can run it on save. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.sceneMarkup`;

export function registerCodeActions(context: ServerContext): ServerCapabilities {
  const { connection, client } = context;
  if (!client.codeActions.literals) return {};
  connection.onCodeAction(
    answering<CodeActionParams, CodeAction[]>(context, 'Code actions', [], (document, params) => [
      ...fixesNear(context, document, params),
      ...refactorings(context, document, params),
      ...fixAll(context, document, params),
    ]),
  );
  if (client.codeActions.resolvesEdits) {
    connection.onCodeActionResolve(guarded(connection, 'A code action', (action) => withEdit(context, action)));
  }
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...REFACTORING_KINDS, CodeActionKind.SourceFixAll, FIX_ALL],
      resolveProvider: client.codeActions.resolvesEdits,
    },
  };
}

/** What mends the findings at a place; then, once for each kind of finding, what mends all of that kind in the file. */
function fixesNear(context: ServerContext, document: OpenDocument, params: CodeActionParams): readonly CodeAction[] {
  if (!isWanted(params, CodeActionKind.QuickFix)) return [];
  const { snapshot, memo } = document;
  const place = fromRange(snapshot.tree, params.range);
  const near = findingsOf(snapshot, memo).filter(({ span }) => span.start <= place.end && place.start <= span.end);
  const firstOfKind = near.filter(({ code }, index) => near.findIndex((other) => other.code === code) === index);
  const own = near.flatMap((finding) => finding.fixes.map((fix) => actionOf(context, document, params, finding, fix)));
  const ofKind = firstOfKind.flatMap((finding) =>
    quickFixes(snapshot, memo, finding)
      .filter((fix) => !finding.fixes.includes(fix))
      .map((fix) => actionOf(context, document, params, finding, fix)),
  );
  return [...own, ...ofKind];
}

function actionOf(
  { client }: ServerContext,
  document: OpenDocument,
  params: CodeActionParams,
  finding: Finding,
  fix: Fix,
): CodeAction {
  const action: CodeAction = {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shownFor(finding, document, params),
    ...(client.codeActions.preferred && { isPreferred: fix.isPreferred }),
  };
  // The edits of a whole file are many and seldom wanted, and light bulbs are asked for at each move of the cursor.
  const isLater = client.codeActions.resolvesEdits && !finding.fixes.includes(fix);
  if (!isLater) return { ...action, edit: toWorkspaceEdit(document, fix.edits, client.codeActions) };
  const data: FixData = { uri: document.snapshot.uri, code: finding.code };
  return { ...action, data };
}

/** Only for who asks for it: a writer who looks at one word is not offered to change the whole file. */
function fixAll({ client }: ServerContext, document: OpenDocument, params: CodeActionParams): readonly CodeAction[] {
  if (isUnasked(params) || !isWanted(params, FIX_ALL)) return [];
  const edits = fixAllEdits(document.snapshot, document.memo, 'all');
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(document, edits, client.codeActions);
  return [{ title: 'Fix all that can be fixed in the file', kind: FIX_ALL, edit }];
}

/** Only for who asks: nearly every place has some, and a light bulb on each line of a novel says nothing. */
function refactorings(context: ServerContext, document: OpenDocument, params: CodeActionParams): readonly CodeAction[] {
  if (isUnasked(params)) return [];
  const selected = fromRange(document.snapshot.tree, params.range);
  return refactoringActions(context, document, selected, (kind) => isWanted(params, kind));
}

/** The diagnostics that the client shows for a finding. */
function shownFor({ code, span }: Finding, { snapshot }: OpenDocument, { context }: CodeActionParams): Diagnostic[] {
  const range = toRange(snapshot.tree, span);
  return context.diagnostics.filter((shown) => shown.code === code && sameRange(shown.range, range));
}

/** Whether the editor looks by itself what there is, as it does for the light bulb. */
function isUnasked({ context: { only, triggerKind } }: CodeActionParams): boolean {
  return only === undefined && triggerKind === CodeActionTriggerKind.Automatic;
}

/** A client that asks for a kind also wants the kinds below it. */
function isWanted({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** With the title of the action, what is needed to find its edit later. */
interface FixData {
  readonly uri: string;
  readonly code: string;
}

function withEdit(context: ServerContext, action: CodeAction): CodeAction {
  const fix = readFixData(action.data);
  if (fix !== null) return withFix(context, action, fix);
  const refactoring = readRefactoringData(action.data);
  return refactoring === null ? action : withRefactoring(context, action, refactoring);
}

/** The edit fits the text as it is now, whatever it was when the action was offered. */
function withFix({ documents, client }: ServerContext, action: CodeAction, data: FixData): CodeAction {
  const document = documents.get(data.uri);
  if (document === undefined) return action;
  const { snapshot, memo } = document;
  const finding = findingsOf(snapshot, memo).find(({ code }) => code === data.code);
  const fixes = finding === undefined ? [] : quickFixes(snapshot, memo, finding);
  const fix = fixes.find(({ title }) => title === action.title);
  return fix === undefined ? action : { ...action, edit: toWorkspaceEdit(document, fix.edits, client.codeActions) };
}

function readFixData(data: unknown): FixData | null {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('code' in data)) return null;
  const { uri, code } = data;
  return typeof uri === 'string' && typeof code === 'string' ? { uri, code } : null;
}

function readRefactoringData(data: unknown): RefactoringData | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('uri' in data) || !('version' in data) || !('start' in data) || !('end' in data)) return null;
  const { uri, version, start, end } = data;
  const isRead =
    typeof uri === 'string' && typeof version === 'number' && typeof start === 'number' && typeof end === 'number';
  return isRead ? { uri, version, start, end } : null;
}
