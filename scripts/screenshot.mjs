// Takes the pictures of docs/images/ in a real VS Code: `node scripts/screenshot.mjs [NAME…]`, all of them by default.
// The pictures are described in scripts/shots.mjs.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './lib/browser.mjs';
import { root } from './lib/cache.mjs';
import { controls } from './lib/editor-page.mjs';
import { calmSettings, editorAddress, startEditorServer } from './lib/editor-server.mjs';
import { installEditor, installFonts } from './lib/installs.mjs';
import { temporaryFolder } from './lib/undoing.mjs';

/** What a picture of a story does not need. */
const pictureSettings = {
  ...calmSettings,
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** What stands in the window only because a browser shows it. */
const browserOnly = ['status.host', 'status.forwardedPorts', 'status.workbench.keyboardLayout'];

/**
 * Opens a VS Code with the extension, calls `use(page, editor)`, and closes it.
 * @param {object} options
 * @param {string} options.folder the folder to open; a copy of it is opened, so it stays as it is
 * @param {string} [options.file] the file of it to open
 * @param {number} [options.width] of the window, in CSS pixels
 * @param {number} [options.height]
 * @param {string} [options.theme] the name of a colour theme of VS Code's own, as its settings have it
 * @param {number} [options.deviceScaleFactor] pixels of the picture for one CSS pixel
 * @param {Record<string, unknown>} [options.settings] settings of the user besides the calm ones
 * @param {string} [options.extension] the folder of a built extension
 * @param {string} [options.vsix] a packaged extension, which is installed and used instead
 * @param {(page: import('playwright-core').Page, editor: ReturnType<typeof controls>) => Promise<T>} use
 * @returns {Promise<T>} what `use` returned
 * @template T
 */
export async function withEditor(options, use) {
  const { width = 1200, height = 800, deviceScaleFactor = 2 } = options;
  const { folder, file, theme = 'Default Light Modern', settings = {}, extension = root, vsix } = options;
  const editor = await installEditor('newest');
  const fonts = await installFonts();
  const temporary = temporaryFolder();
  const data = join(temporary, 'data');
  const stories = join(temporary, basename(resolve(folder)));
  cpSync(folder, stories, { recursive: true });
  if (vsix !== undefined) installPackage(editor, data, vsix);
  const server = await startEditorServer(editor, {
    data,
    temporary,
    settings: { ...pictureSettings, 'workbench.colorTheme': theme, ...settings },
  });
  const browser = await launchBrowser({ fonts, args: ['--font-render-hinting=none', '--hide-scrollbars'] });
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
    const address = editorAddress(server.host, {
      folder: stories,
      ...(file === undefined ? {} : { file: join(stories, file) }),
      ...(vsix === undefined ? { extension: resolve(extension) } : {}),
    });
    await page.goto(address);
    await page.addStyleTag({
      content: `${browserOnly.map((id) => `[id="${id}"]`).join()} { display: none !important }`,
    });
    const editorControls = controls(page);
    await editorControls.ready(file === undefined ? undefined : basename(file));
    await editorControls.themed(theme);
    return await use(page, editorControls);
  } finally {
    await browser.close();
    server.stop();
  }
}

function installPackage({ node, root: editorRoot, version }, data, vsix) {
  if (!existsSync(vsix)) throw new Error(`There is no packaged extension at ${vsix}.`);
  const main = join(editorRoot, 'out', 'server-main.js');
  const flags = ['--server-data-dir', data, '--accept-server-license-terms', '--install-extension', resolve(vsix)];
  const { status, stdout, stderr } = spawnSync(node, [main, ...flags], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`VS Code ${version} did not install ${vsix}:\n${stdout}\n${stderr}`);
}

/** A picture of the page once it has come to rest: when two pictures, taken one after the other, are the same. */
async function stillPicture(page) {
  let last = Buffer.alloc(0);
  for (let tries = 0; tries < 40; tries++) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'initial' });
    if (picture.equals(last)) return picture;
    last = picture;
    await page.waitForTimeout(500);
  }
  throw new Error('The window did not come to rest.');
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      extension: { type: 'string', default: root },
      vsix: { type: 'string' },
      shots: { type: 'string', default: join(root, 'scripts', 'shots.mjs') },
      out: { type: 'string', default: join(root, 'docs', 'images') },
    },
  });
  const { shots } = await import(pathToFileURL(resolve(values.shots)).href);
  const unknown = positionals.filter((name) => shots.every((shot) => shot.name !== name));
  if (unknown.length > 0) {
    throw new Error(`There is no shot ${unknown.join(', ')}. There are: ${shots.map(({ name }) => name).join(', ')}.`);
  }
  mkdirSync(values.out, { recursive: true });
  for (const { name, steps, ...options } of shots) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const path = join(values.out, `${name}.png`);
    const using = values.vsix === undefined ? { extension: values.extension } : { vsix: values.vsix };
    await withEditor({ folder: join(root, 'examples'), ...using, ...options }, async (page, editor) => {
      await steps(page, editor);
      writeFileSync(path, await stillPicture(page));
    });
    console.log(path);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
