import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterCard } from '../../../../server/core/features/names/characterCard';
import { presenceBar } from '../../../../server/core/features/names/presenceBar';
import { assertMarked, range } from '../../../support/markedText';
import { readMarkedWorld } from './world';

test('a declared character is told with other names, pronouns, scenes, lines, presence and entry', () =>
  checkCard(
    `
@cast: Mara (the Captain, Mar) [she], Tobias

X

@scene: Low tide
@pov: Mara

<at>Ma$0ra</at>’s boat was gone.

X

Rain.

X

@Mara: Not now.

@Mara: Go.

The Captain slept.
`,
    `**Mara** · she

Also called the Captain, Mar

- In 2 of 3 scenes
- First: 1\\. Low tide
- Last: 3\\. Not now.
- Point of view of 1 scene
- Lines with a speaker tag: 2

\`▆▁█\`

\`\`\`scene-markup
@cast: Mara (the Captain, Mar) [she]
\`\`\``,
  ));

test('the scenes are those of all files, each with the title of its story', () =>
  checkCard(
    `
@title: Ebb

<at>$0Mara</at> slept.

=== two.story
@title: Flow

Rain.

X

Mara woke.

=== zcast.story
@cast: Mara
`,
    `**Mara**

- In 2 of 3 scenes
- First: 1\\. Mara slept. (Ebb)
- Last: 2\\. Mara woke. (Flow)

\`█▁█\`

\`\`\`scene-markup
@cast: Mara
\`\`\``,
  ));

test('who is in no scene says so', () =>
  checkCard(
    '@cast: <at>Ma$0ra</at>\n\nRain.\n',
    '**Mara**\n\nIn none of 1 scene\n\n```scene-markup\n@cast: Mara\n```',
  ));

test('who is not declared is told with the line that would do it', () =>
  checkCard(
    '“Go,” said Tobias. “Now,” said <at>To$0bias</at>.\n',
    /In 1 of 1 scene\n- Scene: 1\\\. [\s\S]*Not in the cast yet\. [\s\S]*@cast: Tobias/,
  ));

test('a word, a place and an empty file tell nothing', () => {
  checkCard('@cast: Mara\n\nThe ti$0de, Mara.\n', null);
  checkCard('@cast: Mara\n\nMara sailed to London. She loved Lon$0don. London’s rain fell. She left London.\n', null);
  checkCard('$0', null);
});

test('no name of the story becomes a link, an image or HTML', () =>
  checkCard(
    '@cast: <at>Ma$0ra <img src=x> *a*</at> (`b`\u202e, <C>)\n',
    /^\*\*Mara \\<img src=x\\> \\\*a\\\*\*\*\n\nAlso called \\`b\\`, \\<C\\>/,
  ));

test('the bar has a cell for each scene and at most forty, and shows each appearance', () => {
  assert.equal(presenceBar([]), '');
  assert.equal(presenceBar([0, 0]), '▁▁');
  assert.equal(presenceBar([0, 3, 1, 0, 0, 7]), '▁▄▂▁▁█');
  assert.equal(presenceBar(Array.from({ length: 1000 }, () => 2)).length, 40);
  for (let scene = 0; scene < 97; scene++) {
    const amounts = Array.from({ length: 97 }, (_, at) => (at === scene ? 1 : 0));
    assert.equal([...presenceBar(amounts)].filter((block) => block === '█').length, 1);
  }
});

function checkCard(marked: string, expected: string | RegExp | null): void {
  const { files, world, asked, offset } = readMarkedWorld(marked);
  const card = characterCard(world, asked, offset);
  const file = files.find(({ path }) => path === asked.uri);
  assert.ok(file !== undefined);
  assertMarked(file, card === null ? [] : [range('at', card.span)]);
  if (expected instanceof RegExp) assert.match(card?.markdown ?? '', expected);
  else assert.equal(card?.markdown ?? null, expected);
}
