import type { Snapshot } from '../snapshot';
import { shift } from '../text/span';
import { type Finding, finding, preferred, quoted } from './finding';

/**
 * Breaks that are not written in the house style. `X` is understood everywhere and never reported. `scenes` says of each
 * node whether a line of it is the numeral nine, after which `X` would be read as ten.
 *
 * ```text
 * * * *
 * ^^^^^
 * ```
 */
export function breaksInOtherStyle(
  { tree, story, settings: { sceneBreak: house } }: Snapshot,
  scenes: readonly { readonly hasNine: boolean }[],
): readonly Finding[] {
  const findings: Finding[] = [];
  tree.nodes.forEach((node, index) => {
    const block = story.facts[index]?.breaks[0];
    if (block === undefined || block.style === 'X') return;
    const written = node.text.slice(block.mark.start, block.mark.end);
    if (written === house || (house === 'X' && scenes[index - 1]?.hasNine === true)) return;
    const mark = shift(block.mark, tree.starts[index] ?? 0);
    const message =
      `This scene break is written ${quoted(written)}; your house style is “${house}”. ` +
      'Convert it, or change the house style in the setting sceneMarkup.sceneBreak.';
    const fix = preferred(`Change to “${house}”`, { span: mark, text: house });
    findings.push(finding('scene-break-style', mark, message, fix));
  });
  return findings;
}
