// Runs the editor suite in real VS Codes. See README.md beside this file.

import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/lib/cache.mjs';
import { temporaryFolder } from '../../scripts/lib/undoing.mjs';
import { buildSuite } from './build.mjs';
import { checkColours } from './colours.mjs';
import { runWebSuite } from './web.mjs';

const usage = `Usage: node test/editor/run.mjs [--host=desktop|web]… [--oldest] [--extension=FOLDER] [--minutes=N]
  --host       only this kind of VS Code (default: desktop, then web)
  --oldest     also the oldest VS Code that the extension supports
  --extension  the folder of a built extension (default: this repository)
  --minutes    how long one run may take (default: 5)
  VSCODE_EXECUTABLE=FILE        the desktop VS Code to run in
  SCENE_MARKUP_DOWNLOAD_EDITOR=1  let test-electron download the desktop VS Code
  SCENE_MARKUP_CACHE=FOLDER     where fetched programs are kept (default: .cache)`;

const here = fileURLToPath(new URL('.', import.meta.url));

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

async function main() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      host: { type: 'string', multiple: true, default: ['desktop', 'web'] },
      oldest: { type: 'boolean', default: false },
      extension: { type: 'string', default: root },
      minutes: { type: 'string', default: '5' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const extension = resolve(values.extension);
  checkBuilt(extension);
  const runs = chooseRuns(values);
  const suites = await buildSuite(extension);
  const failed = [];
  for (const { name, run } of runs) {
    console.log(`\n# The editor suite in ${name}`);
    // Each run has a copy of its own: the suite may change and save the stories.
    const folder = join(temporaryFolder(), 'stories');
    cpSync(join(here, 'fixtures'), folder, { recursive: true });
    const code = await run({ extension, suites, folder, minutes: Number(values.minutes) });
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) console.log(`\nThe editor suite failed in ${failed.join(' and in ')}.`);
  return failed.length === 0 ? 0 : 1;
}

/** Which VS Codes to run in, in order. */
function chooseRuns({ host, oldest }) {
  const makers = { desktop: desktopRuns, web: () => [{ name: 'the web build', run: inWebBuild }] };
  const runs = host.flatMap((kind) => {
    const make = makers[kind];
    if (make === undefined) throw new Error(`There is no host "${kind}".\n${usage}`);
    return make();
  });
  return oldest ? [...runs, { name: 'the oldest supported VS Code', run: (what) => inServer('oldest', what) }] : runs;
}

function desktopRuns() {
  const executable = process.env.VSCODE_EXECUTABLE;
  if (executable) {
    if (!existsSync(executable)) throw new Error(`There is no VS Code at ${executable} (named by VSCODE_EXECUTABLE).`);
    return [
      {
        name: `the desktop VS Code ${executable}`,
        run: (what) => inDesktop({ vscodeExecutablePath: executable }, what),
      },
    ];
  }
  if (process.env.SCENE_MARKUP_DOWNLOAD_EDITOR === '1') {
    return [{ name: 'a downloaded desktop VS Code', run: (what) => inDesktop({ version: 'stable' }, what) }];
  }
  return [
    { name: 'the newest VS Code', run: (what) => inServer('newest', what) },
    { name: 'the newest VS Code, as it is drawn', run: checkColours },
  ];
}

function inWebBuild({ extension, suites, folder, minutes }) {
  return runWebSuite({ extension, tests: suites.browser, folder, minutes });
}

/** Our launcher takes the place of the desktop program, so that suite and test-electron see no difference. */
function inServer(editor, what) {
  const extensionTestsEnv = { SCENE_MARKUP_EDITOR: editor, SCENE_MARKUP_EDITOR_MINUTES: String(what.minutes) };
  return inDesktop({ vscodeExecutablePath: launcherProgram(), extensionTestsEnv }, what);
}

async function inDesktop(editor, { extension, suites, folder }) {
  const profile = temporaryFolder();
  const ownProfile = [`--user-data-dir=${join(profile, 'user')}`, `--extensions-dir=${join(profile, 'extensions')}`];
  try {
    return await runTests({
      ...editor,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suites.node,
      launchArgs: [folder, ...ownProfile],
    });
  } catch (error) {
    console.log(`not ok - ${error.message}`);
    return 1;
  }
}

/** test-electron starts one program file; this writes such a file, which starts the launcher with this Node. */
function launcherProgram() {
  const launcher = join(here, 'launcher.mjs');
  const windows = process.platform === 'win32';
  const program = join(temporaryFolder(), windows ? 'code.cmd' : 'code');
  const script = windows
    ? `@"${process.execPath}" "${launcher}" %*\r\n`
    : `#!/bin/sh\nexec '${process.execPath}' '${launcher}' "$@"\n`;
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  return program;
}

function checkBuilt(extension) {
  const { main, browser } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  for (const entry of [main, browser]) {
    if (!existsSync(join(extension, entry))) {
      throw new Error(`The extension in ${extension} is not built: ${entry} is missing. Run "npm run build" first.`);
    }
  }
}
