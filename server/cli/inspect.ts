import { characterOf } from '../core/model/cast';
import { povName } from '../core/model/pov';
import { castName, type Scene, type Story } from '../core/model/story';
import type { Snapshot } from '../core/snapshot';
import { trimmed } from '../core/syntax/markers';
import type { ParagraphBlock } from '../core/syntax/nodes';
import { type Span, shift, textOf } from '../core/text/span';
import { StoryReader } from './stories';
import type { ExitCode, Terminal } from './terminal';
import { readArguments, somePaths, UsageError } from './usage';

export const INSPECT_HELP = `Usage: scene-markup inspect --json PATH…

Prints as JSON what is known of each story: its cast, its scenes, whose point
of view they have, and who speaks in their quotations. PATH is a story file, or
a folder to be searched for them. The form is described in
docs/command-line.md.

Options:
      --json   the form to print; there is no other so far
  -h, --help   print this help
`;

export function inspect(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (values.json !== true) throw new UsageError('There is no form but JSON so far: add --json.');
  const reader = new StoryReader(terminal);
  let separator = '{"files":[';
  for (const { file, snapshot } of reader.read(somePaths(positionals))) {
    terminal.out(separator + JSON.stringify(inspectedStory(file, snapshot)));
    separator = ',\n';
  }
  terminal.out(separator.startsWith('{') ? `${separator}]}\n` : ']}\n');
  return reader.failures.length > 0 ? 2 : 0;
}

/** UTF-16 offsets into the file, a byte order mark counted. */
type JsonSpan = readonly [start: number, end: number];

function inspectedStory(file: string, { story }: Snapshot) {
  return {
    file,
    title: story.title?.text ?? null,
    words: story.words,
    cast: story.cast.characters.map(({ name, aliases, pronouns }) => ({ name, aliases, pronouns })),
    scenes: story.scenes.map((scene) => ({
      index: scene.number,
      span: jsonSpan(scene.span),
      title: scene.title,
      pov: povOf(scene),
      words: scene.words,
      quotes: quotesOf(scene, story),
    })),
  };
}

function jsonSpan({ start, end }: Span): JsonSpan {
  return [start, end];
}

/** The first point of view that is known in the scene. */
function povOf({ povs }: Scene): { name: string; source: 'marked' | 'narrator'; confidence: 1 } | null {
  for (const { pov } of povs) {
    const name = povName(pov);
    if (name !== null) return { name, source: pov.kind === 'narrator' ? 'narrator' : 'marked', confidence: 1 };
  }
  return null;
}

interface InspectedQuote {
  readonly span: JsonSpan;
  readonly speaker: string | null;
  readonly source: 'marked' | null;
  readonly confidence: 1 | null;
}

function quotesOf({ node, span: { start } }: Scene, { cast }: Story): readonly InspectedQuote[] {
  const quotes: InspectedQuote[] = [];
  let before: string | null = null;
  for (const block of node.blocks) {
    if (block.kind !== 'paragraph') continue;
    const label = labelledSpeech(block, (at) => characterOf(cast, textOf(node.text, at))?.name ?? null, node.text);
    const tagged = block.tag === null ? null : castName(cast, textOf(node.text, block.tag.name));
    const marked = tagged ?? label?.speaker ?? null;
    for (const { span, begins } of block.quotations) {
      before = begins === 'before' ? (marked ?? before) : marked;
      quotes.push(quote(shift(span, start), before));
    }
    if (block.quotations.length === 0 && label !== null) quotes.push(quote(shift(label.speech, start), label.speaker));
  }
  return quotes;
}

function quote(span: Span, speaker: string | null): InspectedQuote {
  return speaker === null
    ? { span: jsonSpan(span), speaker, source: null, confidence: null }
    : { span: jsonSpan(span), speaker, source: 'marked', confidence: 1 };
}

/** `MARA: Not now.`, where the cast knows a Mara. */
function labelledSpeech(
  { hint, text }: ParagraphBlock,
  nameOf: (at: Span) => string | null,
  nodeText: string,
): { readonly speaker: string; readonly speech: Span } | null {
  if (hint?.kind !== 'label') return null;
  const speaker = nameOf(hint.name);
  return speaker === null ? null : { speaker, speech: trimmed(nodeText, hint.whole.end, text.end) };
}
