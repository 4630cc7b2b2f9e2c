import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProjectFile } from './tokenize.mjs';

const configuration = JSON.parse(readProjectFile('syntaxes/language-configuration.json'));
const snippets = JSON.parse(readProjectFile('syntaxes/snippets.json'));
const format = readProjectFile('docs/format.md');

const { pattern, flags } = configuration.wordPattern;
const wordsOf = (text) => text.match(new RegExp(pattern, `${flags}g`)) ?? [];

for (const name of [
  'O’Neill',
  "O'Neill",
  'Mary-Jane',
  'Zoë',
  'Łukasz',
  'Σοφία',
  'Наталья',
  '斯派克',
  'מרים',
  'नरेंद्र',
  "d'Artagnan-Ruiz",
  'R2-D2',
  'Jean‑Luc',
]) {
  test(`${name} is one word`, () => {
    assert.deepEqual(wordsOf(name), [name]);
    assert.deepEqual(wordsOf(`“*${name}*,” said ${name}.`), [name, 'said', name]);
  });
}

test('a name in two words is two', () => assert.deepEqual(wordsOf('Mr. Angel'), ['Mr', 'Angel']));

test('an apostrophe or hyphen at the edge of a word is no part of it', () => {
  assert.deepEqual(wordsOf("the dogs' goin’ 'em well- -known"), ['the', 'dogs', 'goin', 'em', 'well', 'known']);
  assert.deepEqual(wordsOf("Mara's and Mara’s"), ["Mara's", 'and', 'Mara’s']);
});

test('words are those of docs/format.md', () => {
  assert.deepEqual(wordsOf("couldn't well-kept 3.14 U.S. 10,000"), ["couldn't", 'well-kept', '3.14', 'U.S', '10,000']);
  assert.deepEqual(wordsOf('no—wait no--wait no…wait'), ['no', 'wait', 'no', 'wait', 'no', 'wait']);
  assert.deepEqual(wordsOf('col·legi می\u200cروم'), ['col·legi', 'می\u200cروم']);
});

test('a word pattern never matches nothing, and is quick on a hostile line', () => {
  assert.equal(new RegExp(`^(?:${pattern})$`, flags).test(''), false);
  const start = performance.now();
  for (const part of ['a', "a'", '1,', '-', "'", 'a-']) wordsOf(part.repeat(100_000));
  assert.ok(performance.now() - start < 5000);
});

const rows = format.slice(format.indexOf('| opens | closes |')).split('\n').slice(2);

/** The rows `| opens | closes |` of docs/format.md, as pairs; dashes close nothing. */
const pairs = rows
  .slice(
    0,
    rows.findIndex((row) => !row.startsWith('|')),
  )
  .map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((mark) => mark[1])),
  )
  .filter(([open]) => !open.includes('—'))
  .flatMap(([open, close]) =>
    open.length > 1 ? open.map((mark, index) => [mark, close[index]]) : close.map((mark) => [open[0], mark]),
  );

test('the table of quotation marks was found', () => assert.ok(pairs.length >= 12, JSON.stringify(pairs)));

test('every opening mark of docs/format.md surrounds a selection, with one of its closing marks', () => {
  for (const open of new Set(pairs.map(([mark]) => mark))) {
    if (open === '”') continue; // Typed to close more often than to open.
    const close = configuration.surroundingPairs.find(([mark]) => mark === open)?.[1];
    assert.ok(
      pairs.some((pair) => pair[0] === open && pair[1] === close),
      `${open} surrounds with ${close}`,
    );
  }
});

test('only pairs of docs/format.md and brackets close themselves, and no apostrophe does', () => {
  for (const { open, close } of configuration.autoClosingPairs) {
    assert.ok(!["'", '‘', '‚', '’'].includes(open), open);
    assert.ok(
      `${open}${close}` === '()' ||
        `${open}${close}` === '[]' ||
        pairs.some((pair) => pair[0] === open && pair[1] === close),
      open + close,
    );
  }
});

test('no mark that closes itself does so before a word', () => {
  for (const unit of configuration.autoCloseBefore) assert.match(unit, /[^\p{L}\p{M}\p{N}@%#]/u);
});

test('the line comment is the sigil of notes', () =>
  assert.match(format, new RegExp(`note += "${configuration.comments.lineComment}"`)));

test('Enter goes on with a note that says something, and with no other line', () => {
  const [{ beforeText, action }] = configuration.onEnterRules;
  const goesOn = (line) => new RegExp(beforeText).test(line);
  for (const line of ['% Check the tide', '  %x', '% ignore the tide', '% ignored: this'])
    assert.ok(goesOn(line), line);
  for (const line of ['%', '% ', 'X', '100 % sure', '% ignore: unclosed-quote', '% ignore-file', ''])
    assert.ok(!goesOn(line), line);
  assert.equal(action.appendText, '% ');
});

test('snippets are lines of the format', () => {
  const lines = Object.values(snippets).flatMap(({ body }) => [body].flat());
  const text = lines.map((line) => line.replace(/\$\{\d+\|([^,|]+)[^}]*\}|\$\{\d+:([^${}]*)\}|\$\d+/g, '$1$2'));
  for (const line of text)
    assert.match(line, /^(?:|X|% |@(?:title|author|cast|pov|scene|place|time): .+|@Name.*: )$/, line);
  assert.deepEqual(
    Object.values(snippets)
      .map(({ prefix }) => prefix)
      .sort(),
    ['break', 'cast', 'note', 'scene', 'speaker', 'story'],
  );
});
