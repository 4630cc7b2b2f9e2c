import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completionsAt } from '../../../../server/core/features/completion/completion';
import type { CompletionItem, CompletionTrigger } from '../../../../server/core/features/completion/item';
import type { Settings } from '../../../../server/core/settings';
import { storyText } from '../../../../server/core/syntax/tree';
import { applyEdits } from '../../../../server/core/text/span';
import { anyText, runs } from '../../../support/arbitraries';
import { readMarkedWorld, worldOf } from '../names/world';

test('at the top of a story an @ offers all markers, and then the cast', () =>
  checkLabels('@cast: Mara, Tobias\n\n@$0\n', [
    ...[
      '@pov',
      '@scene',
      '@place',
      '@time',
      '@synopsis',
      '@status',
      '@tags',
      '@title',
      '@author',
      '@cast',
      '@narrator',
    ],
    ...['@Mara', '@Tobias'],
  ]));

test('what is set already and may be set once is not offered again', () => {
  checkLabels('@title: Ebb\n@author: A\n@narrator: Mara\n@place: Pier\n@pov: Mara\n@tags: a\n@$0\n', [
    ...['@pov', '@scene', '@time', '@synopsis', '@status', '@tags', '@cast'],
    '@Mara',
  ]);
  checkLabels('@place: Pier\n\nRain.\n\nX\n\n@$0\n', [
    '@pov',
    '@scene',
    '@place',
    '@time',
    '@synopsis',
    '@status',
    '@tags',
  ]);
});

test('the line itself does not count as set', () => checkHas('@pla$0ce: Pier\n', '@place'));

test('behind prose there are no markers about the story, nor the title of the scene, and speakers come first', () =>
  checkLabels('@cast: Mara\n\nRain.\n\n@$0\n', ['@Mara', '@pov', '@place', '@time', '@synopsis', '@status', '@tags']));

test('who spoke last but one is offered first, and who spoke last behind those who are in the scene', () => {
  const cast = '@cast: Ann, Ben, Cleo, Dov\n\nX\n\nCleo sat by the fire.\n\n';
  checkSpeakers(`${cast}@Ben: One.\n\n@Dov: Two.\n\n@$0\n`, ['Ben', 'Cleo', 'Dov', 'Ann']);
  checkSpeakers(`${cast}@Ben: One.\n\n@Dov: Two.\n\n@Ben: Three.\n\n@$0\n`, ['Dov', 'Cleo', 'Ben', 'Ann']);
  checkSpeakers(`${cast}@Ben: One.\n\n@$0\n`, ['Cleo', 'Ben', 'Ann', 'Dov']);
  checkSpeakers(`${cast}DOV: One.\n\n@Ben: Two.\n\n@$0\n\n@Ann: Three.\n`, ['Dov', 'Ann', 'Cleo', 'Ben']);
});

test('the point of view and a scene before have their say', () => {
  checkSpeakers('@cast: Ann, Ben\n\nX\n\n@pov: Ben\n\nRain.\n\n@$0\n', ['Ben', 'Ann']);
  checkSpeakers('@cast: Ann, Ben\n\n@Ben: One.\n\n@Ann: Two.\n\nX\n\nRain.\n\n@$0\n', ['Ann', 'Ben']);
});

test('where nobody is declared, those who speak in the prose and in tags are offered, and not the half-typed name', () =>
  checkSpeakers('“Go,” said Tobias. “Now,” said Tobias.\n\n@Mara: No.\n\n@Ma$0:\n', ['Tobias', 'Mara']));

test('a marker is written with its colon and a blank, in place of all that was typed', () => {
  checkTaken('@po$0\n', '@pov', '@pov: $0\n');
  checkTaken('  @ po$0\n', '@pov', '  @pov: $0\n');
  checkTaken('@$0\r\nRain.', '@place', '@place: $0\r\nRain.');
});

test('so is a speaker, whose tag and speech stay if they are there', () => {
  const cast = '@cast: Mara Hale\n\n';
  checkTaken(`${cast}@ma$0\n`, '@Mara Hale', `${cast}@Mara Hale: $0\n`);
  checkTaken(`${cast}@Mara H$0\n`, '@Mara Hale', `${cast}@Mara Hale: $0\n`);
  checkTaken(`${cast}@m$0ar: Not now.\n`, '@Mara Hale', `${cast}@Mara Hale:$0 Not now.\n`);
  checkTaken(`${cast}@ma$0 (low): Not now.\n`, '@Mara Hale', `${cast}@Mara Hale$0 (low): Not now.\n`);
  checkTaken(`${cast}@$0Not now, she said: no.\n`, '@Mara Hale', `${cast}@Mara Hale: $0Not now, she said: no.\n`);
  checkTaken(`${cast}@$0 Not now.\n`, '@Mara Hale', `${cast}@Mara Hale:$0 Not now.\n`);
});

