import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, fixedAll } from '../../support/findings';

test('a point of view that changes inside a scene is found', () =>
  checkFindings(`
@pov: Mara

The tide was out.

<pov-change>@pov: Tobias</pov-change>

Morning came.

<pov-change>@pov: omniscient</pov-change>

Noon came.
`));

test('the narrator has it until a marker gives it to another', () =>
  checkFindings(`
@narrator: Mara

The tide was out.

<pov-change>@pov: Tobias</pov-change>

Morning came.
`));

test('it changes only where something is told before and after', () =>
  checkFindings(`
@pov: Mara
@pov: Tobias

The tide was out.

X
@pov: Mara

Morning came.

@pov: Tobias

X

The tide was out.

@pov: Mara

Noon came.
`));

test('of several that stand together the last counts', () =>
  checkFindings(`
@pov: Mara

The tide was out.

@pov: Tobias
<pov-change>@pov: Edith</pov-change>

Morning came.
`));

test('another name of the same one is no change', () =>
  checkFindings(`
@cast: Mara (the Captain)
@pov: Mara

The tide was out.

<repeated-pov>@pov: the Captain</repeated-pov>

Morning came.
`));

test('the message names both', () =>
  checkMessage(
    'pov-change',
    '@pov: Mara\n\nRain fell.\n\n@pov: nobody\n\nIt stopped.\n',
    'The point of view changes inside a scene: so far it was that of “Mara”, from here on it is nobody’s. ' +
      'Put a scene break before this line, if a new scene begins here.',
  ));

test('the fix puts a break of the house style before the line, with blank lines around', () => {
  checkFix('pov-change', '@pov: Mara\n\nA.\n\n@pov: Tob\n\nB.\n', '@pov: Mara\n\nA.\n\nX\n\n@pov: Tob\n\nB.\n');
  checkFix('pov-change', '@pov: Mara\n\nA.\n@pov: Tob\nB.\n', '@pov: Mara\n\nA.\n\nX\n\n@pov: Tob\nB.\n');
  checkFix(
    'pov-change',
    '@pov: Mara\r\n\r\nA.\r\n\r\n\r\n\r\n@pov: Tob\r\n\r\nB.\r\n',
    '@pov: Mara\r\n\r\nA.\r\n\r\n***\r\n\r\n@pov: Tob\r\n\r\nB.\r\n',
    'Insert a scene break',
    { sceneBreak: '***' },
  );
});

test('what stands right above the line goes with it', () =>
  checkFix(
    'pov-change',
    '@pov: Mara\n\nA.\n\n% Later.\n@place: The inn\n@pov: Tob\n\nB.\n',
    '@pov: Mara\n\nA.\n\nX\n\n% Later.\n@place: The inn\n@pov: Tob\n\nB.\n',
  ));

test('where X would be a numeral, another break is put in', () =>
  checkFix(
    'pov-change',
    '@pov: Mara\n\nIX\n\nA.\n\n@pov: Tob\n\nB.\n',
    '@pov: Mara\n\nIX\n\nA.\n\n***\n\n@pov: Tob\n\nB.\n',
  ));

test('all can be parted at once', () => {
  const text = '@pov: Mara\n\nA.\n\n@pov: Tob\n\nB.\n\n@pov: Mara\n\nC.\n';
  const parted = '@pov: Mara\n\nA.\n\nX\n\n@pov: Tob\n\nB.\n\nX\n\n@pov: Mara\n\nC.\n';
  assert.equal(fixedAll(text, ['pov-change']), parted);
});
