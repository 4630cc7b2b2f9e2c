import type { Cast, Character } from '../../model/cast';
import type { Snapshot } from '../../snapshot';
import type { Span } from '../../text/span';
import { paragraphs } from '../hoverCards';
import { cutTo, labelOf, oneLine } from '../label';
import { escapeMarkdown } from '../markdown';
import { counted } from '../statistics';
import { sceneName } from '../symbols';
import { type Appearance, appearancesOf } from './appearances';
import { nameAt } from './nameAt';
import { presenceBar } from './presenceBar';
import type { World } from './world';

/** What is told of a character. */
export interface CharacterCard {
  /** The name that it is about, in offsets into the file. */
  readonly span: Span;
  readonly markdown: string;
}

/** All that is known of the character whose name is at `offset`; null where none is, and for what is only mentioned. */
export function characterCard(world: World, snapshot: Snapshot, offset: number): CharacterCard | null {
  const found = nameAt(snapshot, world.memo, offset);
  if (found === null || isOnlyMentioned(snapshot.story.cast, found.character)) return null;
  return { span: found.span, markdown: cardOf(world, found.character) };
}

/** The card of a character as Markdown. */
export function cardOf(world: World, character: Character): string {
  const all = appearancesOf(world, character);
  const own = all.filter(({ presence }) => presence !== null);
  return paragraphs([
    `**${escapeMarkdown(character.name)}**${pronounsOf(character)}`,
    character.aliases.length === 0
      ? null
      : `Also called ${character.aliases.map((name) => escapeMarkdown(name)).join(', ')}`,
    all.length === 0 ? null : factsOf(all, own),
    own.length === 0 ? null : `\`${presenceBar(all.map(amountOf))}\``,
    entryOf(character),
  ]);
}

/** A word that only begins with a capital may be a place: of those that nobody declares, only who speaks is somebody. */
function isOnlyMentioned({ learnt }: Cast, { source, name }: Character): boolean {
  return source === 'learnt' && learnt.find((person) => person.name === name)?.role !== 'speaks';
}

function pronounsOf({ pronouns }: Character): string {
  return pronouns.length === 0 ? '' : ` · ${pronouns.map((pronoun) => escapeMarkdown(pronoun)).join('/')}`;
}

function factsOf(all: readonly Appearance[], own: readonly Appearance[]): string {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return `In none of ${counted(all.length, 'scene')}`;
  const povs = own.filter(({ presence }) => presence?.isPov === true).length;
  const lines = own.reduce((sum, { presence }) => sum + (presence?.lines ?? 0), 0);
  const isOneFile = all.every(({ file }) => file === first.file);
  return [
    `- In ${own.length} of ${counted(all.length, 'scene')}`,
    own.length === 1 ? `- Scene: ${placeOf(first, isOneFile)}` : `- First: ${placeOf(first, isOneFile)}`,
    ...(own.length === 1 ? [] : [`- Last: ${placeOf(last, isOneFile)}`]),
    ...(povs === 0 ? [] : [`- Point of view of ${counted(povs, 'scene')}`]),
    ...(lines === 0 ? [] : [`- Lines with a speaker tag: ${lines}`]),
  ].join('\n');
}

function placeOf({ file, scene }: Appearance, isOneFile: boolean): string {
  const title = isOneFile ? undefined : file.story.title?.text;
  const where = title === undefined ? '' : ` (${escapeMarkdown(labelOf(title, 'Untitled'))})`;
  return `${escapeMarkdown(sceneName(scene))}${where}`;
}

function amountOf({ presence }: Appearance): number {
  return presence === null ? 0 : presence.mentions + presence.lines + (presence.isPov ? 1 : 0);
}

/** What declares the character, or would. */
function entryOf(character: Character): string {
  const { name, aliases, pronouns, source } = character;
  const entry = `@cast: ${name}${bracketed('(', aliases, ')')}${bracketed('[', pronouns, ']')}`;
  const code = `\`\`\`scene-markup\n${cutTo(oneLine(entry), LONGEST_ENTRY)}\n\`\`\``;
  return source === 'declared' ? code : `Not in the cast yet. This line declares them:\n\n${code}`;
}

const LONGEST_ENTRY = 400;

function bracketed(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? '' : ` ${open}${items.join(', ')}${close}`;
}
