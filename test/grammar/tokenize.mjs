import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { createRegistryFromGrammars } = require('vscode-tmgrammar-test/dist/common/index.js');

const scopeName = 'text.scene-markup';
const path = new URL('../../syntaxes/scene-markup.tmLanguage.json', import.meta.url);

/** The text of a file of the project, named from its root. */
export const readProjectFile = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const content = readFileSync(path, 'utf8');
const registry = createRegistryFromGrammars([{ grammar: { scopeName, path: 'grammar.json' }, content }]);
const grammar = await registry.loadGrammar(scopeName);

/** The tokens of a story as `{ text, scopes }`, line by line, each scope without its ending `.scene-markup`. */
export function tokenize(story) {
  let state = null;
  return story.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).map((scope) => scope.replace('.scene-markup', '')),
      }))
      .filter((token) => token.text !== '');
  });
}

/** The text of a line that stands in a scope beginning with `prefix`, at least `depth` such scopes deep. */
export function textIn(line, prefix, depth = 1) {
  const isIn = (token) => token.scopes.filter((scope) => scope.startsWith(prefix)).length >= depth;
  return line
    .filter(isIn)
    .map((token) => token.text)
    .join('');
}

/** How long one line takes to read, in milliseconds. */
export function timeOfLine(line) {
  const start = performance.now();
  grammar.tokenizeLine2(line, null, 0);
  return performance.now() - start;
}
