// A test runner small enough to work in every extension host, the one in a browser's worker included.

import * as vscode from 'vscode';

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
  readonly deadline: number;
}

const tests: Test[] = [];
const defaultDeadline = 20_000;

/** Declares a test. `deadline` is in milliseconds; a test that takes longer has failed. */
export function test(name: string, body: () => Promise<void>, deadline: number = defaultDeadline): void {
  tests.push({ name, body, deadline });
}

/** Runs the declared tests one after the other, prints a line for each, and throws if any failed. */
export async function runTests(): Promise<void> {
  say(`# ${await describeHost()}`);
  let failed = 0;
  for (const [index, { name, body, deadline }] of tests.entries()) {
    const started = Date.now();
    const problem = await problemOf(() => within(deadline, 'the test', body()));
    const closing = await problemOf(closeEditors);
    const error = problem ?? closing;
    if (error !== undefined) failed++;
    const line = `${error === undefined ? 'ok' : 'not ok'} ${index + 1} - ${name}`;
    say(error === undefined ? `${line} (${Date.now() - started} ms)` : `${line}\n${indented(stackOf(error))}`);
  }
  say(`${tests.length - failed} passed, ${failed} failed`);
  if (tests.length === 0) throw new Error('The suite declares no test.');
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed.`);
}

/**
 * Waits until `probe` returns something, and returns that. Fails after `deadline` milliseconds, and then says what was
 * awaited and what error, if any, the last probe ended with.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  deadline = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + deadline;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const found = await within(end - Date.now(), what, Promise.resolve(probe()));
      if (found !== undefined && found !== null) return found;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const reason = problem === undefined ? '' : ` The last try ended with: ${stackOf(problem)}`;
  throw new Error(`Waited ${deadline} ms in vain for ${what}.${reason}`);
}

/** The next value of `event` that `accept` takes. Subscribe before doing what causes it. */
export function next<T>(
  what: string,
  event: vscode.Event<T>,
  accept: (value: T) => boolean = () => true,
  deadline = 10_000,
): Promise<T> {
  let subscription: vscode.Disposable | undefined;
  const arrived = new Promise<T>((resolve) => {
    subscription = event((value) => {
      if (accept(value)) resolve(value);
    });
  });
  return within(deadline, what, arrived).finally(() => subscription?.dispose());
}

/** Fails unless both values are equal as JSON. */
export function same(actual: unknown, expected: unknown, what = 'the value'): void {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value, null, 2) ?? String(value));
  if (is !== shouldBe) throw new Error(`Expected ${what} to be\n${shouldBe}\nbut it is\n${is}`);
}

/** Fails with `message` unless `condition` holds. */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function within<T>(deadline: number, what: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`Waited ${deadline} ms in vain for ${what}.`));
    const timer = setTimeout(late, deadline);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function problemOf(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error ?? new Error('A rejection without a reason.');
  }
}

/** Closes every editor and drops what was typed, so that no test meets another one's documents. */
async function closeEditors(): Promise<void> {
  for (const group of vscode.window.tabGroups.all) {
    for (const tab of group.tabs) {
      if (tab.isDirty && tab.input instanceof vscode.TabInputText) {
        await vscode.window.showTextDocument(tab.input.uri, { viewColumn: group.viewColumn });
        await vscode.commands.executeCommand('workbench.action.files.revert');
      }
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

async function describeHost(): Promise<string> {
  const { appName, appHost, appRoot, remoteName, uiKind } = vscode.env;
  const ui = uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop';
  const where = remoteName === undefined ? '' : ', remote';
  return `VS Code ${vscode.version} (${appName}, ${await commitOf(appRoot)}), host ${appHost}${where}, shown ${ui}`;
}

async function commitOf(appRoot: string): Promise<string> {
  if (appRoot === '') return 'its commit is above';
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(vscode.Uri.file(appRoot), 'product.json'));
  const product: { commit?: string } = JSON.parse(new TextDecoder().decode(bytes));
  return `commit ${product.commit ?? 'unknown'}`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function say(line: string): void {
  console.log(line);
}
