import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hoverAt } from '../../../server/core/features/hover';
import { MARKER_DOCS } from '../../../server/core/features/markerDocs';
import { markerKeyOf } from '../../../server/core/syntax/markers';
import { SCENE_KEYS, STORY_KEYS } from '../../../server/core/syntax/nodes';
import { textOf } from '../../../server/core/text/span';
import { anyText, runs } from '../../support/arbitraries';
import { snapshotOf, withCursor } from './marked';

const CARD = `**Scene 2 of 2** · Low tide

8 words · under 1 min · 25% dialogue

- Point of view: Mara
- Place: The harbour
- Time: Monday, dawn
- Status: draft
- Tags: storm, letters
- Synopsis: Mara finds the boat.`;

function lowTide(mark: string): string {
  const story = `Rain fell.

X

@scene: Low tide
@pov: Mara
@place: The harbour
@time: Monday, dawn
@synopsis: Mara finds the boat.
@status: draft
@tags: storm, letters

The tide was out. “You came,” she said.
`;
  assert.ok(story.includes(mark.replace('$0', '')));
  return story.replace(mark.replace('$0', ''), mark);
}

test('a break tells all that is known of its scene', () => checkHover(lowTide('$0X'), 'X', `${CARD}\n\n*Scene break*`));

test('so does the value of each of its markers', () => {
  checkHover(lowTide('@scene: Low $0tide'), '@scene: Low tide', CARD);
  checkHover(lowTide('@tags: storm,$0 letters'), '@tags: storm, letters', CARD);
});

test('the key of a marker tells what it is for, with an example', () =>
  checkHover(
    lowTide('@po$0v: Mara'),
    '@pov',
    `**@pov:** about the scene, any number of times

Whose point of view it is from here on; \`omniscient\` means nobody’s.

\`\`\`scene-markup
@pov: Mara
\`\`\``,
  ));

test('a break in another style says that it means the same', () =>
  checkHover(
    'Rain fell.\n\n  *$0 * *\n\nMorning.\n',
    '* * *',
    `**Scene 2 of 2**

1 word · under 1 min · 0% dialogue

*Scene break: \\* \\* \\* means the same as a line X*`,
  ));

test('a break before the ending, which begins no scene, says only what it is', () =>
  checkHover('Rain fell.\n\n$0X\n\nThe End\n', 'X', '*Scene break*'));

test('the reading time follows the setting', () =>
  checkHover('$0X\n\nRain fell.\n'.repeat(1) + 'Rain '.repeat(100), 'X', /102 words · 2 min · 0% dialogue/, {
    readingSpeed: 50,
  }));

test('a title tells of the whole story, as does the value of a marker about it', () => {
  const card = `**The Long Tide** by A. Writer

2 scenes · 3 words · under 1 min · 0% dialogue

- Told by: Ishmael`;
  const story = '@author: A. Writer\n@narrator: Ishmael\n\nThe Long Tide\n\nRain fell.\n\nX\n\nMorning.\n';
  checkHover(story.replace('Long', 'Lo$0ng'), 'The Long Tide', card);
  checkHover(story.replace('A. W', 'A.$0 W'), '@author: A. Writer', card);
  checkHover(story.replace('\nMorning', '\n$0Morning'), null, null);
});

test('a heading tells what it holds, and with it of its scene if that is the only one', () => {
  const story = '# Part\n\n## Ebb\n\nRain fell.\n\nX\n\nIt stopped.\n\n## Flow\n\n@pov: Mara\n\nMorning.\n\n## Slack\n';
  checkHover(story.replace('Part', 'Pa$0rt'), '# Part', '**Part**\n\n3 scenes · 5 words · under 1 min · 0% dialogue');
  checkHover(
    story.replace('## Ebb', '$0## Ebb'),
    '## Ebb',
    '**Ebb**\n\n2 scenes · 4 words · under 1 min · 0% dialogue',
  );
  checkHover(
    story.replace('Flow', 'Flow$0'),
    '## Flow',
    `**Flow**

1 scene · 1 word · under 1 min · 0% dialogue

**Scene 3 of 3**

1 word · under 1 min · 0% dialogue

- Point of view: Mara`,
  );
  checkHover(story.replace('Slack', '$0Slack'), '## Slack', '**Slack**\n\nNo prose yet');
});

