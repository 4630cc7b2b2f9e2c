import type { SceneFacts } from '../model/facts';
import type { IgnoreDirective, SceneNode, StoryTree } from '../syntax/nodes';
import { nodeAt } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Finding } from './finding';

/*
 * `% ignore: code` and `% ignore-file: code`.
 */

/** Codes that are silenced, or `EVERY_RULE`. */
type Codes = ReadonlySet<string>;

const EVERY_RULE = '*';
const NO_RULE: Codes = new Set();

/** A paragraph, marker or break in which notes silence rules. */
interface QuietBlock {
  readonly span: Span;
  readonly codes: Codes;
}

/** What the notes of one scene silence. Spans are offsets into the node's text. */
export interface SceneSilence {
  /** In order. */
  readonly blocks: readonly QuietBlock[];
  /** What the notes at its end say of the line that opens the next scene. */
  readonly next: Codes;
  readonly file: Codes;
}

const SILENCES_NOTHING: SceneSilence = { blocks: [], next: NO_RULE, file: NO_RULE };

/** What the notes of one scene silence: in the whole file, or in the next line that is neither blank nor a note. */
export function silenceOf(node: SceneNode, facts: SceneFacts): SceneSilence {
  if (facts.directives.length === 0) return SILENCES_NOTHING;
  const blocks: QuietBlock[] = [];
  const file = new Set<string>();
  let waiting = new Set<string>();
  for (const block of node.blocks) {
    if (block.kind === 'note' && block.directive !== null) {
      const codes = block.directive.scope === 'file' ? file : waiting;
      for (const code of codesOf(block.directive)) codes.add(code);
    } else if (block.kind !== 'note' && block.kind !== 'blank' && waiting.size > 0) {
      blocks.push({ span: block.span, codes: waiting });
      waiting = new Set();
    }
  }
  return { blocks, next: waiting, file };
}

/** Whether the notes of a scene silence a rule at an offset into the node's text. */
export function isQuiet(silence: SceneSilence, code: string, offset: number): boolean {
  const block = blockAt(silence.blocks, offset);
  return block !== undefined && holds(block.codes, code);
}

/** The findings that no note silences. `scenes` is parallel to the nodes of the tree. */
export function withoutSilenced(
  findings: readonly Finding[],
  tree: StoryTree,
  scenes: readonly { readonly silence: SceneSilence }[],
): readonly Finding[] {
  if (scenes.every(({ silence }) => silence === SILENCES_NOTHING)) return findings;
  const file: Codes = new Set(scenes.flatMap(({ silence }) => [...silence.file]));
  return findings.filter(({ code, span }) => {
    if (holds(file, code)) return false;
    const index = nodeAt(tree, span.start);
    const offset = span.start - (tree.starts[index] ?? 0);
    const own = scenes[index]?.silence ?? SILENCES_NOTHING;
    const before = scenes[index - 1]?.silence ?? SILENCES_NOTHING;
    const isInFirstBlock = offset < (tree.nodes[index]?.blocks[0]?.span.end ?? 0);
    return !isQuiet(own, code, offset) && !(isInFirstBlock && holds(before.next, code));
  });
}

/** The blocks stand in order and do not overlap. */
function blockAt(blocks: readonly QuietBlock[], offset: number): QuietBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  return found !== undefined && found.span.start <= offset ? found : undefined;
}

function codesOf({ codes }: IgnoreDirective): readonly string[] {
  return codes.length === 0 ? [EVERY_RULE] : codes.map(({ code }) => code.toLowerCase());
}

function holds(codes: Codes, code: string): boolean {
  return codes.has(EVERY_RULE) || codes.has(code);
}
