import { type ParseArgsConfig, parseArgs } from 'node:util';
import { editDistance } from '../core/rules/distance';

/** The program was called in a way that it does not understand. The message says what to do instead. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and the paths after the name of a command; throws a `UsageError`. `--` ends the options. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(whyRefused(error, args, Object.keys(options)));
  }
}

/** At least one path; throws a `UsageError` where none is given. */
export function somePaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('Give the files or folders to read, for example: .');
  return paths;
}

/** `value` if it is one of `choices`; throws a `UsageError` that lists them. */
export function oneOf<const C extends string>(option: string, value: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new UsageError(
      `${option} is ${JSON.stringify(value)}; expected ${choices.join(', ')}.${hint(value, choices)}`,
    );
  }
  return found;
}

/** ` Did you mean check?` where a known word is close, else nothing. */
export function hint(word: string, known: readonly string[], before = ''): string {
  const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? '' : ` Did you mean ${before}${nearest.candidate}?`;
}

function whyRefused(error: unknown, args: readonly string[], known: readonly string[]): string {
  const unknown = args.find((argument) => isUnknown(argument, known));
  if (hasCode(error, 'ERR_PARSE_ARGS_UNKNOWN_OPTION') && unknown !== undefined) {
    return `There is no option ${nameOf(unknown)}.${hint(nameOf(unknown).replace(/^-+/, ''), known, '--')}`;
  }
  return error instanceof Error ? `${error.message.replace(/\.$/, '')}.` : String(error);
}

function isUnknown(argument: string, known: readonly string[]): boolean {
  const name = nameOf(argument);
  return name.startsWith('-') && name !== '-' && name !== '--' && !known.includes(name.replace(/^--/, ''));
}

function nameOf(argument: string): string {
  return argument.split('=')[0] ?? argument;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
