import { basename } from 'node:path';
import { scenesAndWords } from '../core/features/statistics';
import { type StorySymbol, storySymbols } from '../core/features/symbols';
import type { Snapshot } from '../core/snapshot';
import { StoryReader } from './stories';
import { type ExitCode, printable, type Terminal } from './terminal';
import { readArguments, somePaths } from './usage';

export const OUTLINE_HELP = `Usage: scene-markup outline PATH…

Prints the headings and scenes of each story as a tree, with points of view and
numbers of words. PATH is a story file, or a folder to be searched for them.

Options:
  -h, --help   print this help
`;

export function outline(args: readonly string[], terminal: Terminal): ExitCode {
  const paths = somePaths(readArguments(args, {}).positionals);
  const reader = new StoryReader(terminal);
  let isFirst = true;
  for (const { file, snapshot } of reader.read(paths)) {
    terminal.out((isFirst ? '' : '\n') + drawn(file, snapshot));
    isFirst = false;
  }
  return reader.failures.length > 0 ? 2 : 0;
}

/** The story is the root of its tree; without a title, its file is. */
function drawn(file: string, snapshot: Snapshot): string {
  const symbols = storySymbols(snapshot);
  const { title, scenes, words } = snapshot.story;
  if (title !== null) return symbols.map((symbol) => branch(symbol, '')).join('');
  return (
    line('', basename(file), scenesAndWords(scenes.length, words)) +
    symbols.map((symbol) => branch(symbol, '  ')).join('')
  );
}

function branch({ name, detail, children }: StorySymbol, indent: string): string {
  return line(indent, name, detail) + children.map((child) => branch(child, `${indent}  `)).join('');
}

function line(indent: string, name: string, detail: string): string {
  return `${indent}${printable(name)}  (${printable(detail)})\n`;
}
