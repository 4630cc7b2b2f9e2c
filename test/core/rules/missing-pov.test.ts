import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, checkTitles } from '../../support/findings';

test('a scene that does not say whose it is is found where most others do, at its break', () =>
  checkFindings(`
@pov: Mara

The tide was out.

<missing-pov>X</missing-pov>

Morning came.

X
@pov: omniscient

Noon came.
`));

test('without a break it is found at its heading, or in its first line', () =>
  checkFindings(
    `
<missing-pov>The tide was out,</missing-pov>
and the boat lay on its side.

# Two
@pov: Mara

Morning came.

# <missing-pov>Three</missing-pov>

Noon came.

X
[Mara’s POV]

Evening came.
`,
    { rules: { 'foreign-marker': 'off' } },
  ));

test('one scene that says it makes no habit, and neither do fewer than half', () => {
  checkFindings(`
@pov: Mara

The tide was out.

X

Morning came.
`);
  checkFindings(`
@pov: Mara

The tide was out.

X
@pov: Tobias

Morning came.

X

Noon came.

X

Evening came.

X

Night came.
`);
});

test('where somebody narrates, every scene has a point of view', () =>
  checkFindings(`
@narrator: Edith

The tide was out.

X
@pov: Mara

Morning came.

X
@pov: Tobias

Noon came.
`));

test('what is not written yet need not say it, and later in the scene is early enough', () =>
  checkFindings(
    `
@pov: Mara

The tide was out.

X

X

Morning came.

@pov: Tobias

Noon came.

X
% To come.
`,
    { rules: { 'empty-scene': 'off' } },
  ));

const STORY = `
@pov: Mara

The tide was out.

X
@place: The inn

“Tobias,” said Edith, and Tobias laughed.

X
@pov: Tobias

Morning came.
`;

test('the fixes are guesses: the last point of view, and who is named most', () => {
  checkTitles('missing-pov', STORY, [
    'Insert “@pov: Mara”, as in the scene before',
    'Insert “@pov: Tobias”, who is named most here',
  ]);
  checkFix(
    'missing-pov',
    STORY,
    STORY.replace('The inn\n', 'The inn\n@pov: Tobias\n'),
    'Insert “@pov: Tobias”, who is named most here',
  );
});

test('the line is put in under the break, or at the top', () => {
  const others = '\n\nX\n@pov: Mara\n\nB.\n\nX\n@pov: Mara\n\nC.\n';
  const title = 'Insert “@pov: Mara”, who is named most here';
  checkFix('missing-pov', `Mara slept.${others}`, `@pov: Mara\n\nMara slept.${others}`, title);
  checkFix(
    'missing-pov',
    '@pov: Mara\n\nA.\n\nX\n\nB.\n\nX\n@pov: Mara\n\nC.\n',
    '@pov: Mara\n\nA.\n\nX\n@pov: Mara\n\nB.\n\nX\n@pov: Mara\n\nC.\n',
    'Insert “@pov: Mara”, as in the scene before',
  );
});

test('the message says what to write', () =>
  checkMessage(
    'missing-pov',
    STORY,
    'This scene does not say whose point of view it is, and most others do. Write @pov: and a name at its top, ' +
      'or @pov: omniscient if it is nobody’s.',
  ));
