import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Strings = ReadonlyMap<string, string>;

interface Translation {
  readonly file: string;
  readonly original: Strings;
  readonly translated: Strings;
}

const LANGUAGES = ['de', 'fr'] as const;

/** Names, which no language translates. */
const NAMES = new Set(['Scene Markup']);

/** What a translation must take over as it is: places for values, links, markup and the marks of scene breaks. */
const FIXED = /\{\d+\}|\(command:[^)]*\)|@\w+:|\.story\b|\*(?: ?\*)*|#+|~+|⁂|---|\bX\b|\boOo\b/g;

const manifest = stringsOf('package.nls.json');
const client = stringsOf('l10n/bundle.l10n.json');
const translations = LANGUAGES.flatMap((language): readonly Translation[] => [
  translation(`package.nls.${language}.json`, manifest),
  translation(`l10n/bundle.l10n.${language}.json`, client),
]);

test('l10n: the manifest names every string of package.nls.json, and no other', () => {
  const named = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
  assert.deepEqual(sorted(new Set(named)), sorted(manifest.keys()));
});

test('l10n: every text that the client shows is in the bundle, and no text is there that it no longer shows', () => {
  const shown = new Set(sourcesOf('client').flatMap(textsOf));
  assert.ok(shown.size > 0, 'the client shows texts');
  assert.deepEqual(sorted(client.keys()), sorted(shown));
  for (const [key, text] of client) assert.equal(text, key);
});

test('l10n: every language has every string, and none too many', () => {
  for (const { file, original, translated } of translations) {
    assert.deepEqual(sorted(translated.keys()), sorted(original.keys()), file);
  }
});

test('l10n: a translation is not empty, nor the English once more', () => {
  for (const { place, original, translated } of pairs()) {
    assert.equal(translated, translated.trim(), place);
    assert.notEqual(translated, '', place);
    if (!NAMES.has(original)) assert.notEqual(translated, original, place);
  }
});

test('l10n: a translation keeps places for values, links, markup and the marks of scene breaks', () => {
  for (const { place, original, translated } of pairs()) {
    assert.deepEqual(fixedPartsOf(translated), fixedPartsOf(original), place);
  }
});

test('l10n: a translation has typographic apostrophes, quotation marks and ellipses', () => {
  for (const { place, translated } of pairs()) assert.doesNotMatch(translated, /['"]|\.\.\./, place);
});

test('l10n: French has a space that does not break before : ; ! ? and inside quotation marks', () => {
  for (const { place, translated } of pairs('.fr.')) {
    assert.doesNotMatch(translated.replace(FIXED, ''), /[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/, place);
  }
});

test('l10n: the editor is told where the bundles are, and all languages are shipped', () => {
  const { l10n, files } = JSON.parse(read('package.json'));
  assert.equal(l10n, './l10n');
  for (const pattern of ['package.nls*.json', 'l10n/*.json']) assert.ok(files.includes(pattern), pattern);
});

/** The texts that a source hands to `vscode.l10n.t`. Fails where they cannot be read off the source. */
function textsOf(file: string): readonly string[] {
  const source = read(file);
  return [...source.matchAll(/\bl10n\b/g)].map(({ index }) => {
    const call = /^l10n\.t\(\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*[,)]/.exec(source.slice(index));
    const line = source.slice(0, index).split('\n').length;
    assert.ok(call, `${file}:${line}: write vscode.l10n.t with the text itself, as one string without a backslash`);
    return call[1] ?? call[2] ?? '';
  });
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Every translated string with its original; `among` is part of the names of the files. */
function pairs(among = '') {
  return translations
    .filter(({ file }) => file.includes(among))
    .flatMap(({ file, original, translated }) =>
      [...translated].map(([key, text]) => ({
        place: `${file}: ${key}`,
        original: original.get(key) ?? '',
        translated: text,
      })),
    );
}

function translation(file: string, original: Strings): Translation {
  return { file, original, translated: stringsOf(file) };
}

function fixedPartsOf(text: string): readonly string[] {
  return sorted([...text.matchAll(FIXED)].map(([part]) => part));
}

function stringsOf(file: string): Strings {
  return new Map(Object.entries<string>(JSON.parse(read(file))));
}

function read(file: string): string {
  return readFileSync(join(PROJECT_ROOT, file), 'utf8');
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}
