import type { Cast, Character } from '../../model/cast';
import { paragraphs } from '../hoverCards';
import { cutTo, oneLine } from '../label';
import { escapeMarkdown } from '../markdown';
import type { TypedLine } from './typedLine';

/** Who can be named: the cast, and where nobody is declared those who speak. Not a name that only this line uses so far. */
export function peopleFor(cast: Cast, { span }: TypedLine): readonly Character[] {
  const known = cast.characters.filter(
    ({ source, nameSpans: [first] }) =>
      source !== 'used' || first === undefined || first.start < span.start || first.end > span.end,
  );
  return cast.isDeclared ? known : [...known, ...cast.learnt.filter(({ role }) => role === 'speaks')];
}

/** Other names and pronouns, or that it is a character. */
export function detailOf({ aliases, pronouns }: Character): string {
  const said = [aliases.join(', '), pronouns.join('/')].filter((part) => part !== '').join(' · ');
  return said === '' ? 'character' : cutTo(oneLine(said), LONGEST_DETAIL);
}

const LONGEST_DETAIL = 60;

/** Who it is, and what the name does where it would be written. */
export function aboutCharacter({ name, aliases, pronouns }: Character, use: string): string {
  const called = aliases.map((alias) => escapeMarkdown(alias)).join(', ');
  return paragraphs([
    `**${escapeMarkdown(name)}**${pronouns.length === 0 ? '' : ` · ${escapeMarkdown(pronouns.join('/'))}`}`,
    called === '' ? null : `Also called ${called}`,
    use,
  ]);
}
