import { VERSION } from '../version';
import { CHECK_HELP, check } from './check';
import { INSPECT_HELP, inspect } from './inspect';
import { OUTLINE_HELP, outline } from './outline';
import { type ExitCode, printable, type Terminal } from './terminal';
import { hint, UsageError } from './usage';

interface Command {
  readonly name: string;
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => ExitCode;
}

const COMMANDS: readonly Command[] = [
  { name: 'check', help: CHECK_HELP, run: check },
  { name: 'outline', help: OUTLINE_HELP, run: outline },
  { name: 'inspect', help: INSPECT_HELP, run: inspect },
];

const HELP = `Usage: scene-markup COMMAND [OPTIONS] PATH…

Reads stories in scene markup. PATH is a story file, or a folder to be searched
for them.

Commands:
  check     print what the rules find
  outline   print headings and scenes as a tree, with numbers of words
  inspect   print as JSON what is known of the stories

Options:
  -h, --help      print this help; after a command, the help for it
  -v, --version   print the version

Exit codes: 0 all is well, 1 there are findings, 2 called wrongly, or something
could not be read.
`;

/** Runs the program with the arguments after its name. */
export function main(args: readonly string[], terminal: Terminal): ExitCode {
  try {
    return run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      terminal.err(`scene-markup: This is a mistake in the program. ${detailsOf(error)}\n`);
      return 2;
    }
    const command = COMMANDS.find(({ name }) => name === args[0]);
    const more = `scene-markup ${command === undefined ? '' : `${command.name} `}--help`;
    terminal.err(`scene-markup: ${printable(error.message)}\nSee ${more}\n`);
    return 2;
  }
}

function run(args: readonly string[], terminal: Terminal): ExitCode {
  const [first = '', ...others] = args;
  if (first === '-h' || first === '--help') return print(HELP, terminal);
  if (first === '-v' || first === '--version') return print(`${VERSION}\n`, terminal);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) throw new UsageError(whyNoCommand(first));
  return asksForHelp(others) ? print(command.help, terminal) : command.run(others, terminal);
}

/** Exit code 1 would say that there are findings, which is what Node makes of an error that nobody catches. */
function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((argument) => argument === '-h' || argument === '--help');
}

function whyNoCommand(first: string): string {
  const names = COMMANDS.map(({ name }) => name);
  if (first === '') return `Say what to do: ${names.join(', ')}.`;
  if (first.startsWith('-')) return `The command comes first, before ${first}: ${names.join(', ')}.`;
  return `There is no command ${JSON.stringify(first)}.${hint(first, names) || ` There are ${names.join(', ')}.`}`;
}
