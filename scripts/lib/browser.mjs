// A Chromium without a window, to show an editor to tests and screenshots.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installChromium } from './installs.mjs';
import { temporaryFolder } from './undoing.mjs';

/** Where a person's own browser may be, in the order of preference. */
const known = [
  process.env.CHROMIUM,
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser.
 * @param {{ fonts?: string, args?: readonly string[] }} [options] `fonts`: a folder of fonts to use in place of the machine's own
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ fonts, args: more = [] } = {}) {
  const { executablePath, env, fonts: bundledFonts } = await findChromium();
  const fontFolder = fonts ?? bundledFonts;
  const fontEnv = fontFolder === undefined ? {} : { FONTCONFIG_FILE: fontConfig(fontFolder) };
  return chromium.launch({
    executablePath,
    args: [...args, ...more],
    env: { ...process.env, ...env, ...fontEnv },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 60_000,
  });
}

async function findChromium() {
  for (const named of [process.env.CHROMIUM, process.env.CHROME]) {
    if (named && !existsSync(named)) throw new Error(`There is no browser at ${named} (named by CHROMIUM or CHROME).`);
  }
  const installed = known.find((path) => path && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  const folder = await installChromium();
  if (folder === undefined) {
    throw new Error('No Chromium or Chrome was found. Install one, or let the variable CHROMIUM name its program.');
  }
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries },
    fonts: join(folder, 'fonts'),
  };
}

/** Which fonts stand in for those that VS Code and web pages name. The first that a folder has is taken. */
const substitutes = [
  [
    ['system-ui', 'sans', 'sans-serif', 'Ubuntu', 'Droid Sans', 'Segoe UI'],
    ['Inter', 'Open Sans'],
  ],
  [
    ['serif', 'Georgia', 'Times New Roman'],
    ['Source Serif 4', 'DejaVu Serif'],
  ],
  [
    ['monospace', 'Droid Sans Mono', 'Consolas', 'Menlo', 'Courier New'],
    ['JetBrains Mono', 'DejaVu Sans Mono'],
  ],
];

/** Writes a font configuration that knows the fonts of one folder and no others, and returns its path. */
function fontConfig(folder) {
  const place = temporaryFolder();
  const named = (families) => families.map((name) => `<family>${name}</family>`).join('');
  const aliases = substitutes.flatMap(([asked, given]) =>
    asked.map((name) => `<alias binding="same"><family>${name}</family><prefer>${named(given)}</prefer></alias>`),
  );
  const last = '<match><edit name="family" mode="append_last"><string>Inter</string></edit></match>';
  const cache = join(place, 'cache');
  mkdirSync(cache);
  const path = join(place, 'fonts.conf');
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  const folders = `<dir>${folder}</dir>\n<cachedir>${cache}</cachedir>`;
  writeFileSync(path, `${[head, '<fontconfig>', folders, ...aliases, last, '</fontconfig>'].join('\n')}\n`);
  return path;
}
