import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedStoryFor } from '../../../support/stories';
import { storyOf } from './reading';

/*
 * The real story may not be copied, its names neither, so that what is expected is read from it in simpler ways than ours.
 */

test('in a real story without a declared cast the speakers are found, and nobody else is one', (t) => {
  const text = seedStoryFor(t);
  if (text === null) return;
  const { people } = storyOf(text).learnt;
  const speakers = people.filter(({ role }) => role === 'speaks').map(({ name }) => name);
  const expected = [...oftenNamed(text), ...nominalSpeakers(text)];
  assert.equal(expected.length, 5);
  assert.deepEqual([...speakers].sort(), expected.sort());
  const mentioned = people.filter(({ role }) => role === 'mentioned').map(({ name }) => name);
  const listed = namesInLists(text);
  assert.ok(listed.length > 2);
  for (const name of listed) assert.ok(mentioned.includes(name), `${name} is mentioned`);
});

/** Words that often have a capital where no sentence begins, and are never written small. */
function oftenNamed(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.matchAll(/[a-z,] ([A-Z][a-z]{2,})/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => count >= 10 && !isWrittenSmall(word, text)).map(([word]) => word);
}

function isWrittenSmall(word: string, text: string): boolean {
  return new RegExp(`\\b${word.toLowerCase()}\\b`).test(text);
}

/** `the …` between a quotation and its verb, at least twice. */
function nominalSpeakers(text: string): readonly string[] {
  const found = [...text.matchAll(/[,?!]" (the [a-z]+) [a-z]+ed[.,]/g)].map(([, words = '']) => words);
  return [...new Set(found)].filter((words) => found.indexOf(words) !== found.lastIndexOf(words));
}

/** The names of lists of three. */
function namesInLists(text: string): readonly string[] {
  return [...text.matchAll(/\b([A-Z][a-z]+) and ([A-Z][a-z]+) and ([A-Z][a-z]+)/g)].flatMap((names) => names.slice(1));
}
