import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage } from '../../support/findings';

test('a word that is a slip away from a marker is found', () =>
  checkFindings(`
<unknown-marker>@tilte</unknown-marker>: Low Tide
<unknown-marker>@auhtor</unknown-marker>: A. Writer

The tide was out.

X
<unknown-marker>@pvo</unknown-marker>: Mara
<unknown-marker>@palce</unknown-marker>: The harbour
<unknown-marker>@synospis</unknown-marker>: Mara finds the boat.
<unknown-marker>@tag</unknown-marker>: storm

Morning came.
`));

test('another word for a marker is found, however often it is used', () =>
  checkFindings(`
<unknown-marker>@characters</unknown-marker>: Mara, Tobias

The tide was out.

X
<unknown-marker>@location</unknown-marker>: The harbour
<unknown-marker>@point of view</unknown-marker>: Mara

Morning came.

X
<unknown-marker>@location</unknown-marker>: The lighthouse

Noon came.
`));

test('a name is a name, even if it is close to a marker', () =>
  checkFindings(`
@Tim: The tide is out.

@Cass: It is.

@TINA: Is it?

@Stacy: Look.

@Tobias: Pov Place Scenes.
`));

test('a declared character is one in any case of letters', () =>
  checkFindings(`
@cast: Tim, Pove

@tim: the tide is out

@pove: it is
`));

test('who speaks more than once is a speaker', () =>
  checkFindings(`
@tim: the tide is out

@ann: it is

@tim: look
`));

test('a manner or quotation marks tell a speaker from a marker', () =>
  checkFindings(`
@tim (quietly): the tide is out

@cas: “It is.”
`));

test('words that are far from any marker are names', () =>
  checkFindings(`
@mara: the tide is out

@the mage: it is

@note: look
`));

test('a marker without its colon is found', () =>
  checkFindings(`
The tide was out.

X

<unknown-marker>@pov</unknown-marker> Mara

<unknown-marker>@time</unknown-marker> Monday, 10:30

<unknown-marker>@POV</unknown-marker>

Morning came.
`));

test('other words after the sign are prose', () =>
  checkFindings(`
@mara_writes said that the tide was out.

@Scene of the crime, she thought.

@ noon

@places
`));

test('the message names the marker that was meant', () => {
  checkMessage(
    'unknown-marker',
    'Rain fell.\n\n@pvo: Mara\n',
    'There is no marker @pvo, so this is read as somebody’s speech. Did you mean @pov? ' +
      'If it is a character, name them in @cast:.',
  );
  checkMessage(
    'unknown-marker',
    'Rain fell.\n\n@pov Mara\n',
    'The colon is missing: a marker is written “@pov: …”. Without it this is read as prose.',
  );
});

test('the fix corrects the word', () => {
  checkFix('unknown-marker', 'A.\n\nX\n@ pvo : Mara\n\nB.\n', 'A.\n\nX\n@ pov : Mara\n\nB.\n', 'Change to “@pov:”');
  checkFix('unknown-marker', 'A.\n\nX\n@location: The inn\n\nB.\n', 'A.\n\nX\n@place: The inn\n\nB.\n');
});

test('the fix puts the colon in', () => {
  checkFix('unknown-marker', 'A.\n\n@pov Mara\n\nB.\n', 'A.\n\n@pov: Mara\n\nB.\n', 'Write “@pov:”');
  checkFix('unknown-marker', 'A.\n\n@time Monday, 10:30\n\nB.\n', 'A.\n\n@time: Monday, 10:30\n\nB.\n');
});
