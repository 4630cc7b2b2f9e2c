import type { Cast } from '../model/cast';
import { povsIn, type SaidPov } from '../model/pov';
import { breakEdit } from '../syntax/breakEdit';
import type { SceneNode } from '../syntax/nodes';
import { meansNobody } from '../syntax/povLines';
import { type Finding, finding, preferred, quoted } from './finding';
import { povKey } from './povKeys';
import type { SceneView } from './scene';

/**
 * Points of view that change while a scene is told. `mark` is how a scene break is to be written.
 *
 * ```text
 * @pov: Mara
 *
 * The tide was out.
 *
 * @pov: Tobias
 * ^^^^^^^^^^^^
 *
 * Tobias had seen it too.
 * ```
 */
export function povChanges(
  { node, facts }: SceneView,
  cast: Cast,
  narrator: string | null,
  mark: string,
): readonly Finding[] {
  const said = povsIn(facts, cast);
  if (said.length < (narrator === null ? 2 : 1)) return NONE;
  const findings: Finding[] = [];
  /** Whose point of view the last prose was. */
  let told: { readonly name: string; readonly key: string } | null = null;
  /** What was said last, and which block says it; it counts once something is told. */
  let current: { readonly pov: Pick<SaidPov, 'name'>; readonly at: number } | null =
    narrator === null ? null : { pov: { name: narrator }, at: -1 };
  let next = 0;
  for (const [index, block] of node.blocks.entries()) {
    const pov = said[next];
    if (pov?.block === block) {
      next++;
      current = { pov, at: index };
    } else if (block.kind === 'paragraph' && current !== null) {
      const key = povKey(current.pov.name, cast);
      if (told !== null && told.key !== key)
        findings.push(changed(node, current.at, current.pov.name, told.name, mark));
      told = { name: current.pov.name, key };
    }
  }
  return findings;
}

const NONE: readonly Finding[] = [];

function changed(node: SceneNode, index: number, to: string, from: string, mark: string): Finding {
  const block = node.blocks[index];
  const whole = block?.kind === 'marker' ? block.whole : (block?.span ?? { start: 0, end: 0 });
  const message =
    `The point of view changes inside a scene: so far it was ${whose(from)}, from here on it is ${whose(to)}. ` +
    'Put a scene break before this line, if a new scene begins here.';
  const { edit } = breakEdit(node.text, startOfRun(node, index), mark);
  return finding('pov-change', whole, message, preferred('Insert a scene break', edit));
}

function whose(name: string): string {
  return meansNobody(name) ? 'nobody’s' : `that of ${quoted(name)}`;
}

/** Markers and notes that stand right above the line go with it into the new scene. */
function startOfRun({ blocks }: SceneNode, index: number): number {
  let first = index;
  while (blocks[first - 1]?.kind === 'marker' || blocks[first - 1]?.kind === 'note') first--;
  return blocks[first]?.span.start ?? 0;
}
