// Runs the suite in the VS Code that has no server: the extension works in a worker of the browser.

import { fileURLToPath } from 'node:url';
import { serving } from '../../scripts/lib/editor-server.mjs';
import { installWebBuild } from '../../scripts/lib/installs.mjs';
import { startProcess } from '../../scripts/lib/undoing.mjs';
import { runSuiteAt } from './page.mjs';

const serverScript = fileURLToPath(new URL('serve-web.mjs', import.meta.url));

/**
 * @param {{ extension: string, tests: string, folder: string, minutes: number }} what absolute paths; `folder` holds the
 * stories that the suite opens
 * @returns {Promise<number>} the exit code of the suite
 */
export async function runWebSuite({ extension, tests, folder, minutes }) {
  const { testWeb, data, product, version, commit } = await installWebBuild();
  console.log(`# ${product} ${version}, commit ${commit}, wholly in the browser`);
  const options = JSON.stringify({
    testRunnerDataDir: data,
    quality: 'stable',
    commit,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  const { child, stop } = startProcess(process.execPath, [serverScript, testWeb, options]);
  try {
    const server = await serving(child, stop, /^listening on (\d+)$/m, 'The web server');
    // The frames of the page have names below localhost, which they cannot have below an address.
    const address = `http://localhost:${server.port}/`;
    return await runSuiteAt(address, { minutes, serverEnded: server.ended });
  } finally {
    stop();
  }
}