test('a point of view in another convention tells of the scene, and that it is a marker', () => {
  checkHover('[Mara’s $0POV]\n\nRain fell.\n', 'POV', /^\*\*@pov:\*\*[\s\S]*same as `@pov:` Mara$/);
  checkHover('[Ma$0ra’s POV]\n\nRain fell.\n', '[Mara’s POV]', /^\*\*Scene 1 of 1\*\*[\s\S]*Point of view: Mara$/);
  checkHover(
    '@cast: Mara\n\nRain.\n\nX\n\n**Ma$0ra**\n\nMore.\n',
    '**Mara**',
    /^\*\*Scene 2 of 2\*\*[\s\S]*same as `@pov:` Mara$/,
  );
  checkHover('Rain.\n\nX\n\n**Ma$0ra**\n\nMore.\n', null, null);
});

test('a scene told by several says so in order, and a narrator is known as one', () => {
  const story =
    '@narrator: Ishmael\n\nRain.\n\n@pov: Mara\n\nMore.\n\n@pov: Ishmael\n\nMorning.\n\n@place: The $0pier\n';
  checkHover(story, '@place: The pier', /Point of view: Ishmael \(the narrator\), then Mara, then Ishmael\n/);
});

test('a note to the checks tells what it silences, and any other note nothing', () => {
  checkHover(
    '% ignore: empty-scene, no-such\n',
    '% ignore: empty-scene, no-such',
    `Silences these rules in the next paragraph or marker.

- **empty-scene**: A scene holds no prose: nothing but blank lines, notes or markers.
- **no-such**: no rule has this name, so this silences nothing.`,
    {},
    2,
  );
  checkHover('% ignore: empty-scene, no-$0such\n', 'no-such', /^Silences this rule in [\s\S]*no rule has this name/);
  checkHover('% $0ignore-file:\n', '% ignore-file:', 'Silences all rules in the whole file.');
  checkHover('% Check$0 the tables.\n', null, null);
});

test('prose, blank lines, the ending and an empty file tell nothing', () => {
  checkHover('Rain $0fell.\n', null, null);
  checkHover('Rain fell.\n$0\nX\n', null, null);
  checkHover('Rain fell.\n\nThe $0End\n', null, null);
  checkHover('$0', null, null);
});

test('no text of the story becomes a link, an image or HTML', () => {
  const evil = '[x](command:a) ![](https://a.b) <img src=x> `';
  for (const story of [
    `@title: ${evil}$0\n\nRain.`,
    `X\n\n@pov: Ann\n@place: ${evil}$0\n\nRain.`,
    `# ${evil}$0\n\nRain.`,
  ]) {
    checkHover(story, /./, /\\\[x\\\]\(command:a\) !\\\[\\\]\(https\\:\/\/a\.b\) \\<img src=x\\> \\`/);
  }
});

test('every marker has its documentation, with an example that is this marker', () => {
  assert.deepEqual(Object.keys(MARKER_DOCS).sort(), [...STORY_KEYS, ...SCENE_KEYS].sort());
  for (const [key, doc] of Object.entries(MARKER_DOCS)) {
    const [, word = '', value = ''] = /^@(\w+): (.+)$/.exec(doc.example) ?? [];
    assert.equal(markerKeyOf(word), key);
    assert.notEqual(value, '');
    assert.equal(doc.about, STORY_KEYS.some((known) => known === key) ? 'story' : 'scene');
  }
});

test('anywhere in any file a hover is about what stands at the cursor, and prose has none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = snapshotOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const hover = hoverAt(snapshot, offset);
        if (hover === null) continue;
        assert.ok(hover.span.start <= offset && offset <= hover.span.end && hover.span.end <= text.length);
        assert.notEqual(hover.markdown, '');
      }
    }),
    runs(300),
  );
});

function checkHover(
  marked: string,
  about: string | RegExp | null,
  markdown: string | RegExp | null,
  settings: Parameters<typeof snapshotOf>[1] = {},
  at?: number,
): void {
  const { text, cursor } = at === undefined ? withCursor(marked) : { text: marked, cursor: at };
  const hover = hoverAt(snapshotOf(text, settings), cursor);
  check(hover === null ? null : textOf(text, hover.span), about);
  check(hover?.markdown ?? null, markdown);
}

function check(found: string | null, expected: string | RegExp | null): void {
  if (expected instanceof RegExp) assert.match(found ?? '', expected);
  else assert.equal(found, expected);
}
