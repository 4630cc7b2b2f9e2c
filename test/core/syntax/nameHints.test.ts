import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../server/core/text/span';
import { paragraphsOf } from './reading';

/** The hint of the first paragraph of a text: `pov Mara`, `label Mara`, or nothing. */
function hintOf(text: string, index = 0): string | null {
  const hint = paragraphsOf(text)[index]?.hint ?? null;
  return hint === null ? null : `${hint.kind} ${textOf(text, hint.name)}`;
}

test('a name alone in brackets or decoration, in the first line of text of a scene, may be a POV', () => {
  for (const line of [
    '(Mara)',
    '[Mara]',
    '*Mara*',
    '**Mara**',
    '***Mara***',
    '_Mara_',
    '~Mara~',
    '*~Mara~*',
    '- Mara -',
    '( Mara )',
    '  **Mara**  ',
  ]) {
    for (const opening of ['X\n\n', '# Two\n\n', 'X\n\n# Two\n\n', '***\n@place: Sea\n\n', 'Low Tide\n\n'])
      assert.equal(hintOf(`${opening}${line}\n\nRain.\n`), 'pov Mara', opening + line);
  }
});

test('a name may have up to four words and small letters', () => {
  for (const name of ['Mara Voss', 'the Captain', 'the old sea dog', 'Zoë', '斯派克'])
    assert.equal(hintOf(`X\n(${name})\n`), `pov ${name}`);
  assert.equal(hintOf('X\n(she was very much late)\n'), null);
});

test('further down in the scene a name in brackets is prose', () => {
  assert.equal(hintOf('X\n\nRain.\n\n(Mara)\n\nSnow.\n', 1), null);
});

test('what is not wholly enclosed is no name', () => {
  for (const line of ['Mara', '(Mara', 'Mara)', '(Mara).', '(Mara]', '()', '**', '( )', '“Mara”'])
    assert.equal(hintOf(`X\n\n${line}\n`), null, line);
});

test('a name and a colon at the start of a paragraph may be a speaker', () => {
  for (const text of [
    'Mara: “Not now.”',
    'Mara: Not now.',
    'Mara：Not now.',
    'Mara : Not now.',
    'Mara:Not now.',
    'Mara:N',
    'Mara: When? At 10:30.',
  ])
    assert.equal(hintOf(`Rain.\n\n${text}\n`, 1), 'label Mara', text);
  assert.equal(hintOf('MARA VOSS: Not now.\n'), 'label MARA VOSS');
  assert.equal(hintOf('M: Not now.\n'), 'label M');
  assert.equal(hintOf('the old sea dog: Not now.\n'), 'label the old sea dog');
});

test('no speaker: a sentence before the colon, nothing after it, a number, a time', () => {
  for (const text of [
    'Listen, Mara: now.',
    'She said one thing only: no.',
    'Go! Mara: no.',
    '“Mara: no.”',
    'Mara:',
    '10:30 it was.',
    'No colon here.',
  ])
    assert.equal(hintOf(`${text}\n`), null, text);
  assert.equal(hintOf(`${'M'.repeat(40)}: no.\n`), null);
});

test('a speaker tag leaves nothing to guess', () => {
  assert.equal(hintOf('@Mara: Tobias: no.\n'), null);
});

test('the whole of a hint is what would be markup', () => {
  const text = 'Mara Voss : “Not now.”\n';
  const hint = paragraphsOf(text)[0]?.hint;
  assert.ok(hint !== null && hint !== undefined);
  assert.equal(textOf(text, hint.whole), 'Mara Voss :');
});
