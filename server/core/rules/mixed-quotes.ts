import type { Snapshot } from '../snapshot';
import type { Quotation, SceneNode, StoryTree } from '../syntax/nodes';
import { curlyEdits, isLow, straightEdits } from '../syntax/quoteEdits';
import { span, type TextEdit } from '../text/span';
import { type Finding, type Fix, finding, shiftEdits } from './finding';
import { isQuiet, type SceneSilence } from './silence';

/** The quotations of a scene by the kind of their marks. */
export interface QuoteMarks {
  readonly straight: Tally;
  readonly curly: Tally;
  /** How many of the curly ones open with the mark that closes, as in Swedish and Finnish: ”Hej”. */
  readonly nordic: number;
}

/** What is known of a node of the tree. */
interface CountedScene {
  readonly quoteMarks: QuoteMarks;
  readonly silence: SceneSilence;
}

interface Tally {
  readonly count: number;
  /** Where the first one opens. */
  readonly first: number | null;
}

/**
 * The quotations of a scene, nested ones too, save in paragraphs in which a note silences the rule, and inside the low
 * marks of other languages: there a “ would close.
 */
export function quoteMarksOf(node: SceneNode, silence: SceneSilence): QuoteMarks {
  const straight: number[] = [];
  const curly: number[] = [];
  const note = (quotation: Quotation): void => {
    const kind = kindOf(node.text, quotation);
    if (kind === 'straight') straight.push(quotation.span.start);
    if (kind === 'curly') curly.push(quotation.span.start);
    if (!isLow(quotation)) quotation.nested.forEach(note);
  };
  for (const block of node.blocks) {
    if (block.kind === 'paragraph' && !isQuiet(silence, 'mixed-quotes', block.span.start)) {
      block.quotations.forEach(note);
    }
  }
  return {
    straight: { count: straight.length, first: straight[0] ?? null },
    curly: { count: curly.length, first: curly[0] ?? null },
    nordic: curly.filter((start) => node.text[start] === '”').length,
  };
}

/**
 * One finding for the whole file, at the first quotation whose marks are of the rarer kind.
 *
 * ```text
 * “You came,” she said. "I said I would."
 *                       ^
 * ```
 */
export function mixedQuotes({ tree }: Snapshot, scenes: readonly CountedScene[]): readonly Finding[] {
  const { straight, curly, usual } = inFile(tree, scenes);
  if (straight.first === null || curly.first === null) return [];
  const [own, rarer, most] =
    usual === 'curly' ? ['straight', straight.first, curly.first] : ['curly', curly.first, straight.first];
  const message =
    `This quotation mark is ${own}, and most in this file are ${usual}. ` +
    `Make them all ${usual}, or all ${own}, with a quick fix.`;
  const related = [{ span: span(most, most + 1), message: `The first ${usual} quotation mark` }];
  return [{ ...finding('mixed-quotes', span(rarer, rarer + 1), message), related }];
}

/** Both ways to make the marks of a file of one kind; the preferred one is that of most. */
export function oneKindOfQuotes({ tree }: Snapshot, scenes: readonly CountedScene[]): readonly Fix[] {
  const { usual, opening } = inFile(tree, scenes);
  const editsOf = (edit: (node: SceneNode, isWanted: (offset: number) => boolean) => readonly TextEdit[]) =>
    tree.nodes.flatMap((node, index) => {
      const silence = scenes[index]?.silence;
      const isWanted = (offset: number): boolean => silence === undefined || !isQuiet(silence, 'mixed-quotes', offset);
      return shiftEdits(edit(node, isWanted), tree.starts[index] ?? 0);
    });
  const makeCurly: Fix = {
    title: 'Make all quotation marks curly',
    edits: editsOf((node, isWanted) => curlyEdits(node, isWanted, opening)),
    isPreferred: usual === 'curly',
  };
  const makeStraight: Fix = {
    title: 'Make all quotation marks straight',
    edits: editsOf(straightEdits),
    isPreferred: usual === 'straight',
  };
  return usual === 'curly' ? [makeCurly, makeStraight] : [makeStraight, makeCurly];
}

interface FileMarks extends Pick<QuoteMarks, 'straight' | 'curly'> {
  /** The kind of most, or, where there are as many of each, of the first. */
  readonly usual: 'straight' | 'curly';
  /** The curly mark that opens. */
  readonly opening: '“' | '”';
}

function inFile({ starts }: StoryTree, scenes: readonly CountedScene[]): FileMarks {
  let [straight, curly]: [Tally, Tally] = [NO_MARKS, NO_MARKS];
  let nordic = 0;
  scenes.forEach(({ quoteMarks: own }, index) => {
    straight = sum(straight, own.straight, starts[index] ?? 0);
    curly = sum(curly, own.curly, starts[index] ?? 0);
    nordic += own.nordic;
  });
  const isCurlyFirst = (curly.first ?? Number.POSITIVE_INFINITY) < (straight.first ?? Number.POSITIVE_INFINITY);
  const isCurlyUsual = curly.count === straight.count ? isCurlyFirst : curly.count > straight.count;
  return { straight, curly, usual: isCurlyUsual ? 'curly' : 'straight', opening: nordic * 2 > curly.count ? '”' : '“' };
}

const NO_MARKS: Tally = { count: 0, first: null };

/** With the tally of a scene that begins at `start`. */
function sum(before: Tally, own: Tally, start: number): Tally {
  if (own.first === null) return before;
  return { count: before.count + own.count, first: before.first ?? own.first + start };
}

/**
 * Marks of languages that quote in another way are neither. A straight single mark is too easily an apostrophe: it
 * counts where the quotation ends as speech does.
 */
function kindOf(text: string, { mark, ends, span: at }: Quotation): 'straight' | 'curly' | null {
  switch (mark) {
    case 'straight-double':
      return 'straight';
    case 'straight-single':
      return ends === 'here' && '.,!?…—–-"'.includes(text[at.end - 2] ?? '') ? 'straight' : null;
    case 'curly-double':
      return 'curly';
    case 'curly-single':
      return ends === 'unclosed' ? null : 'curly';
    case 'guillemets':
    case 'low-double':
    case 'low-single':
    case 'corner':
    case 'white-corner':
    case 'dash':
    case 'tag':
      return null;
  }
}