test('an @ inside a line, in a note or a heading, and the manner of a tag offer nothing', () => {
  for (const story of ['Write to me@$0\n', '% @$0\n', '# @$0\n', '@Mara (l$0): No.\n', '@Mara (l$0\n']) {
    checkLabels(`@cast: Mara\n\n${story}`, [], '@');
  }
});

test('a point of view is one of the cast, those first who have scenes, or nobody’s', () => {
  const story = '@cast: Ann, Ben\n\nX\n\n@pov: Ben\n\nRain.\n\nX\n\n';
  checkLabels(`${story}@pov: $0\n\nRain.\n`, ['Ben', 'Ann', 'omniscient']);
  checkLabels('@cast: Ann\n@narrator: $0\n', ['Ann']);
  checkTaken(`${story}@pov:$0\n`, 'Ann', `${story}@pov: Ann$0\n`);
  checkTaken(`${story}@pov: A$0nn\n`, 'Ann', `${story}@pov: Ann$0\n`);
  checkTaken(`${story}@pov: be$0\n`, 'Ben', `${story}@pov: Ben$0\n`);
});

test('a name that is being typed for the first time is no value yet', () =>
  checkLabels('@pov: Ma$0\n', ['omniscient']));

test('places, times and statuses are those of all files, most used first', () => {
  const others =
    '=== two.story\nX\n\n@place: The pier\n@time: Dawn\n@status: draft\n\nRain.\n\nX\n\n@place: The pier\n\nRain.\n';
  const own = 'X\n\n@place: The attic\n\nRain.\n\nX\n\n';
  checkLabels(`${own}@place: $0\n\nRain.\n${others}`, ['The pier', 'The attic']);
  checkLabels(`${own}@place: The $0\n\nRain.\n${others}`, ['The pier', 'The attic']);
  checkLabels(`${own}@time: $0\n\nRain.\n${others}`, ['Dawn']);
  checkLabels(`${own}@status:$0\n\nRain.\n${others}`, ['draft']);
  checkLabels(`${own}@synopsis: $0\n\nRain.\n${others}`, []);
  checkTaken(`${own}@place: the p$0i\n\nRain.\n${others}`, 'The pier', `${own}@place: The pier$0\n\nRain.\n`);
});

test('tags are offered behind each comma, but not those that the line has', () => {
  const story = 'X\n\n@tags: storm, letters\n\nRain.\n\nX\n\n';
  checkLabels(`${story}@tags: $0\n`, ['storm', 'letters']);
  checkLabels(`${story}@tags: Storm, $0\n`, ['letters']);
  checkLabels(`${story}@tags: $0, Letters\n`, ['storm'], ',');
  checkTaken(`${story}@tags: rain, le$0, sea\n`, 'letters', `${story}@tags: rain, letters$0, sea\n`);
  checkTaken(`${story}@tags: rain,$0\n`, 'storm', `${story}@tags: rain, storm$0\n`);
});

test('in prose a capital offers names of the cast, the first name first', () => {
  const cast = '@cast: Mara Hale (the Captain, Mar), Tobias\n\n';
  checkLabels(`${cast}The rain saw M$0\n`, ['Mara', 'Mara Hale', 'Mar']);
  checkTaken(`${cast}The rain saw M$0 there.\n`, 'Mara', `${cast}The rain saw Mara$0 there.\n`);
  checkLabels(`${cast}“Go,” said To$0\n`, ['Tobias']);
  checkLabels(`${cast}Rain fell. Tob$0\n`, ['Tobias']);
  checkLabels(`${cast}@Tobias: Go, M$0\n`, ['Mara', 'Mara Hale', 'Mar']);
  checkLabels(`${cast}“Mar$0\n`, ['Mara', 'Mara Hale']);
});

test('and is quiet everywhere else', () => {
  const cast = '@cast: Tobias, Ann, Willa\n\n';
  for (const story of [
    'T$0\n',
    'To$0\n',
    'Rain fell. T$0\n',
    'Rain fell. Will$0\n',
    'The rain saw t$0\n',
    'The rain saw To$0bago\n',
    'The rain sawT$0\n',
    'The rain saw $0\n',
    'The rain saw Tobias$0\n',
    'The rain saw Q$0\n',
    '% Ask T$0\n',
    '# On T$0\n',
    '@synopsis: On T$0\n',
  ]) {
    checkLabels(cast + story, []);
  }
  checkLabels(`${cast}The rain saw T$0\n`, [], ' ');
});

