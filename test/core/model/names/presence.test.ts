import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newMentionMemo } from '../../../../server/core/model/mentionMemo';
import { presenceIn, taggedSpeakers } from '../../../../server/core/model/presence';
import { storyOf } from './reading';

/** `Mara 1,3 pov 1 lines 2 mentions 3`: the scenes of each character, what is 0 left out. */
function presenceOf(text: string): readonly string[] {
  const story = storyOf(text);
  const { characters } = presenceIn(story, newMentionMemo(), taggedSpeakers(story.cast));
  return [...characters.values()].map(({ name, scenes, povScenes, lines, mentions }) =>
    [
      `${name} ${scenes.join(',')}`,
      ...(povScenes.length === 0 ? [] : [`pov ${povScenes.join(',')}`]),
      ...(lines === 0 ? [] : [`lines ${lines}`]),
      ...(mentions === 0 ? [] : [`mentions ${mentions}`]),
    ].join(' '),
  );
}

test('who is in a scene is known by points of view, tags and names', () => {
  const text = `@cast: Mara (the Captain), Tobias, Finch

@pov: Mara

@Tobias: Where is the Captain?

@Tobias: Mara?

X

@pov: omniscient

Rain fell on Mara.

X

@Mara: No.
`;
  assert.deepEqual(presenceOf(text), ['Mara 1,2,3 pov 1 lines 1 mentions 3', 'Tobias 1 lines 2']);
});

test('the narrator’s point of view is presence', () => {
  assert.deepEqual(presenceOf('@narrator: Ishmael\n\nRain.\n\nX\n\n@pov: Mara\n\nRain.\n'), [
    'Ishmael 1 pov 1',
    'Mara 2 pov 2',
  ]);
});

test('labels that mean a character are lines of theirs', () => {
  assert.deepEqual(presenceOf('@cast: Mara\n\nMARA: No.\n\nNote: no.\n'), ['Mara 1 lines 1']);
});

test('whoever knows more of speakers says whose the lines are', () => {
  const story = storyOf('@cast: Mara\n\n“No,” she said.\n');
  const { characters, scenes } = presenceIn(story, newMentionMemo(), () => ['Mara', null]);
  assert.equal(characters.get('Mara')?.lines, 1);
  assert.deepEqual(
    scenes.map((scene) => [...scene.keys()]),
    [['Mara']],
  );
});

test('a memo reads each scene once, until there are other names', () => {
  const memo = newMentionMemo();
  const story = storyOf('@cast: Mara\n\nMara slept.\n');
  const [scene] = story.scenes;
  assert.ok(scene !== undefined);
  const first = memo.mentionsIn(scene.node, story.cast.index);
  assert.equal(memo.mentionsIn(scene.node, story.cast.index), first);
  const other = storyOf('@cast: Mara, Tobias\n\nMara slept.\n').cast.index;
  assert.notEqual(memo.mentionsIn(scene.node, other), first);
});
