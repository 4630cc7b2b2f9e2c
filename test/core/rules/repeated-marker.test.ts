import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, checkRelated } from '../../support/findings';

test('a scene has one title, place, time, synopsis and status', () =>
  checkFindings(`
The tide was out.

X
@scene: Low tide
@place: The harbour
@time: Dawn
@synopsis: Mara finds the boat.
@status: draft
<repeated-marker>@Place: The lighthouse</repeated-marker>
<repeated-marker>@scene: High tide</repeated-marker>
<repeated-marker>@time: Noon</repeated-marker>
<repeated-marker>@synopsis: The boat finds Mara.</repeated-marker>
<repeated-marker>@status: done</repeated-marker>
<repeated-marker>@status: done</repeated-marker>

Morning came.
`));

test('the next scene may have its own', () =>
  checkFindings(`
@place: The harbour

The tide was out.

X
@place: The lighthouse

Morning came.
`));

test('points of view, tags and casts may come again', () =>
  checkFindings(`
@cast: Mara
@cast: Tobias

@pov: Mara
@tags: storm
@tags: letters

The tide was out.

<pov-change>@pov: Tobias</pov-change>

Morning came.
`));

test('a story has one title, author and narrator, wherever they stand', () =>
  checkFindings(`
@title: Low Tide
@author: A. Writer
@narrator: Mara
<repeated-marker>@author: B. Writer</repeated-marker>

The tide was out.

X

Morning came.

<misplaced-marker><repeated-marker>@title: High Tide</repeated-marker></misplaced-marker>
<misplaced-marker><repeated-marker>@narrator: Tobias</repeated-marker></misplaced-marker>
`));

test('an empty marker says nothing twice', () =>
  checkFindings(`
@title: Low Tide
<empty-marker>@title:</empty-marker>

The tide was out.
`));

test('the first one is shown', () => {
  checkRelated('repeated-marker', '<place>@title: Low Tide</place>\n@title: High Tide\n\nRain fell.\n');
  checkRelated('repeated-marker', 'A.\n\nX\n<place>@title: T</place>\n\nB.\n\nX\n@title: U\n\nC.\n');
  checkRelated('repeated-marker', 'A.\n\nX\n<place>@place: The inn</place>\n@time: Dawn\n@place: The harbour\n\nB.\n');
});

test('the message quotes the one that counts', () =>
  checkMessage(
    'repeated-marker',
    '@title: Low Tide\n@title: High Tide\n\nRain fell.\n',
    'This story already has @title: “Low Tide”, and only the first counts. Remove this one, or the other.',
  ));

test('the fix removes the later one', () =>
  checkFix(
    'repeated-marker',
    'A.\n\nX\n@place: The inn\n@place: The harbour\n\nB.\n',
    'A.\n\nX\n@place: The inn\n\nB.\n',
    'Remove this @place:',
  ));