test('letters without accents find a name that has some, and with them too', () => {
  const cast = '@cast: Zoë, Mara\n\n';
  checkFilter(`${cast}The rain saw Zo$0\n`, 'Zoë', 'Zoe');
  checkFilter(`${cast}@zo$0\n`, '@Zoë', '@Zoe');
  checkFilter(`${cast}@zoë$0\n`, '@Zoë', '@Zoë');
  checkFilter(`${cast}@pov: Z$0\n`, 'Zoë', 'Zoe');
  const { asked, world, offset } = readMarkedWorld(`${cast}@z$0\n`);
  assert.equal(completionsAt(asked, world, offset, null).isIncomplete, true);
});

test('a blank line offers a scene break in the house style, with a blank line around it', () => {
  checkTaken('Rain.\n\n$0\n\nMorning.\n', 'Scene break', 'Rain.\n\nX$0\n\nMorning.\n');
  checkTaken('Rain.\n$0\nMorning.\n', 'Scene break', 'Rain.\n\nX\n$0\nMorning.\n');
  checkTaken('Rain.\r\n\r\n  $0', 'Scene break', 'Rain.\r\n\r\nX\r\n\r\n$0');
  checkTaken('$0', 'Scene break', 'X\n\n$0');
  checkTaken('IX\n\n$0\n\nRain.\n', 'Scene break', 'IX\n\n***$0\n\nRain.\n');
  checkTaken('Rain.\n\n$0\n\nRain.\n', 'Scene break', 'Rain.\n\n* * *$0\n\nRain.\n', { sceneBreak: '* * *' });
  checkLabels('Rain.\n$0\n', [], ' ');
});

test('every item has a detail and a documentation, and no text of the story is markup in it', () => {
  for (const item of itemsOf('@cast: Ma_ra_ <IMG> (`a`)\n\n@$0\n')) {
    assert.notEqual(item.detail, '');
    assert.notEqual(item.documentation, '');
    if (item.kind === 'character') assert.match(item.documentation, /Ma\\_ra\\_ \\<IMG\\>[\s\S]*\\`a\\`/);
  }
});

test('anywhere in any file, items replace what stands on the line up to the cursor at least', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const world = worldOf([{ uri: 'main.story', text }]);
      const [asked] = world.snapshots;
      assert.ok(asked !== undefined);
      for (let offset = 0; offset <= text.length; offset++) {
        const { items } = completionsAt(asked, world, offset, null);
        items.forEach(({ label, sortText, edit: { span } }, index) => {
          assert.notEqual(label, '');
          assert.ok(index === 0 || sortText > (items[index - 1]?.sortText ?? ''));
          assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        });
      }
    }),
    runs(150),
  );
});

function itemsOf(
  marked: string,
  trigger: CompletionTrigger = null,
  settings: Partial<Settings> = {},
): readonly CompletionItem[] {
  const { asked, world, offset } = readMarkedWorld(marked, settings);
  return completionsAt(asked, world, offset, trigger).items;
}

function checkLabels(marked: string, labels: readonly string[], trigger: CompletionTrigger = null): void {
  const found = itemsOf(marked, trigger).filter(({ kind }) => kind !== 'break' || labels.includes('Scene break'));
  assert.deepEqual(
    found.map(({ label }) => label),
    labels,
    marked,
  );
}

function checkHas(marked: string, label: string): void {
  assert.ok(
    itemsOf(marked).some((item) => item.label === label),
    `${label} in ${marked}`,
  );
}

function checkSpeakers(marked: string, names: readonly string[]): void {
  const found = itemsOf(marked).filter(({ kind }) => kind === 'character');
  assert.deepEqual(
    found.map(({ label }) => label),
    names.map((name) => `@${name}`),
    marked,
  );
}

function checkFilter(marked: string, label: string, filterText: string): void {
  assert.equal(itemsOf(marked).find((item) => item.label === label)?.filterText, filterText, marked);
}

/** Takes the item, and compares the whole text, with the cursor behind what was written. */
function checkTaken(marked: string, label: string, expected: string, settings: Partial<Settings> = {}): void {
  const { asked } = readMarkedWorld(marked, settings);
  const item = itemsOf(marked, null, settings).find((offered) => offered.label === label);
  assert.ok(item !== undefined, `No ${label} in ${marked}`);
  const after = applyEdits(storyText(asked.tree), [item.edit]);
  const cursor = item.edit.span.start + item.edit.text.length;
  assert.equal(`${after.slice(0, cursor)}$0${after.slice(cursor)}`, expected);
}
