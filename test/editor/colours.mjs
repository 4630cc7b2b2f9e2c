// Looks at the colours that VS Code really draws: the grammar's tokens as the theme shows them.

import { withEditor } from '../../scripts/screenshot.mjs';

/** Texts of `the-ferry.story`, and which of them must be drawn unlike which. */
const PROSE = 'The ferry was late';
const UNLIKE_PROSE = ['The Ferry', '@pov', 'X', '"Is it the fog?"', '"It\'s the ferryman,"', 'The End'];
const LIKE_PROSE = ['Oda asked.', 'said Brandt.', 'By noon they could see'];

/** The themes, and the class by which the window says of what kind its theme is. */
const THEMES = { 'Default Light Modern': 'vs', 'Default Dark Modern': 'vs-dark' };

/** Opens a story in a light and a dark theme and returns the exit code. */
export async function checkColours({ extension, folder }) {
  let failed = 0;
  for (const [theme, base] of Object.entries(THEMES)) {
    const problems = await withEditor({ folder, file: 'the-ferry.story', theme, extension }, (page) =>
      problemsIn(page, base),
    );
    failed += problems.length > 0 ? 1 : 0;
    console.log(
      `${problems.length > 0 ? 'not ok' : 'ok'} - markup and dialogue are coloured, and prose is not, in ${theme}`,
    );
    for (const problem of problems) console.log(`    ${problem}`);
  }
  console.log(`${2 - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function problemsIn(page, base) {
  const texts = [PROSE, ...UNLIKE_PROSE, ...LIKE_PROSE];
  await page.waitForFunction(hasColours, { timeout: 30_000 });
  const colours = await page.evaluate(coloursOf, texts);
  const prose = colours[PROSE];
  const themed = await page.locator(`.monaco-workbench.${base}`).count();
  return [
    ...(themed === 0 ? [`The window is not drawn in a theme of the kind "${base}".`] : []),
    ...texts.filter((text) => colours[text] === undefined).map((text) => `"${text}" is not to be seen.`),
    ...UNLIKE_PROSE.filter((text) => colours[text] === prose).map(
      (text) => `"${text}" has the colour of prose, ${prose}.`,
    ),
    ...LIKE_PROSE.filter((text) => colours[text] !== prose).map(
      (text) => `"${text}" is ${colours[text]}, prose is ${prose}.`,
    ),
  ];
}

/** Runs in the page: whether the lines have been coloured yet. */
function hasColours() {
  const classes = [...document.querySelectorAll('.editor-instance .view-line span span')].map((span) => span.className);
  return new Set(classes).size > 2;
}

/** Runs in the page: the colour in which each text's first letter is drawn. */
function coloursOf(texts) {
  const found = {};
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const drawn = line.textContent.replaceAll('\u00a0', ' ');
    for (const text of texts) {
      const at = text === 'X' ? (drawn.trim() === 'X' ? drawn.indexOf('X') : -1) : drawn.indexOf(text);
      if (at < 0 || found[text] !== undefined) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let offset = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (at < offset + node.length) {
          found[text] = getComputedStyle(node.parentElement).color;
          break;
        }
        offset += node.length;
      }
    }
  }
  return found;
}
