import type { Snapshot } from '../snapshot';
import { firstLineEnd } from '../text/lineEnds';
import { span, type TextEdit } from '../text/span';
import { firstProse, insertedLine, topOfStory } from './markerLines';

type Edited = Pick<Snapshot, 'tree' | 'story'>;

/**
 * What puts a name into the cast: behind the last entry of the last `@cast:` line of the file, or in a line of its own at
 * the top of the story. Null for a name that no cast can hold.
 */
export function newCastEntry(snapshot: Edited): (name: string) => TextEdit | null {
  const put = behindLast(snapshot) ?? inLineOfItsOwn(snapshot);
  return (name) => (/[,()[\]:]/.test(name) ? null : put(name));
}

type Put = (name: string) => TextEdit;

/** Null where there is no such line, or none that is written well. */
function behindLast({ tree, story }: Edited): Put | null {
  const index = story.facts.findLastIndex(({ markers }) => markers.some(({ cast }) => cast !== null));
  const [node, facts] = [tree.nodes[index], story.facts[index]];
  const { block, cast } = facts?.markers.findLast((marker) => marker.cast !== null) ?? { block: null, cast: null };
  if (node === undefined || block === null || cast === null) return null;
  if (cast.problems.length > 0 || cast.entries.length === 0) return null;
  const end = (tree.starts[index] ?? 0) + block.value.end;
  const parting = node.text[block.value.end - 1] === ',' ? ' ' : ', ';
  return (name) => ({ span: span(end, end), text: parting + name });
}

function inLineOfItsOwn({ tree, story }: Edited): Put {
  const told = tree.nodes.findIndex((node) => firstProse(node) !== null);
  const last = Math.max(told, 0);
  const place = topOfStory({ tree, story }, last, firstProse(tree.nodes[last]) ?? 0);
  const lineEnd = firstLineEnd(tree.nodes[0]?.text ?? '');
  return (name) => insertedLine(place, `@cast: ${name}`, lineEnd);
}
