import assert from 'node:assert/strict';
import { candidatesOf } from '../../../../server/core/model/candidates';
import { ENGLISH } from '../../../../server/core/model/language/english';
import type { NameEvidence } from '../../../../server/core/model/nameEvidence';
import { linkStory, type Story } from '../../../../server/core/model/story';
import type { SceneNode } from '../../../../server/core/syntax/nodes';
import { parseStory } from '../../../../server/core/syntax/tree';

/** The story of a text whose paragraphs have blank lines between. */
export function storyOf(text: string): Story {
  return linkStory(parseStory(text, 'blankLine'), null);
}

/** The first scene of a text. */
export function nodeOf(text: string): SceneNode {
  const [node] = parseStory(text, 'blankLine').nodes;
  assert.ok(node !== undefined);
  return node;
}

/** What a text says about one form; all 0 where it says nothing. */
export function evidenceFor(key: string, text: string): Partial<NameEvidence> {
  return candidatesOf(nodeOf(text), ENGLISH).forms.get(key) ?? {};
}

/** The forms that a text holds, in order. */
export function formsIn(text: string): readonly string[] {
  return [...candidatesOf(nodeOf(text), ENGLISH).forms.keys()];
}

/** Whom a story is learnt to have: `Mara (Mara Hale) [she]`, with a `?` for those who are only mentioned. */
export function learntIn(text: string): readonly string[] {
  return storyOf(text).learnt.people.map(({ name, aliases, pronouns, role }) => {
    const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
    const called = pronouns.length === 0 ? '' : ` [${pronouns.join(', ')}]`;
    return `${name}${also}${called}${role === 'speaks' ? '' : '?'}`;
  });
}
