import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textIn, timeOfLine, tokenize } from './tokenize.mjs';

const pairs = ['""', '“”', '„“', '„”', "''", '‘’', '‚‘', '‚’', '””', '«»', '»«', '»»', '「」', '『』'].map((pair) => [
  ...pair,
]);
const unclosed = [...new Set(pairs.map(([open]) => open)), '— ', '*', '**', '_'];
const markup = [
  '',
  ' \t',
  'X',
  '* * *',
  '---',
  'oOo',
  '-X-',
  '# Two',
  '% Note',
  '@pov: Mara',
  "[Mara's POV]",
  'POV: Mara',
];

const prose = 'The boats lay on their sides in the mud.';
const isPlain = (line) => textIn(line, 'string') + textIn(line, 'markup') === '';
const lastOf = (story) => tokenize(`\n${story}`).at(-1) ?? [];

for (const open of unclosed) {
  test(`${open} left open never reaches past its paragraph`, () => {
    for (const end of markup) {
      for (const before of ['', 'She said: ', '@Mara: ', '@Mara:\n']) {
        const start = `${before}${open}The tide was out, and nobody was there`;
        assert.ok(isPlain(lastOf(`${start}\n${end}\n${prose}`)), `${start} / ${end}`);
      }
    }
  });
  test(`${open} left open ends with its line where that is too short or too long to be wrapped`, () => {
    assert.ok(isPlain(lastOf(`\n${open}The tide was out.\n${prose}`)));
    assert.ok(isPlain(lastOf(`\n${open}${'The tide was out. '.repeat(6)}\n${prose}`)));
    assert.ok(isPlain(lastOf(`\n${open}The tide was out, and nobody was there.\n${'The tide was out. '.repeat(6)}`)));
  });
}

test('whatever a paragraph holds, the next is plain', () => {
  const part = fc.constantFrom(...'"“”„\'‘’‚«»「」『』—–-*_(.,:@#%x ', '--', 'tide ', 'Mara', "'em ", '\n');
  const soup = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(soup, (text) => isPlain(lastOf(`${text}\n\n${prose}`))),
    { numRuns: 500, seed: 20260901 },
  );
});

/** Marks that close one another. */
const families = ['"', '“”„', "'‘’‚", '«»', '「」', '『』'];

function mayNest(outer, inner) {
  return families.every((family) => !(family.includes(outer[0]) && family.includes(inner[0])));
}

for (const [open, close] of pairs) {
  test(`${open}…${close} goes over the end of a line that may be wrapped`, () => {
    const [, first = [], second = []] = tokenize(
      `\nShe said: ${open}The tide was out when I came down to\nthe harbour in the morning,${close} and left.`,
    );
    assert.equal(textIn(first, 'string'), `${open}The tide was out when I came down to`);
    assert.equal(textIn(second, 'string'), `the harbour in the morning,${close}`);
  });
  test(`${open}…${close} may hold emphasis`, () => {
    const line = lastOf(`She said: ${open}It was *very* late,${close} and left.`);
    assert.equal(textIn(line, 'markup.italic'), '*very*');
    assert.equal(textIn(line, 'string'), `${open}It was *very* late,${close}`);
  });
  for (const [innerOpen, innerClose] of pairs) {
    if (!mayNest([open, close], [innerOpen, innerClose])) continue;
    test(`${innerOpen}…${innerClose} nests in ${open}…${close}`, () => {
      const inner = `${innerOpen}very late,${innerClose}`;
      const line = lastOf(`She said: ${open}It was ${inner} he said,${close} and left.`);
      assert.equal(textIn(line, 'string'), `${open}It was ${inner} he said,${close}`);
      assert.equal(textIn(line, 'string', 2), inner);
    });
    test(`${innerOpen} left open in ${open}…${close} ends with it`, () => {
      const line = lastOf(`She said: ${open}It was ${innerOpen}very late,${close} and left.`);
      assert.equal(textIn(line, 'string'), `${open}It was ${innerOpen}very late,${close}`);
    });
  }
}

for (const mark of ['*', '**', '***', '_']) {
  test(`${mark}words${mark} is emphasis, and marks that are not around words are none`, () => {
    assert.equal(textIn(lastOf(`So ${mark}very late${mark}, he said.`), 'markup'), `${mark}very late${mark}`);
    assert.equal(textIn(lastOf(`(${mark}late${mark})`), 'markup'), `${mark}late${mark}`);
    assert.equal(textIn(lastOf(`So ${mark}he said “late”${mark}.`), 'markup'), `${mark}he said “late”${mark}`);
    for (const text of [
      `a${mark}b${mark}`,
      `${mark} b${mark}`,
      `${mark}b ${mark}`,
      `${mark}b${mark}c`,
      `${mark}b`,
      `${mark}a “b${mark} c”`,
    ]) {
      assert.equal(textIn(lastOf(`So ${text} he said.`), 'markup'), '', text);
    }
  });
}

// A search that looked ahead to the end of the line from each mark would take minutes here, and not a fraction of a second.
test('hostile lines of fifty thousand characters take no longer than they should', () => {
  const hostile = [
    ...[
      '"a" ',
      '"',
      '“a ',
      '‘a ',
      '’',
      '‘em ',
      "'a ",
      "'em ",
      "'",
      "'a.'b ",
      "'a b c d e' ",
      '«a ',
      '»a ',
      '„‚',
      '「『',
    ],
    ...['*', '*a ', '*a* ', '**a ', '_a ', '*"a"', '*“a”', ' — ', '—a ', '--', ' ', 'x ', 'oO', '- ', '-x', '#', '# '],
    ...['@a ', '(', 'POV ', 'a, ', '"‘\'«»„‚「『*_—', "“a ‘b 'c ", 'The tide was out. '],
  ];
  for (const start of ['', '@', '@cast: ', '% ', "'", '— ', ' ']) {
    for (const part of hostile) {
      const line = start + part.repeat(Math.ceil(50_000 / part.length));
      const time = timeOfLine(line);
      assert.ok(time < 10_000, `${JSON.stringify(line.slice(0, 30))}… took ${Math.round(time)} ms`);
    }
  }
});
