import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../server/core/features/markdown';
import { anyText, runs } from '../../support/arbitraries';

test('plain words stay as they are', () => {
  for (const plain of ['Low tide', 'Mara’s “boat”, (the Tern); no: not now!', 'well-kept, 3.14', '斯派克 😀 Zoë']) {
    assert.equal(escapeMarkdown(plain), plain);
  }
});

test('what Markdown would read as markup is escaped', () => {
  const cases: readonly (readonly [text: string, escaped: string])[] = [
    ['[x](command:foo)', '\\[x\\](command:foo)'],
    ['![](http://a.b/c.png)', '!\\[\\](http\\://a.b/c.png)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['`code` ```', '\\`code\\` \\`\\`\\`'],
    ['&lt;b&gt; &amp;', '\\&lt;b\\&gt; \\&amp;'],
    ['https://a.b and HTTP://a.b', 'https\\://a.b and HTTP\\://a.b'],
    ['www.a.b, WWW.a.b', 'www\\.a.b, WWW\\.a.b'],
    ['mailto:a@b.c', 'mailto\\:a\\@b.c'],
    ['*a* _b_ ~~c~~ | $(bug) \\', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\| \\$(bug) \\\\'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['7) a', '7\\) a'],
    ['=== a', '\\=== a'],
    ['> a', '\\> a'],
  ];
  for (const [text, escaped] of cases) assert.equal(escapeMarkdown(text), escaped);
});

test('lines, tabs and control characters become single blanks, and nothing can turn the direction of the text', () =>
  assert.equal(escapeMarkdown(' a\r\n\r\n# b\tc\0\u2028d \u202ee '), 'a \\# b c d e'));

test('a long value is cut, never inside a character, and says how much is left out', () => {
  assert.equal(escapeMarkdown('abc def', 4), 'abc… (3 more characters)');
  assert.equal(escapeMarkdown('ab😀cd', 3), 'ab… (4 more characters)');
  assert.equal(escapeMarkdown('abcd', 4), 'abcd');
  assert.ok(escapeMarkdown('*'.repeat(100_000)).length < 2100);
});

test('of any text, escapes taken away, the same words are left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeMarkdown(text, 100_000);
      assert.equal(escaped.replace(/\\([\\`*_[\]<>&~|#$@\-+=.):])/g, '$1'), escapeMarkdownNothing(text));
      assert.doesNotMatch(escaped, /[\r\n\0]/);
      assert.doesNotMatch(escaped, /(?<!\\)(?:\\\\)*[`*_[\]<>&~|#$@]/);
    }),
    runs(500),
  );
});

function escapeMarkdownNothing(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
