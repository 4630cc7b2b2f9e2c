import assert from 'node:assert/strict';
import { test } from 'node:test';
import { povName } from '../../../server/core/model/pov';
import { textOf } from '../../../server/core/text/span';
import { storyOf } from './reading';

/** The POV sections of each scene: who, and the first words of the section. */
function povsOf(text: string): readonly (readonly string[])[] {
  return storyOf(text).scenes.map(({ povs }) =>
    povs.map(({ pov, span }) => `${povName(pov) ?? '?'}: ${textOf(text, span).trim().split('\n')[0]}`),
  );
}

test('@pov: before the prose says whose point of view the scene is', () => {
  assert.deepEqual(povsOf('@pov: Mara\n\nRain.\n\nX\n\n@pov: Tobias\n\nSnow.\n'), [
    ['Mara: @pov: Mara'],
    ['Tobias: X'],
  ]);
});

test('without a marker it is unknown, and it is not carried over from the scene before', () => {
  assert.deepEqual(povsOf('Rain.\n\nX\n\n@pov: Mara\n\nSnow.\n\nX\n\nSun.\n'), [['?: Rain.'], ['Mara: X'], ['?: X']]);
});

test('@pov: further down changes it from there on', () => {
  assert.deepEqual(povsOf('@pov: Mara\n\nRain.\n\n@pov: Tobias\n\nSnow.\n\n@pov: Mara\n\nSun.\n'), [
    ['Mara: @pov: Mara', 'Tobias: @pov: Tobias', 'Mara: @pov: Mara'],
  ]);
  assert.deepEqual(povsOf('Rain.\n\n@pov: Tobias\n\nSnow.\n'), [['?: Rain.', 'Tobias: @pov: Tobias']]);
});

test('of several markers before the prose the last one counts', () => {
  assert.deepEqual(povsOf('@pov: Mara\n@pov: Tobias\n\nRain.\n'), [['Tobias: @pov: Mara']]);
});

test('a speaker tag is prose: after it a marker changes the point of view', () => {
  assert.deepEqual(povsOf('@Mara: Rain.\n\n@pov: Tobias\n\nSnow.\n'), [['?: @Mara: Rain.', 'Tobias: @pov: Tobias']]);
});

test('omniscient is nobody’s, in any case of letters', () => {
  for (const word of ['omniscient', 'Omniscient', 'nobody', 'third person']) {
    assert.deepEqual(povsOf(`@pov: ${word}\n\nRain.\n`), [[`omniscient: @pov: ${word}`]]);
  }
  assert.equal(storyOf('@pov: omniscient\n\nRain.\n').scenes[0]?.povs[0]?.pov.kind, 'omniscient');
});

test('an empty @pov: says nothing', () => {
  assert.deepEqual(povsOf('@pov: Mara\n\nRain.\n\n@pov:\n\nSnow.\n'), [['Mara: @pov: Mara']]);
});

test('@narrator: owns the scenes without @pov:', () => {
  const text = '@narrator: Ishmael\n\nRain.\n\nX\n\n@pov: Mara\n\nSnow.\n\nX\n\nSun.\n\n@pov: Mara\n\nFog.\n';
  assert.deepEqual(povsOf(text), [['Ishmael: @narrator: Ishmael'], ['Mara: X'], ['Ishmael: X', 'Mara: @pov: Mara']]);
  assert.equal(storyOf(text).scenes[0]?.povs[0]?.pov.kind, 'narrator');
});

test('a name is given as the cast writes it', () => {
  assert.deepEqual(povsOf('@cast: Mara Voss (the Captain)\n@pov: the captain\n\nRain.\n'), [
    ['Mara Voss: @cast: Mara Voss (the Captain)'],
  ]);
  assert.deepEqual(povsOf('@cast: Ishmael (I)\n@narrator: ISHMAEL\n\nRain.\n')[0]?.[0]?.split(':')[0], 'Ishmael');
});

test('a POV line means @pov:', () => {
  assert.deepEqual(povsOf('[Mara’s POV]\n\nRain.\n\nPOV: Tobias\n\nSnow.\n'), [
    ['Mara: [Mara’s POV]', 'Tobias: POV: Tobias'],
  ]);
});

test('a name alone under a break means @pov: if it is a character’s', () => {
  const scenes = 'Rain.\n\nX\n\n**Mara**\n\nSnow.\n\nX\n\n(Tobias)\n\nSun.\n';
  assert.deepEqual(povsOf(`@cast: Mara\n\n${scenes}`), [['?: @cast: Mara'], ['Mara: X'], ['?: X']]);
  assert.deepEqual(povsOf(`Low Tide\n\n**Mara**\n\nRain.\n\n@Mara: No.\n`), [['Mara: Low Tide']]);
});

test('the evidence is the name where it is written', () => {
  const text = 'Rain.\n\nX\n\n@pov: Mara\n\nSnow.\n';
  const pov = storyOf(text).scenes[1]?.povs[0]?.pov;
  assert.ok(pov?.kind === 'marked');
  assert.deepEqual(pov.evidence, { start: text.indexOf('Mara'), end: text.indexOf('Mara') + 4 });
});
