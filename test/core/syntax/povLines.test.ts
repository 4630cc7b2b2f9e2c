import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStory } from '../../../server/core/syntax/tree';
import { textOf } from '../../../server/core/text/span';
import { isProse, readLine, readNodes } from './reading';

test('the words for a point of view are understood after and before a name', () => {
  for (const line of [
    "Mara's POV",
    'Mara’s POV',
    'Mara POV',
    "Mara's point of view",
    'from Mara’s point of view',
    'From Mara’s POV',
    "Mara's P.O.V.",
    'POV: Mara',
    'POV - Mara',
    'POV – Mara',
    'POV— Mara',
    'POV：Mara',
    'Point of view: Mara',
    "Mara's POV:",
  ])
    assert.equal(readLine(line), 'pov-line pov: Mara', line);
});

test('brackets and decoration may stand around them, and inside one another', () => {
  for (const [before, after] of [
    '[ ]',
    '( )',
    '* *',
    '** **',
    '_ _',
    '~ ~',
    '*~ ~*',
    '- -',
    '~* *~',
    '*** ***',
    '-- --',
  ].map((pair) => pair.split(' '))) {
    for (const line of [`${before}Mara's POV${after}`, `${before} POV: Mara ${after}`])
      assert.equal(readLine(line), 'pov-line pov: Mara', line);
  }
});

test('the words for it may be in any case of letters', () => {
  for (const line of ["Mara's pov", "Mara's Pov", 'pov: Mara', "Mara's Point of View", 'POINT OF VIEW: Mara'])
    assert.equal(readLine(line), 'pov-line pov: Mara', line);
  assert.equal(readLine("MARA'S POV"), 'pov-line pov: MARA');
});

test('a name may have up to five words, particles, an article, or letters without capitals', () => {
  for (const name of [
    'Mara Voss',
    'Mr. Angel',
    "Mary-Jane O'Neill",
    'Lady Mara of the Marsh',
    'Otto von Au',
    'Jan van der Ley',
    'Ana de la Cruz',
    'Guy le Roux',
    'Eva den Haan',
    'Ali bin Omar',
    'Ezra al Sur',
    'Ludwig van Houten',
    'the mage',
    'The Captain',
    'a very old dog',
    'Zoë',
    'Ödön',
    '斯派克',
  ])
    assert.equal(readLine(`${name}'s POV`), `pov-line pov: ${name}`);
});

test('a name that ends in s may have a bare apostrophe', () => {
  assert.equal(readLine("Silas' POV"), 'pov-line pov: Silas');
  assert.equal(readLine("Silas's POV"), 'pov-line pov: Silas');
});

test('before ’s POV a name of one or two words may be small, and one word after POV:', () => {
  assert.equal(readLine("mara's pov"), 'pov-line pov: mara');
  assert.equal(readLine('[mara voss’s pov]'), 'pov-line pov: mara voss');
  assert.equal(readLine('pov: mara'), 'pov-line pov: mara');
});

test('words for nobody’s point of view are understood however they are written', () => {
  const words = [
    'Third Person',
    'third person',
    '3rd Person',
    'Omniscient',
    'No one',
    'Nobody',
    'none',
    'normal',
    'general',
    'author',
  ];
  for (const nobody of words) assert.equal(readLine(`${nobody} POV`), `pov-line pov: ${nobody}`);
});

test('prose that speaks of points of view stays prose', () => {
  for (const line of [
    'She told it from his point of view',
    'She told it from his point of view.',
    'From my point of view',
    'from his POV',
    'your pov',
    "It was all Mara's point of view.",
    'Everyone has a point of view',
    "the dog's point of view, mostly",
    'pov: you wake up late again',
    'POV: it rains, and she runs',
    "Mara's POV.",
    "“Mara's POV”",
    "It was Mara's POV",
    'What a POV',
    'Change of POV',
    'POV',
    'POV:',
    "'s POV",
    '[POV]',
    'A POV',
    'Mara, Tobias POV',
    'Mara, POV: late',
  ])
    assert.ok(isProse(line), line);
});

test('pronouns and articles alone are no names', () => {
  const words = 'I Me My You Your He His She Her They Their We Our It Its Whose This That Another The A An';
  for (const word of words.split(' ')) {
    assert.ok(isProse(`${word} POV`), word);
    assert.ok(isProse(`POV: ${word.toLowerCase()}`), word);
  }
});

test('a name of more than five words, and a line of more than 100 characters, is prose', () => {
  assert.ok(isProse("Mara Ann Bea Cee Dee Voss' POV"));
  assert.ok(isProse(`Mara${'a'.repeat(100)}'s POV`));
});

test('a POV line means @pov: it parts no scene and is no prose', () => {
  assert.deepEqual(readNodes("Rain.\n\nX\n\n[Mara's POV]\n\nSnow.\n"), [
    ['paragraph: Rain.'],
    ['break X: X', 'pov-line pov: Mara', 'paragraph: Snow.'],
  ]);
});

test('the parts of a POV line stand where they are written', () => {
  const parts = (text: string) => {
    const block = parseStory(text, 'auto').nodes[0]?.blocks[0];
    assert.ok(block?.kind === 'marker');
    return [block.whole, block.value, block.keySpan].map((at) => textOf(text, at));
  };
  assert.deepEqual(parts(' *~Mara Voss’s POV ~* \n'), ['*~Mara Voss’s POV ~*', 'Mara Voss', 'POV']);
  assert.deepEqual(parts('[Point of view - Mara]\n'), ['[Point of view - Mara]', 'Mara', 'Point of view']);
  assert.deepEqual(parts('from Pov’s POV:\n'), ['from Pov’s POV:', 'Pov', 'POV']);
});
