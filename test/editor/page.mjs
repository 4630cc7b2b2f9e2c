// Opens VS Code in a browser, lets it run the suite, and passes on what the suite says.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { editorCache } from '../../scripts/lib/cache.mjs';

/** A line of the suite itself; everything else on the console is VS Code talking to itself. */
const ofTheSuite = /^(?:ok |not ok |# |\d+ passed, \d+ failed$)/;
const summary = /^\d+ passed, \d+ failed$/;
const keptMessages = 60;

/**
 * Runs the suite in the VS Code at `address`.
 * @param {string} address
 * @param {{ minutes: number, serverEnded: Promise<void> }} limits
 * @returns {Promise<number>} the exit code of the suite: 0 when every test passed
 */
export async function runSuiteAt(address, { minutes, serverEnded }) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const listener = listen();
  console.log(`# browser: Chromium ${browser.version()}`);
  try {
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', listener.log);
    page.on('pageerror', (error) => listener.keep(`[page] ${error.stack ?? error}`));
    await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
    const { code, problem } = await Promise.race([
      exit.then((exitCode) => ({ code: exitCode, problem: listener.finished() ? '' : 'ended without running a test' })),
      ended(page, 'crash', 'lost its page: the browser tab crashed'),
      ended(browser, 'disconnected', 'lost its browser'),
      serverEnded.then(() => ({ code: 1, problem: 'lost its VS Code: the server ended' })),
      after(minutes * 60_000, `did not end within ${minutes} minutes`),
    ]);
    if (code === 0 && problem === '') return 0;
    await reportFailure(page, problem, listener.kept());
    return code || 1;
  } finally {
    await browser.close();
  }
}

function listen() {
  const kept = [];
  let finished = false;
  const keep = (line) => {
    kept.push(shortened(line));
    if (kept.length > keptMessages) kept.shift();
  };
  const log = (type, values) => {
    const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    finished ||= summary.test(line);
    if (ofTheSuite.test(line)) console.log(line);
    else keep(`[${type}] ${line}`);
  };
  return { log, keep, kept: () => kept, finished: () => finished };
}

/** The first lines of a message: below them is the inside of VS Code. */
function shortened(message) {
  const lines = message.split('\n');
  return lines.length > 8 ? [...lines.slice(0, 8), '    …'].join('\n') : message;
}

function ended(emitter, event, problem) {
  return new Promise((resolve) => emitter.once(event, () => resolve({ code: 1, problem })));
}

function after(milliseconds, problem) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, { code: 1, problem }).unref());
}

async function reportFailure(page, problem, kept) {
  if (problem !== '') console.log(`not ok - the suite ${problem}`);
  if (kept.length > 0)
    console.error(`What VS Code said besides (its last ${kept.length} messages):\n${kept.join('\n')}`);
  mkdirSync(editorCache, { recursive: true });
  const path = join(editorCache, 'last-failure.png');
  const taken = await page.screenshot({ path, timeout: 5000 }).catch(() => undefined);
  if (taken !== undefined) console.error(`What the editor looked like then: ${path}`);
}
