import { test } from 'node:test';
import { checkFindings, checkFix, checkFixAll, checkMessage, checkTitles } from '../../support/findings';

test('lines that say a point of view in another convention are found, whoever it is', () =>
  checkFindings(`
<foreign-marker>[Mara’s POV]</foreign-marker>

The tide was out.

X

<foreign-marker>POV: Tobias</foreign-marker>

Morning came.

<foreign-marker><pov-change>*~Mara's point of view~*</pov-change></foreign-marker>

Noon came.
`));

test('a name alone under a break is found if it is a character’s', () =>
  checkFindings(`
@cast: Mara, Tobias

The tide was out.

X

<foreign-marker>**Mara**</foreign-marker>

Morning came.

X

**Later**

Noon came.
`));

test('a name and a colon before speech are found if it is a character’s', () =>
  checkFindings(`
@cast: Mara (the Captain), Tobias

<foreign-marker>Mara:</foreign-marker> “The tide is out.”

<foreign-marker>THE CAPTAIN:</foreign-marker> It is.

Listen: the bell.

She said: Tobias: go.
`));

test('a character who is only used is known too', () =>
  checkFindings(`
@Mara: The tide is out.

<foreign-marker>Mara:</foreign-marker> It is.
`));

test('a name before a sentence that goes on, or alone above a line, is prose', () =>
  checkFindings(`
@cast: Mara, London

Mara: who had said nothing until then, shook her head.

<foreign-marker>MARA:</foreign-marker> not now.

London:
Printed for the author.
`));

test('the format’s own markers and tags are none', () =>
  checkFindings(`
@cast: Mara
@pov: Mara

@Mara: The tide is out. POV: Mara.
`));

test('a name that is a reserved word stays, since it would become a marker', () =>
  checkFindings(`
@cast: Scene, Mara

Scene: The tide is out.
`));

test('two names under each other are no two points of view', () =>
  checkFindings(`
@cast: Mara, Tobias

The tide was out.

X

**Mara**

**Tobias**

Morning came.
`));

test('the message says how it is understood', () => {
  checkMessage(
    'foreign-marker',
    '[Mara’s POV]\n\nRain fell.\n',
    'This line is understood as “@pov: Mara”. Convert it to write points of view in one way.',
  );
  checkMessage(
    'foreign-marker',
    '@cast: Mara\n\nMARA: Not now.\n',
    'This is understood as “@Mara:”, a speaker tag. Convert it to write speakers in one way.',
  );
});

test('the fix of a point of view replaces the line', () => {
  checkFix('foreign-marker', 'A.\n\nX\n\n ~ the mage’s POV ~\r\n\nB.\n', 'A.\n\nX\n\n @pov: the mage\r\n\nB.\n');
  checkFix('foreign-marker', '@cast: Zoë\n\nA.\n\n# One\n(Zoë)\nB.\n', '@cast: Zoë\n\nA.\n\n# One\n@pov: Zoë\nB.\n');
});

test('the fix of a label keeps the text, and writes a name in capitals as the cast does', () => {
  const cast = '@cast: Mara (the Captain), JJ\n\n';
  checkFix('foreign-marker', `${cast}Mara: “Not now.” He went.\n`, `${cast}@Mara: “Not now.” He went.\n`);
  checkFix('foreign-marker', `${cast}MARA : Not now.\n`, `${cast}@Mara : Not now.\n`);
  checkFix('foreign-marker', `${cast}THE CAPTAIN: Not now.\n`, `${cast}@the Captain: Not now.\n`);
  checkFix('foreign-marker', `${cast}JJ: Not now.\n`, `${cast}@JJ: Not now.\n`);
});

test('all in the file are converted at once, and unseen', () => {
  const text = '@cast: Mara\n\nPOV: Mara\n\nMARA: Rain.\n\nX\n\n(Mara)\n\nMara: Sun.\n';
  checkTitles('foreign-marker', text, [
    'Convert to “@pov: Mara”',
    'Convert all points of view and speakers in this file',
  ]);
  checkFixAll(text, '@cast: Mara\n\n@pov: Mara\n\n@Mara: Rain.\n\nX\n\n@pov: Mara\n\n@Mara: Sun.\n');
});
