import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableInFormat } from '../../support/formatPage';
import { isProse, readLine } from './reading';

/** The table of breaks in `docs/format.md`, row by row. */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  X: ['X'],
  letters: ['x', 'xxx', 'XXX', 'xXx', 'XxX', 'xxxx', 'XXXXXXX', 'x x x', 'X  X  X'],
  asterisks: ['*', '**', '***', '* * *', '****', '*\t*\t*', '*  *'],
  hashes: ['#', '##', '###', '# # #', '# #', '#######', '##########'],
  dashes: ['---', '-----', '- - -', '––', '——', '———', '– – –', '— —', '-- --'],
  tildes: ['~', '~~', '~~~~', '~ ~ ~'],
  equals: ['===', '=====', '= = ='],
  underscores: ['___', '_____', '_ _ _'],
  ornaments: [...'⁂❦❧☙※§•◆◇♦★☆✦✧❖≈∞♥', '• • •', '★★★', '❦ ❧', '◆◇◆', '§ § §'],
  rings: [
    'oOo',
    'OoO',
    'o0o',
    '0o0',
    'oOoOo',
    'oOoOoOoOo',
    'o O o',
    '-oOo-',
    '~oOo~',
    '*oOo*',
    '--oOo--',
    '- o O o -',
    '=oOoOo=',
  ],
  framed: [
    '-X-',
    '- X -',
    '~x~',
    '*X*',
    '=X=',
    '—X—',
    '- 0 - 0 -',
    '-o-',
    '~O~',
    '--x--',
    '*xXx*',
    '~ ❦ ~',
    '-★-',
    '* ♥ ♥ *',
  ],
};

for (const [style, written] of Object.entries(BREAKS)) {
  test(`a break of the style “${style}” is read in all its forms`, () => {
    for (const mark of written) assert.equal(readLine(mark), `break ${style}: ${mark}`);
  });
}

test('marks of a frame break a scene without anything between them, if they are mixed', () => {
  for (const mark of ['~*~', '*~*~*', '-=-=-', '~ * ~', '-~-', '=*=', '–—–']) {
    assert.equal(readLine(mark), `break framed: ${mark}`);
  }
});

test('blanks of any kind around a break mean nothing', () => {
  for (const [before, after] of [
    ['  ', ''],
    ['', '   '],
    ['\t', '\t'],
    ['\u00a0', '\u3000'],
    ['\u2003', '\u2028'],
  ]) {
    assert.equal(readLine(`${before}X${after}`), 'break X: X');
    assert.equal(readLine(`${before}* * *${after}`), 'break asterisks: * * *');
  }
});

test('a break stands alone on its line', () => {
  for (const line of ['X marks the spot', 'x y', 'X.', 'X!', 'X, X', '*** and then', 'oOo she said', '- X', 'X -']) {
    assert.ok(isProse(line), line);
  }
});

test('a silence is no break', () => {
  for (const line of ['...', '…', '. . .', '……', '?', '!', '?!']) assert.ok(isProse(line), line);
});

test('two letters, and letters that somebody may say, are no break', () => {
  for (const line of [
    'xx',
    'XX',
    'xX',
    'x x',
    'o',
    'O',
    '0',
    'oo',
    'oO',
    'ooo',
    'Ooo',
    'OOO',
    'ooO',
    '000',
    'xoxo',
    'XOXO',
    'xOx',
    'Xo',
  ])
    assert.ok(isProse(line), line);
});

test('fewer dashes, equals signs and underscores than the least are prose', () => {
  for (const line of ['-', '--', '–', '—', '- -', '=', '==', '_', '__', '= =', '_ _']) assert.ok(isProse(line), line);
});

test('emphasis, list items, smileys and numbers are no break', () => {
  for (const line of [
    '*emphasis*',
    '**No**',
    '_X marks_',
    '- item',
    '* item',
    '• milk',
    '~ten',
    '-30-x',
    '-_-',
    '*o',
    'o*',
    '-1-',
    '=)',
    '-x',
    'x-',
  ])
    assert.ok(isProse(line), line);
});

test('different marks without a frame are no break', () => {
  for (const line of ['X*', '*#', '#*#', '_-_', '*_*', 'X X x *', '★x', '§1', '• o', '=-', '~*', '-*'])
    assert.ok(isProse(line), line);
});

test('a break has at most 160 characters', () => {
  assert.equal(readLine('-'.repeat(160)), `break dashes: ${'-'.repeat(160)}`);
  assert.ok(isProse('-'.repeat(161)));
});

test('every row of the table in docs/format.md is tried here', () => {
  assert.deepEqual(Object.keys(BREAKS).toSorted(), namesInTable());
});

function namesInTable(): readonly string[] {
  const rows = tableInFormat('**Scene breaks**');
  return rows.map((row) => (row.at(-1) === 'the break' ? 'X' : (row.at(-1) ?? ''))).toSorted();
}
