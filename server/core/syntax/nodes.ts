import type { Span } from '../text/span';

/**
 * The syntax of one story file. A `SceneNode` holds its own text and positions relative to its own start, so that an
 * edit before it leaves it the same object. Blocks tile the node: their spans, whole lines with their line ends, joined
 * in order, are its text. All other spans lie inside the span of their block and hold no line end at their edges.
 */
export interface SceneNode {
  readonly text: string;
  /** Where the lines of the node begin: the first entry is 0. */
  readonly lineStarts: readonly number[];
  readonly opening: Opening;
  readonly blocks: readonly Block[];
  /** `possible`: its last paragraph would be an `EndingBlock` if the node were the last of the file. */
  readonly ending: 'none' | 'possible' | 'present';
  /** Prose words, and those of them inside quotations. */
  readonly words: number;
  readonly spokenWords: number;
}

/** What begins a scene node: the file, a scene break or a heading. */
export type Opening = 'start' | 'break' | 'heading';

export type Block =
  | BlankBlock
  | BreakBlock
  | HeadingBlock
  | MarkerBlock
  | NoteBlock
  | TitleBlock
  | ParagraphBlock
  | EndingBlock;

/** One or more blank lines. */
export interface BlankBlock {
  readonly kind: 'blank';
  readonly span: Span;
}

export interface BreakBlock {
  readonly kind: 'break';
  readonly span: Span;
  /** The mark without the blanks around it. */
  readonly mark: Span;
  readonly style: BreakStyle;
}

/** How a scene break is written; `X` is the format's own. Names as in `docs/format.md`. */
export type BreakStyle =
  | 'X'
  | 'letters'
  | 'asterisks'
  | 'hashes'
  | 'dashes'
  | 'tildes'
  | 'equals'
  | 'underscores'
  | 'ornaments'
  | 'rings'
  | 'framed';

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly span: Span;
  /** 1 to 6. */
  readonly level: number;
  readonly text: Span;
}

export const STORY_KEYS = ['title', 'author', 'cast', 'narrator'] as const;
export const SCENE_KEYS = ['pov', 'scene', 'place', 'time', 'synopsis', 'status', 'tags'] as const;
export type MarkerKey = (typeof STORY_KEYS)[number] | (typeof SCENE_KEYS)[number];

/** A fact about the story or the scene, as `@key: value` or, for a POV, in one of the foreign forms. */
export interface MarkerBlock {
  readonly kind: 'marker';
  readonly span: Span;
  readonly key: MarkerKey;
  readonly form: MarkerForm;
  /** From the sigil to the last character of the value. */
  readonly whole: Span;
  /** The key as written, without the sigil; for a foreign form, the words that say POV. */
  readonly keySpan: Span;
  /** Trimmed; empty, and standing after the colon, where no value was given. */
  readonly value: Span;
}

/** `marker` is `@pov: Mara`; `pov-line` is `[Mara's POV]`, `POV: Mara` and their like. */
export type MarkerForm = 'marker' | 'pov-line';

export interface NoteBlock {
  readonly kind: 'note';
  readonly span: Span;
  /** From the `%` to the last character. */
  readonly text: Span;
  readonly directive: IgnoreDirective | null;
}

/** `% ignore: code, code` and `% ignore-file: code`. No code means all. */
export interface IgnoreDirective {
  readonly scope: 'paragraph' | 'file';
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
}

/** The first line of a file that is its title by its place. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly span: Span;
  readonly text: Span;
}

/** `The End` and its like, last in the file. */
export interface EndingBlock {
  readonly kind: 'ending';
  readonly span: Span;
  readonly text: Span;
}

/** Prose, with or without a speaker tag before it. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly span: Span;
  /** Trimmed; without the speaker tag and the blanks after it. Empty where a tag has no text. */
  readonly text: Span;
  readonly tag: SpeakerTag | null;
  /** What may be markup in another convention, if a character has this name. */
  readonly hint: NameHint | null;
  readonly quotations: readonly Quotation[];
  readonly words: number;
  readonly spokenWords: number;
}

/** `@Mara (quietly):` */
export interface SpeakerTag {
  /** From the sigil to the colon, both included. */
  readonly whole: Span;
  readonly name: Span;
  /** Inside the round brackets. */
  readonly manner: Span | null;
}

/** `label`: `Mara: …` or `MARA: …` at a paragraph's start; `pov`: `**Mara**` or `(Mara)` alone under a break or heading. */
export interface NameHint {
  readonly kind: 'label' | 'pov';
  readonly name: Span;
  /** For a label up to the colon, included; for a POV the whole line without its blanks. */
  readonly whole: Span;
}

/** A stretch between quotation marks, both included, inside one paragraph. Not every quotation is speech. */
export interface Quotation {
  readonly span: Span;
  readonly mark: QuotationMark;
  /** Whether it goes on with the quotation left open at the end of the paragraph before. */
  readonly begins: 'here' | 'before';
  /** `after`: goes on in the next paragraph; `unclosed`: nothing closes it, and it ends with its paragraph. */
  readonly ends: 'here' | 'after' | 'unclosed';
  readonly words: number;
  readonly nested: readonly Quotation[];
}

export type QuotationMark =
  | 'straight-double' // "…"
  | 'curly-double' // “…”
  | 'straight-single' // '…'
  | 'curly-single' // ‘…’
  | 'guillemets' // «…» or »…«
  | 'low-double' // „…“
  | 'low-single' // ‚…‘
  | 'corner' // 「…」
  | 'white-corner' // 『…』
  | 'dash' // — …
  | 'tag'; // a whole paragraph after @Name:

/** Parsed from a whole file: nodes in order, and where each begins. There is always at least one node. */
export interface StoryTree {
  readonly nodes: readonly SceneNode[];
  /** The offset of each node in the file. */
  readonly starts: readonly number[];
  /** The number of the line on which each node begins, from 0. */
  readonly firstLines: readonly number[];
  readonly length: number;
  readonly lineCount: number;
  readonly paragraphs: ParagraphStyle;
}

/** What a line end inside a run of prose lines means; see `sceneMarkup.paragraphs`. */
export type ParagraphStyle = 'auto' | 'blankLine' | 'line';
