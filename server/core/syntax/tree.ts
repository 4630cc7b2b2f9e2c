import type { TextEdit } from '../text/span';
import { endOfLine, lineKind } from './lineKinds';
import type { Opening, ParagraphStyle, SceneNode, StoryTree } from './nodes';
import { kindInScene, openingOf, opensScene, type ScanState, scanScene } from './scan';
import { readScene } from './scene';

/** The syntax of a whole file. Any string is a story: this never throws. */
export function parseStory(text: string, paragraphs: ParagraphStyle): StoryTree {
  const nodes = parseNodes(text, openingOfFile(text), paragraphs, () => undefined).nodes;
  return treeOf(closeStory(nodes, paragraphs), paragraphs);
}

/**
 * The syntax after one edit: equal to `parseStory` of the new text, but every node that the edit does not touch is the
 * same object as before.
 */
export function reparseStory(tree: StoryTree, edit: TextEdit): StoryTree {
  const first = firstTouched(tree, edit.span.start);
  let last = nodeAt(tree, edit.span.end);
  const from = tree.starts[first] ?? 0;
  let region = joinTexts(tree.nodes.slice(first, last + 1));
  region = region.slice(0, edit.span.start - from) + edit.text + region.slice(edit.span.end - from);
  const opening = first === 0 ? openingOfFile(region) : (tree.nodes[first]?.opening ?? 'break');
  const reuse = reuseOf(tree.nodes.slice(first, last + 1));
  let parsed = parseNodes(region, opening, tree.paragraphs, reuse);
  // The scene may have grown into the next: a deleted break, or a heading whose scene lost its only line of text.
  while (last + 1 < tree.nodes.length && !opensNext(tree.nodes[last + 1], parsed.state)) {
    last++;
    region += tree.nodes[last]?.text ?? '';
    parsed = parseNodes(region, opening, tree.paragraphs, reuse);
  }
  const nodes = [...tree.nodes.slice(0, first), ...parsed.nodes, ...tree.nodes.slice(last + 1)];
  return treeOf(closeStory(nodes, tree.paragraphs), tree.paragraphs);
}

/** The text of the whole file. */
export function storyText(tree: StoryTree): string {
  return joinTexts(tree.nodes);
}

/** The index of the node that holds `offset`; where two nodes meet, the later one. */
export function nodeAt(tree: StoryTree, offset: number): number {
  return lastAtMost(tree.starts, offset);
}

/** The index of the last entry of an ascending list that is at most `value`, or 0. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An edit in the first line of a node may join it to the one before, which is then read again too. */
function firstTouched(tree: StoryTree, offset: number): number {
  const index = nodeAt(tree, offset);
  const node = tree.nodes[index];
  if (index === 0 || node === undefined) return index;
  const secondLine = node.lineStarts[1] ?? node.text.length + 1;
  return offset - (tree.starts[index] ?? 0) < secondLine ? index - 1 : index;
}

function openingOfFile(text: string): Opening {
  return openingOf(lineKind(text, 0, endOfLine(text, 0)));
}

function opensNext(node: SceneNode | undefined, state: ScanState): boolean {
  if (node === undefined) return true;
  return opensScene(kindInScene(node.text, 0, endOfLine(node.text, 0), state), state);
}

interface ParsedNodes {
  readonly nodes: readonly SceneNode[];
  /** What a line after the last node would find. */
  readonly state: ScanState;
}

/** Looks for an old node to use again. */
type Reuse = (text: string, opening: Opening) => SceneNode | undefined;

function parseNodes(text: string, firstOpening: Opening, paragraphs: ParagraphStyle, reuse: Reuse): ParsedNodes {
  const nodes: SceneNode[] = [];
  let opening = firstOpening;
  let at = 0;
  for (;;) {
    const scanned = scanScene(text, at, opening);
    const own = text.slice(scanned.start, scanned.end);
    nodes.push(reuse(own, opening) ?? readScene(own, scanned, paragraphs, 'inside'));
    if (scanned.end >= text.length) return { nodes, state: scanned.state };
    at = scanned.end;
    opening = openingOf(kindInScene(text, at, endOfLine(text, at), scanned.state));
  }
}

function reuseOf(nodes: readonly SceneNode[]): Reuse {
  const byText = new Map(nodes.map((node) => [node.text, node]));
  return (text, opening) => {
    const node = byText.get(text);
    return node?.opening === opening && node.ending !== 'present' ? node : undefined;
  };
}

/** Reads the last node again if it ends the story, and any other again that ended it before. */
function closeStory(nodes: readonly SceneNode[], paragraphs: ParagraphStyle): readonly SceneNode[] {
  const last = nodes.length - 1;
  return nodes.some((node, index) => node.ending === (index === last ? 'possible' : 'present'))
    ? nodes.map((node, index) => {
        if (node.ending !== (index === last ? 'possible' : 'present')) return node;
        return readScene(
          node.text,
          scanScene(node.text, 0, node.opening),
          paragraphs,
          index === last ? 'last' : 'inside',
        );
      })
    : nodes;
}

function treeOf(nodes: readonly SceneNode[], paragraphs: ParagraphStyle): StoryTree {
  const starts: number[] = [];
  const firstLines: number[] = [];
  let length = 0;
  let lines = 0;
  for (const node of nodes) {
    starts.push(length);
    firstLines.push(lines);
    length += node.text.length;
    lines += node.text === '' ? 0 : node.lineStarts.length;
  }
  const lastUnit = nodes.at(-1)?.text.slice(-1) ?? '';
  const lineCount = lastUnit === '' || lastUnit === '\n' || lastUnit === '\r' ? lines + 1 : lines;
  return { nodes, starts, firstLines, length, lineCount, paragraphs };
}

function joinTexts(nodes: readonly SceneNode[]): string {
  return nodes.map((node) => node.text).join('');
}
