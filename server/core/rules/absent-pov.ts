import { type Character, characterNamed, characterOf } from '../model/cast';
import type { LanguagePack } from '../model/language/pack';
import type { MentionMemo } from '../model/mentionMemo';
import type { Mention } from '../model/mentions';
import { wordsOfForm } from '../model/nameForms';
import type { Scene, Story } from '../model/story';
import { isDescription } from './descriptions';
import { type Finding, finding, quoted } from './finding';
import { idsOfPronouns, type Narration, narrationOf } from './narration';
import type { NodeMemo } from './nodeMemo';

/** In fewer words a scene may well do without a name. */
const LEAST_WORDS = 150;
/** How often somebody must be named for the scene to be about them. */
const LEAST_MENTIONS = 2;
/** The same where a pronoun might still mean the one whose point of view it is. */
const LEAST_OF_SAME_PRONOUN = 5;

/**
 * Points of view of somebody who is not in the scene.
 *
 * ```text
 * @pov: Mara
 *       ^^^^
 *
 * Tobias was alone. He pulled the boat up, and …
 * ```
 */
export function absentPovs(story: Story, mentions: MentionMemo, memo: NodeMemo<Narration>): readonly Finding[] {
  return story.scenes.flatMap((scene) => {
    const [section, other] = scene.povs;
    if (section?.pov.kind !== 'marked' || other !== undefined || scene.words < LEAST_WORDS) return [];
    const { name, evidence } = section.pov;
    const character = characterNamed(story.cast, name);
    if (character === null || !isSomebody(character, story) || isIn(scene, character, story, mentions)) return [];
    const narration = memo.of(scene.node, [story.language], () => narrationOf(scene.node, story.language));
    if (!narration.isEnglish || narration.hasSpeaker) return [];
    const others = namedOthers(mentions.mentionsIn(scene.node, story.cast.index));
    if (!isAboutOthers(character, others, narration, story)) return [];
    const message =
      `The scene is told from the point of view of ${quoted(name)}, who is neither named in it nor speaks. ` +
      'Correct the name, or add to @cast: what else the scene calls them.';
    return [finding('absent-pov', evidence, message)];
  });
}

/** Of a name that is not in the cast another rule tells, and a description may be put in other words. */
function isSomebody({ name, source }: Character, { cast, language }: Story): boolean {
  return (!cast.isDeclared || source === 'declared') && !isDescription(name, language);
}

/** Named, by any word of the name, or the speaker of a line. */
function isIn({ node, facts }: Scene, character: Character, { cast }: Story, mentions: MentionMemo): boolean {
  if (mentions.countsIn(node, cast.index).has(character.name)) return true;
  const labels = facts.hints.filter(({ kind }) => kind === 'label');
  if ([...facts.tags, ...labels].some(({ name }) => characterOf(cast, name) === character)) return true;
  const words = [character.name, ...character.aliases].flatMap(wordsOfForm);
  return words.some((word) => facts.names.forms.has(word));
}

/** How often the narration names each character. */
function namedOthers(found: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { character, isQuoted } of found) if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/**
 * Whether the scene can do without the character. A scene may say nothing but `she` of somebody; so either no pronoun can
 * mean the character, or others of the same pronoun are named at least as often as it stands there. Where it means one who is
 * not named, it comes oftener: that is so in all but one of a hundred and fifty pages of English novels.
 */
function isAboutOthers(
  { pronouns }: Character,
  others: ReadonlyMap<string, number>,
  narration: Narration,
  { cast, language }: Story,
): boolean {
  const most = Math.max(0, ...others.values());
  if (most < LEAST_MENTIONS) return false;
  const own = ownPronouns(pronouns, language);
  if (own.length === 0) return false;
  if (own.every((pronoun) => !narration.pronouns.has(pronoun))) return true;
  const [pronoun, second] = own;
  if (pronoun === undefined || second !== undefined) return false;
  const alike = [...others].filter(([name]) => characterNamed(cast, name)?.pronouns.includes(pronoun) === true);
  const named = alike.reduce((sum, [, count]) => sum + count, 0);
  return alike.some(([, count]) => count >= LEAST_OF_SAME_PRONOUN) && named >= (narration.pronouns.get(pronoun) ?? 0);
}

/** None where one is declared that the language pack does not know. */
function ownPronouns(declared: readonly string[], language: LanguagePack): readonly string[] {
  if (declared.length === 0) return GENDERED;
  const ids = idsOfPronouns(language);
  const own = declared.map((pronoun) => ids.get(pronoun.toLowerCase()));
  return own.some((id) => id === undefined) ? [] : [...new Set(own.filter((id) => id !== undefined))];
}

/** What a character may be called of whom nothing is said. */
const GENDERED: readonly string[] = ['he', 'she', 'they'];
