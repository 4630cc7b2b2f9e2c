import type { Cast } from '../model/cast';
import { factsOf, type SceneFacts } from '../model/facts';
import type { SceneNode } from '../syntax/nodes';
import { emptyMarkers } from './empty-marker';
import type { Finding } from './finding';
import { foreignNames, foreignPovLines } from './foreign-marker';
import { malformedCasts } from './malformed-cast';
import { misplacedInScene } from './misplaced-marker';
import { type QuoteMarks, quoteMarksOf } from './mixed-quotes';
import { repeatedInScene } from './repeated-marker';
import { type SceneSilence, silenceOf } from './silence';
import { unclosedQuotes } from './unclosed-quote';
import { type MarkerSuspect, markerSuspects } from './unknown-marker';

/** All that the rules read of one scene's text. Spans are offsets into it. */
export interface SceneResults {
  readonly findings: readonly Finding[];
  readonly suspects: readonly MarkerSuspect[];
  readonly quoteMarks: QuoteMarks;
  readonly silence: SceneSilence;
  /** Whether a line of it is the Roman numeral nine, after which `X` is ten and no break. */
  readonly hasNine: boolean;
}

/**
 * What was read of each scene, kept by its node: whoever holds the memo pays only for scenes that it has not seen. A node
 * that stands as far from the start or the end of the file as before is found without a look into the map.
 */
export class SceneMemo {
  private readonly byNode = new WeakMap<SceneNode, SceneResults>();
  private names = new WeakMap<SceneNode, readonly Finding[]>();
  private namesFor: { readonly index: Cast['index']; readonly key: string } | null = null;
  private last: { readonly nodes: readonly SceneNode[]; readonly results: readonly SceneResults[] } = NOTHING_READ;

  /** Parallel to the nodes. */
  resultsOf(nodes: readonly SceneNode[], facts: readonly SceneFacts[]): readonly SceneResults[] {
    const { last } = this;
    const moved = last.nodes.length - nodes.length;
    const results = nodes.map((node, index) => {
      const old = last.nodes[index] === node ? index : index + moved;
      const kept = last.nodes[old] === node ? last.results[old] : this.byNode.get(node);
      return kept ?? this.read(node, facts[index] ?? factsOf(node));
    });
    this.last = { nodes, results };
    return results;
  }

  /** What the cast makes of the names in each node that holds some, with the index of the node. */
  foreignNamesIn(nodes: readonly SceneNode[], facts: readonly SceneFacts[], cast: Cast): readonly NamesInNode[] {
    const { index } = cast;
    const key = castKey(cast);
    if (this.namesFor?.index !== index || this.namesFor.key !== key) this.names = new WeakMap();
    this.namesFor = { index, key };
    const found: NamesInNode[] = [];
    nodes.forEach((node, at) => {
      const own = facts[at];
      if (own === undefined || own.hints.length === 0) return;
      const findings = this.names.get(node) ?? foreignNames({ node, facts: own }, cast);
      this.names.set(node, findings);
      found.push({ index: at, findings });
    });
    return found;
  }

  private read(node: SceneNode, facts: SceneFacts): SceneResults {
    const results = read(node, facts);
    this.byNode.set(node, results);
    return results;
  }
}

export interface NamesInNode {
  readonly index: number;
  readonly findings: readonly Finding[];
}

const NOTHING_READ = { nodes: [], results: [] };

const NINE = /(?:^|[\r\n])[^\S\r\n]*IX\.?[^\S\r\n]*(?:[\r\n]|$)/;

function read(node: SceneNode, facts: SceneFacts): SceneResults {
  const scene = { node, facts };
  const silence = silenceOf(node, facts);
  return {
    findings: [
      ...emptyMarkers(scene),
      ...misplacedInScene(scene),
      ...repeatedInScene(scene),
      ...malformedCasts(scene),
      ...foreignPovLines(scene),
      ...unclosedQuotes(scene),
    ],
    suspects: markerSuspects(scene),
    quoteMarks: quoteMarksOf(node, silence),
    silence,
    hasNine: NINE.test(node.text),
  };
}

/** All that decides, beside the index, which character a name means. */
export function castKey({ characters, clashes }: Cast): string {
  const names = characters.map(({ name, aliases }) => [name, ...aliases].join('\n'));
  return [...names, '', ...clashes.map(({ form }) => form)].join('\n\n');
}
