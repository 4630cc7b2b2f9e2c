import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProjectFile, textIn, tokenize } from './tokenize.mjs';

// The tables of docs/format.md are the specification: what they list, the grammar colours.
const format = readProjectFile('docs/format.md');

/** The rows of the table whose head begins with `head`: the code samples of each cell. */
function rowsOf(head) {
  const rows = format
    .slice(format.indexOf(`\n| ${head}`))
    .split('\n')
    .slice(3);
  const ours = rows.slice(
    0,
    rows.findIndex((row) => !row.startsWith('|')),
  );
  return ours.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((sample) => sample[1])),
  );
}

const breaks = rowsOf('written | name').flatMap(([written]) => written.flatMap(samplesOfBreak));

/** The row of ornaments lists single marks; every other sample is a break as it stands. */
function samplesOfBreak(sample) {
  return sample.startsWith('⁂') ? [sample, ...sample.split(' ')] : [sample];
}

test('the table of breaks was found', () => assert.ok(breaks.length > 40, breaks.join(' ')));

/** Samples in the table that name a part of a break. */
const parts = new Set(['o', 'O', '0', '-', '–', '—']);

for (const written of new Set(breaks)) {
  if (parts.has(written)) continue;
  test(`${written} alone on a line is a scene break, and ends an open quotation`, () => {
    const [before, line, after] = tokenize(`She said: “The tide was out when I came down to the\n${written}\nharbour.`);
    assert.notEqual(textIn(before ?? [], 'string'), '');
    assert.equal(textIn(line ?? [], 'keyword.control.scene-break'), written);
    assert.equal(textIn(after ?? [], 'string'), '');
  });
}

const keys = rowsOf('marker | about').flatMap(([marker]) => marker);

test('the table of markers was found', () => assert.equal(keys.length, 11));

for (const marker of keys) {
  test(`${marker} is a marker`, () => {
    const [line] = tokenize(marker);
    assert.equal(textIn(line ?? [], 'keyword.other.marker'), marker.slice(0, marker.indexOf(':')));
    assert.equal(textIn(line ?? [], 'string'), '');
  });
}

const povs = format.slice(format.indexOf('**POV lines**')).split('They mean')[0] ?? '';

for (const [, written] of povs.matchAll(/`([^`]*(?:POV|point of view)[^`]*)`/g)) {
  test(`${written} alone on a line says a point of view`, () => {
    const [line] = tokenize(written);
    assert.equal(textIn(line ?? [], 'entity.name.function.character'), 'Mara');
  });
}

for (const [open, close] of rowsOf('opens | closes')) {
  if (open[0] === '—') continue;
  for (const [index, mark] of open.entries()) {
    // A row gives one closing mark for each opening one, or some for its only opening one.
    for (const closing of open.length > 1 ? [close[index]] : close) {
      test(`${mark}…${closing} is a quotation`, () => {
        const [line] = tokenize(`She said: ${mark}It was late,${closing} and left.`);
        assert.equal(textIn(line ?? [], 'string'), `${mark}It was late,${closing}`);
      });
    }
  }
}

for (const dash of rowsOf('opens | closes').find(([open]) => open[0] === '—')?.[0] ?? []) {
  test(`${dash} at the start of a paragraph opens dialogue, the next lets the narrator in`, () => {
    const [line] = tokenize(`${dash} Late ${dash} she said.`);
    assert.equal(textIn(line ?? [], 'string'), `${dash} Late ${dash}`);
  });
}
