// The pictures of docs/images/. `file` is a file of `folder` (by default examples/); `steps` leaves the window as the
// picture shows it. Other options are those of `withEditor` in screenshot.mjs.

import { join } from 'node:path';
import { root } from './lib/cache.mjs';

const STORY = 'the-lighthouse-keepers.story';
const PICTURES = join(root, 'test/pictures');

export const shots = [
  {
    name: 'overview',
    file: STORY,
    width: 1320,
    height: 820,
    steps: async (_page, editor) => {
      await editor.showOutline();
      await editor.widenSideBar(90);
      await editor.goTo(54);
      await editor.tidy();
      await editor.hoverAt('X');
    },
  },
  {
    name: 'outline',
    file: STORY,
    height: 560,
    theme: 'Default Dark Modern',
    steps: async (_page, editor) => {
      await editor.showOutline();
      await editor.widenSideBar(90);
      await editor.tidy();
    },
  },
  {
    name: 'hover',
    file: STORY,
    width: 980,
    height: 520,
    steps: async (_page, editor) => {
      await editor.hideSideBar();
      await editor.goTo(54);
      await editor.tidy();
      await editor.hoverAt('X');
    },
  },
  {
    name: 'character',
    file: STORY,
    width: 980,
    height: 520,
    steps: async (_page, editor) => {
      await editor.hideSideBar();
      await editor.goTo(25);
      await editor.tidy();
      await editor.hoverAt('Tamsin');
    },
  },
  {
    name: 'completion',
    file: STORY,
    width: 980,
    height: 520,
    theme: 'Default Dark Modern',
    steps: async (page, editor) => {
      await editor.hideSideBar();
      await editor.goTo(60);
      await page.keyboard.type('@');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'quick-fix',
    folder: PICTURES,
    file: 'quick-fix.story',
    width: 980,
    height: 460,
    steps: async (page, editor) => {
      await editor.hideSideBar();
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
      await editor.tidy();
      await editor.clickAt('pvo');
      await page.keyboard.press('ControlOrMeta+.');
      await page.locator('.action-widget').first().waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'dialogue',
    folder: PICTURES,
    file: 'dialogue.story',
    width: 980,
    height: 560,
    theme: 'Default Dark Modern',
    steps: async (_page, editor) => {
      await editor.hideSideBar();
      await editor.tidy();
    },
  },
];
