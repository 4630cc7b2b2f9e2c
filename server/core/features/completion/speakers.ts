import { type Character, characterNamed, characterOf } from '../../model/cast';
import { povName } from '../../model/pov';
import type { Snapshot } from '../../snapshot';
import type { World } from '../names/world';
import type { TypedLine } from './typedLine';

/**
 * `people`, likely next speakers first: those who have spoken in the scene, the latest first, but for who spoke last; then
 * the others in the scene; then who spoke last; then the rest.
 */
export function nextSpeakers(
  snapshot: Snapshot,
  { memo }: World,
  line: TypedLine,
  people: readonly Character[],
): readonly Character[] {
  const { before, behind } = speakersIn(snapshot, line);
  const [last, ...earlier] = new Set([...before].reverse());
  const others = [...behind, ...namedIn(snapshot, line, memo)].filter((name) => name !== last);
  const order = [...new Set([...earlier, ...others, ...(last === undefined ? [] : [last])])];
  const rank = new Map(order.map((name, index) => [name, index]));
  const rankOf = ({ name }: Character): number => rank.get(name) ?? rank.size;
  return [...people].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Who is said to speak in the scene, before the line and behind it, in order. */
function speakersIn({ story }: Snapshot, { node, nodeStart, span }: TypedLine): Record<'before' | 'behind', string[]> {
  const facts = story.facts[node];
  const labels = facts?.hints.filter(({ kind }) => kind === 'label') ?? [];
  const said = [...(facts?.tags ?? []), ...labels].sort((a, b) => a.span.start - b.span.start);
  const speakers: Record<'before' | 'behind', string[]> = { before: [], behind: [] };
  for (const { name, span: at } of said) {
    const character = characterOf(story.cast, name);
    if (character === null) continue;
    if (nodeStart + at.start < span.start) speakers.before.push(character.name);
    else if (nodeStart + at.start > span.end) speakers.behind.push(character.name);
  }
  return speakers;
}

/** Whose point of view the scene is, and who is named in it, most often first. */
function namedIn({ tree, story }: Snapshot, { node }: TypedLine, memo: World['memo']): readonly string[] {
  const { cast } = story;
  const scene = story.scenes.find(({ index }) => index === node);
  const povs = (scene?.povs ?? []).flatMap(({ pov }) => characterNamed(cast, povName(pov) ?? '')?.name ?? []);
  const own = tree.nodes[node];
  const counts = own === undefined ? [] : [...memo.countsIn(own, cast.index)].sort(([, a], [, b]) => b - a);
  return [...povs, ...counts.map(([name]) => name)];
}
