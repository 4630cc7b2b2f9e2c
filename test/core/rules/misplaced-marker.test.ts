import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage } from '../../support/findings';

test('a marker about the story stands before its first prose', () =>
  checkFindings(`
@title: Low Tide

# One

@cast: Mara

The tide was out.

<misplaced-marker>@author: A. Writer</misplaced-marker>

X
<misplaced-marker>@cast: Tobias</misplaced-marker>

Morning came.

<misplaced-marker>@narrator: Mara</misplaced-marker>
`));

test('a scene’s title stands before the prose of the scene', () =>
  checkFindings(`
The tide was out.

<misplaced-marker>@scene: Low tide</misplaced-marker>

X

@scene: Morning

Morning came.
`));

test('other markers about a scene may stand anywhere in it', () =>
  checkFindings(`
The tide was out.

@pov: Mara
@place: The harbour
@time: Dawn
@synopsis: Mara finds the boat.
@status: draft
@tags: storm

Morning came.
`));

test('a title line and a speaker’s name above the markers are no prose', () =>
  checkFindings(`
Low Tide

@cast: Mara

<foreign-marker>**Mara**</foreign-marker>

@author: A. Writer

The tide was out.
`));

test('a file without prose has room for all', () => checkFindings('@cast: Mara\n\n% The others.\n\n@cast: Tobias\n'));

test('the message says where it belongs', () => {
  checkMessage(
    'misplaced-marker',
    'Rain fell.\n\n@author: A. Writer\n',
    '@author: is about the whole story. Move this line to the top, before the first prose.',
  );
  checkMessage(
    'misplaced-marker',
    'Rain fell.\n\n@scene: Rain\n',
    'The title of a scene stands before its prose. Move this line to the top of the scene.',
  );
});

test('the fix moves the line as it is under the markers that stand where they should', () =>
  checkFix(
    'misplaced-marker',
    `
@title: Low Tide
@pov: Mara

The tide was out.

X

  @ Cast ： Mara

Morning came.
`,
    `
@title: Low Tide
  @ Cast ： Mara
@pov: Mara

The tide was out.

X

Morning came.
`,
  ));

test('without such markers it goes under the title, or else to the top of the file', () => {
  checkFix('misplaced-marker', 'Low Tide\n\nRain.\n\n@cast: Mara', 'Low Tide\n\n@cast: Mara\n\nRain.\n\n');
  checkFix('misplaced-marker', '\ufeffRain.\r\n@cast: Mara\r\nSun.\r\n', '\ufeff@cast: Mara\r\n\r\nRain.\r\nSun.\r\n');
  checkFix(
    'misplaced-marker',
    '@pov: Mara\n\nRain.\n\n@cast: Mara\n\nSun.\n',
    '@cast: Mara\n@pov: Mara\n\nRain.\n\nSun.\n',
  );
});

test('a scene’s title goes under the markers of the scene, or else under its break', () => {
  checkFix(
    'misplaced-marker',
    'A.\n\nX\n@pov: M\n\nB.\n\n@scene: S\n\nC.\n',
    'A.\n\nX\n@pov: M\n@scene: S\n\nB.\n\nC.\n',
  );
  checkFix('misplaced-marker', 'A.\n\nX\n\nB.\n\n@scene: S\n\nC.\n', 'A.\n\nX\n@scene: S\n\nB.\n\nC.\n');
  checkFix('misplaced-marker', 'A.\n\n# One\nB.\n@scene: S\n', 'A.\n\n# One\n@scene: S\n\nB.\n');
  checkFix('misplaced-marker', 'It rained.\n@scene: S\n', '@scene: S\n\nIt rained.\n');
});
