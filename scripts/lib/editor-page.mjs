// Drives VS Code in a page as a person does: with the keyboard and the mouse.

const patience = 30_000;

/** The controls of the VS Code that `page` shows. */
export function controls(page) {
  /** Waits until the window is drawn and, where one is to be opened, the file `name` is seen. */
  async function ready(name) {
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patience });
    if (name !== undefined) await activeTab(name).waitFor({ timeout: patience });
    await page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden', timeout: patience });
  }

  /** Waits until the window has the colours of `theme`: it is drawn in others first. */
  async function themed(theme) {
    const file = theme
      .replace(/^Default /, '')
      .replaceAll(' ', '_')
      .toLowerCase();
    await page.locator(`.monaco-workbench[class*="themes-${file}-json"]`).waitFor({ timeout: patience });
  }

  /** Opens a file of the folder by its name. */
  async function openFile(name) {
    await choose('ControlOrMeta+P', name, name);
    await activeTab(name).waitFor({ timeout: patience });
  }

  /** Runs the command that the palette lists first for `title`. */
  async function runCommand(title) {
    await choose('F1', `>${title}`, title);
  }

  /** Sets the cursor. Lines and columns begin at 1. */
  async function goTo(line, column = 1) {
    await choose('Control+G', `:${line}:${column}`, String(line));
  }

  /** Shows the hover for `text`, the `nth` (from 0) place where it is seen in the editor. */
  async function hoverAt(text, nth = 0) {
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    const { x, y } = await placeOf(text, nth);
    // Nothing is shown while the extension is still starting, and nothing more until the pointer comes back.
    for (const end = Date.now() + patience; Date.now() < end; ) {
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y, { steps: 3 });
      const shown = await hover.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (shown) return;
    }
    throw new Error(`No hover was shown for "${text}".`);
  }

  /** Clicks on `text` in the editor; the cursor is then inside it. */
  async function clickAt(text, nth = 0) {
    const { x, y } = await placeOf(text, nth);
    await page.mouse.click(x, y);
  }

  /** Opens the Outline in the side bar, with the list of files above it folded away. */
  async function showOutline() {
    await runCommand('Explorer: Focus on Outline View');
    await page.locator('.outline-pane').waitFor({ timeout: patience });
    await page.locator('.outline-pane .monaco-list-row').first().waitFor({ timeout: patience });
    await setPane('Explorer Section', false);
  }

  /** Folds the panes of the side bar whose label begins with `label`, or unfolds them. */
  async function setPane(label, unfolded) {
    const headers = page.locator(`.pane-header[aria-label^="${label}"][aria-expanded="${!unfolded}"]`);
    for (const header of await headers.all()) await header.click();
  }

  /** Draws the edge of the side bar by so many CSS pixels to the right. */
  async function widenSideBar(by) {
    const bar = await page.locator('.part.sidebar').boundingBox();
    if (bar === null) throw new Error('There is no side bar to widen.');
    const [x, y] = [bar.x + bar.width, bar.y + bar.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
  }

  async function hideSideBar() {
    if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('ControlOrMeta+B');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  }

  async function hidePanel() {
    if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('ControlOrMeta+J');
    await page.locator('.part.panel').waitFor({ state: 'hidden' });
  }

  /** Takes away what is in the way of a picture: messages, hovers and the pointer. */
  async function tidy() {
    await page.mouse.move(0, 0);
    const messages = page.locator('.notification-toast');
    if ((await messages.count()) > 0) await runCommand('Notifications: Clear All Notifications');
    await messages.first().waitFor({ state: 'hidden' });
  }

  /**
   * Opens the box at the top with `key`, types `words` into it and takes what it then offers first, once that contains
   * `offer`. The box closes when something else takes the focus, as a part of the window that is still starting may do.
   */
  async function choose(key, words, offer) {
    const input = page.locator('.quick-input-widget input[type="text"]');
    const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    for (const end = Date.now() + patience; ; ) {
      try {
        await page.keyboard.press(key);
        await input.waitFor({ timeout: 3000 });
        await input.fill(words, { timeout: 3000 });
        await first.filter({ hasText: offer }).waitFor({ timeout: 5000 });
        await page.keyboard.press('Enter');
        return await input.waitFor({ state: 'hidden', timeout: 5000 });
      } catch (error) {
        if (Date.now() > end) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  function activeTab(name) {
    return page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  async function placeOf(text, nth) {
    const seen = await page.waitForFunction(findInEditor, { text, nth }, { timeout: patience }).catch(() => undefined);
    if (seen === undefined) throw new Error(`"${text}" is not to be seen in the editor.`);
    return seen.jsonValue();
  }

  return {
    ready,
    themed,
    openFile,
    runCommand,
    goTo,
    hoverAt,
    clickAt,
    showOutline,
    setPane,
    widenSideBar,
    hideSideBar,
    hidePanel,
    tidy,
  };
}

/** Runs in the page: the middle of the `nth` place where `text` stands in one drawn line, or null. */
function findInEditor({ text, nth }) {
  let left = nth;
  const lines = [...document.querySelectorAll('.editor-instance .view-line')];
  lines.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  for (const line of lines) {
    // The editor draws blanks as no-break spaces.
    const drawn = line.textContent.replaceAll('\u00a0', ' ');
    for (let at = drawn.indexOf(text); at >= 0; at = drawn.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const box = boxOf(line, at, at + text.length);
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return null;

  function boxOf(line, start, end) {
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const after = offset + node.length;
      if (offset <= start && start < after) range.setStart(node, start - offset);
      if (offset < end && end <= after) range.setEnd(node, end - offset);
      offset = after;
    }
    return range.getBoundingClientRect();
  }
}
