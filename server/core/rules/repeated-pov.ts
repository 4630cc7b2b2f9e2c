import type { Cast } from '../model/cast';
import { povsIn } from '../model/pov';
import { meansNobody } from '../syntax/povLines';
import { firstLineEnd } from '../text/lineEnds';
import type { TextEdit } from '../text/span';
import { type Finding, finding, preferred, quoted } from './finding';
import { spanToDelete } from './lines';
import { povKey } from './povKeys';
import type { SceneView } from './scene';

/**
 * Points of view that a scene has already when they are said.
 *
 * ```text
 * @pov: Mara
 *
 * The tide was out.
 *
 * @pov: Mara
 * ^^^^^^^^^^
 * ```
 */
export function repeatedPovs({ node, facts }: SceneView, cast: Cast, narrator: string | null): readonly Finding[] {
  const said = povsIn(facts, cast);
  if (said.length < (narrator === null ? 2 : 1)) return NONE;
  const findings: Finding[] = [];
  let known = narrator === null ? null : povKey(narrator, cast);
  let source: 'narrator' | 'marker' = 'narrator';
  let next = 0;
  node.blocks.forEach((block, index) => {
    const pov = said[next];
    if (pov?.block !== block) return;
    next++;
    const key = povKey(pov.name, cast);
    if (key === known && block.kind === 'marker') {
      const fix = preferred('Remove this line', removal({ node, facts }, index));
      findings.push(finding('repeated-pov', block.whole, messageOf(pov.name, source), fix));
    }
    if (key !== known) source = 'marker';
    known = key;
  });
  return findings;
}

const NONE: readonly Finding[] = [];

function messageOf(name: string, source: 'narrator' | 'marker'): string {
  if (source === 'narrator') {
    return (
      `${quoted(name)} is the narrator, and every scene that says nothing else is told from her or his point of view. ` +
      'The line changes nothing.'
    );
  }
  const whose = meansNobody(name) ? 'nobody’s point of view' : `the point of view of ${quoted(name)}`;
  return `This is already told from ${whose}. The line changes nothing.`;
}

/** Two paragraphs that only the line parts are then parted by a blank one. */
function removal({ node }: SceneView, index: number): TextEdit {
  const isParagraph = (at: number): boolean => node.blocks[at]?.kind === 'paragraph';
  const parts = isParagraph(index - 1) && isParagraph(index + 1);
  return { span: spanToDelete(node, index), text: parts ? firstLineEnd(node.text) : '' };
}
