import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterOf } from '../../../server/core/model/cast';
import { textOf } from '../../../server/core/text/span';
import { assertMarked, range, readMarkedText } from '../../support/markedText';
import { storyOf } from './reading';

/** The characters of a story: `Mara (the Captain) [she]`, with a `?` where nobody declared them. */
function castOf(text: string): readonly string[] {
  return storyOf(text).cast.characters.map(({ name, aliases, pronouns, source }) => {
    const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
    const called = pronouns.length === 0 ? '' : ` [${pronouns.join(', ')}]`;
    return `${name}${also}${called}${source === 'used' ? '?' : ''}`;
  });
}

/** Compares the names and aliases that two characters share with those marked `<clash>`. */
function checkClashes(marked: string): void {
  const expected = readMarkedText(marked);
  const { clashes } = storyOf(expected.text).cast;
  assertMarked(
    expected,
    clashes.map(({ span }) => range('clash', span)),
  );
  for (const { form, span } of clashes) assert.equal(textOf(expected.text, span), form);
}

test('the cast is the union of all @cast: markers', () => {
  assert.deepEqual(castOf('@cast: Mara (the Captain) [she], Tobias\n@cast: Angel\n\nRain.\n\nX\n\n@cast: Zoë\n'), [
    'Mara (the Captain) [she]',
    'Tobias',
    'Angel',
    'Zoë',
  ]);
});

test('declaring is optional: a name in a marker or a tag is used', () => {
  const text = '@narrator: Ishmael\n\n@pov: Mara\n\n@Tobias: No.\n\nX\n\n[Angel’s POV]\n\n@Mara: Yes.\n';
  assert.deepEqual(castOf(text), ['Ishmael?', 'Mara?', 'Tobias?', 'Angel?']);
  assert.equal(storyOf(text).cast.isDeclared, false);
  assert.equal(storyOf('@cast: Mara\n').cast.isDeclared, true);
  assert.equal(storyOf('@cast:\n').cast.isDeclared, false);
});

test('a declared name or alias that is used is no second character', () => {
  assert.deepEqual(castOf('@pov: the captain\n@Mara: No.\n\nX\n\n@cast: Mara (the Captain)\n'), ['Mara (the Captain)']);
});

test('nobody is no character', () => {
  for (const nobody of [
    'omniscient',
    'Omniscient',
    'none',
    'nobody',
    'No one',
    'Third Person',
    '3rd person',
    'normal',
    'general',
    'author',
    '',
  ])
    assert.deepEqual(castOf(`@pov: ${nobody}\n`), [], nobody);
});

test('a guess is no character: labels and names in brackets declare nobody', () => {
  assert.deepEqual(castOf('Mara: No.\n\nX\n\n(Tobias)\n\nRain.\n'), []);
});

test('a name and its aliases mean the character, whatever the case and the apostrophes', () => {
  const { cast } = storyOf('@cast: Mary-Jane O’Neill (the Captain, MJ)\n');
  for (const form of ["mary-jane o'neill", 'THE CAPTAIN', 'mj', ' MJ '])
    assert.equal(characterOf(cast, form)?.name, 'Mary-Jane O’Neill');
  for (const form of ['Tobias', 'the Captains', 'M', '']) assert.equal(characterOf(cast, form), null);
});

test('a second entry of a name adds to the first', () => {
  assert.deepEqual(castOf('@cast: Mara (Mar) [she]\n@cast: MARA (the Captain, Mar) [they/she]\n'), [
    'Mara (Mar, the Captain) [she, they]',
  ]);
  checkClashes('@cast: Mara (Mar)\n@cast: <clash>MARA</clash> (the Captain)\n');
});

test('an alias that is the character’s own name or alias clashes with nothing', () => {
  checkClashes('@cast: Mara (mara, Mar, MAR)\n');
});

test('a form that two characters share means nobody, and is a clash where it stands again', () => {
  checkClashes('@cast: Mara (the Captain), Tobias (<clash>the captain</clash>), Angel (<clash>The Captain</clash>)\n');
  const { cast } = storyOf('@cast: Mara (the Captain), Tobias (the captain)\n');
  assert.equal(characterOf(cast, 'the Captain'), null);
  assert.equal(characterOf(cast, 'Tobias')?.name, 'Tobias');
});

test('a name that is another’s alias is a clash', () => {
  checkClashes('@cast: Mara (Angel), <clash>Angel</clash>\n');
});

test('a clash knows the earlier place', () => {
  const text = '@cast: Mara (the Captain)\n\nRain.\n\nX\n\n@cast: Tobias (the captain)\n';
  const [clash] = storyOf(text).cast.clashes;
  assert.ok(clash !== undefined);
  assert.equal(textOf(text, clash.earlier), 'the Captain');
  assert.equal(textOf(text, clash.span), 'the captain');
});

test('places of names are offsets into the file', () => {
  const text = 'Rain.\n\nX\n\n@cast: Mara\n\nX\n\n@cast: Mara\n\nX\n\n@pov: Tobias\n\n@Tobias: No.\n';
  const places = storyOf(text).cast.characters.map(({ nameSpans }) =>
    nameSpans.map((at) => [at.start, textOf(text, at)]),
  );
  assert.deepEqual(places, [
    [
      [text.indexOf('Mara'), 'Mara'],
      [text.lastIndexOf('Mara'), 'Mara'],
    ],
    [[text.indexOf('Tobias'), 'Tobias']],
  ]);
});
