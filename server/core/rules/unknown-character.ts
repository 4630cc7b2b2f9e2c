import { derivedForms } from '../model/aliases';
import { type Cast, characterOf, everyoneIn } from '../model/cast';
import type { SceneFacts } from '../model/facts';
import type { LanguagePack } from '../model/language/pack';
import type { MentionMemo } from '../model/mentionMemo';
import { wordsOfForm } from '../model/nameForms';
import { shapeOf } from '../model/nameShapes';
import { foldName } from '../model/names';
import type { Snapshot } from '../snapshot';
import { meansNobody } from '../syntax/povLines';
import { type Span, shift, type TextEdit } from '../text/span';
import { newCastEntry } from './castEdits';
import { isDescription, isEverydayWords } from './descriptions';
import { type Finding, type Fix, finding, quoted } from './finding';
import { NearNames } from './nearNames';
import type { MarkerSuspect } from './unknown-marker';

/** A name where markup uses it. Offsets into the file. */
interface Use {
  readonly name: string;
  readonly span: Span;
}

/**
 * Names in markers and speaker tags that are nobody’s. `scenes` says which tags are taken for markers.
 *
 * ```text
 * @cast: Mara, Tobias
 *
 * @Tobais: The tide is out.
 *  ^^^^^^
 * ```
 */
export function unknownCharacters(
  snapshot: Snapshot,
  scenes: readonly { readonly suspects: readonly MarkerSuspect[] }[],
  mentions: MentionMemo,
): readonly Finding[] {
  const uses = usesIn(snapshot, scenes);
  return snapshot.story.cast.isDeclared ? notInCast(snapshot, uses) : slipsOf(snapshot, uses, mentions);
}

function notInCast(snapshot: Snapshot, uses: readonly Use[]): readonly Finding[] {
  const { cast, language } = snapshot.story;
  if (uses.length === 0) return [];
  const forms = formsOf(cast, language);
  const known = new Set(forms.map(foldName));
  const verdicts = new Map<string, boolean>();
  const found = uses.filter(({ name }) => {
    const isNobody = verdicts.get(name) ?? (!isKnown(name, known, language) && !isDescription(name, language));
    verdicts.set(name, isNobody);
    return isNobody;
  });
  if (found.length === 0) return [];
  const near = new NearNames(forms.filter(({ length }) => length <= LONGEST));
  const addition = newCastEntry(snapshot);
  const reported = new Set<string>();
  return found.flatMap(({ name, span: at }) => {
    const meant = nearTo(name, near);
    // One that is no slip is somebody new, who need be told of once only.
    if (meant.length === 0 && (reported.has(foldName(name)) || isEverydayWords(name))) return [];
    reported.add(foldName(name));
    const question = meant.length === 0 ? '' : ` Did you mean ${meant.map(quoted).join(' or ')}?`;
    const message = `${quoted(name)} is not in the cast.${question} If it is somebody else, put the name into @cast:.`;
    return [finding('unknown-character', at, message, ...replacements(at, meant), ...added(name, addition(name)))];
  });
}

/** Where nobody is declared, everybody is known; but a name used once may be a slip for one that is used often. */
function slipsOf({ tree, story }: Snapshot, uses: readonly Use[], mentions: MentionMemo): readonly Finding[] {
  const { cast, language } = story;
  const once = uses.filter(({ name }) => name.length <= LONGEST && !isDescription(name, language));
  const inMarkup = new Map<string, number>();
  for (const { name } of uses) {
    const key = characterOf(cast, name)?.name ?? name;
    inMarkup.set(key, (inMarkup.get(key) ?? 0) + 1);
  }
  if (inMarkup.size === 0) return [];
  const near = new NearNames(everyoneIn(cast).flatMap(({ name }) => (name.length <= LONGEST ? [name] : [])));
  const candidates = once.filter(
    ({ name }) => inMarkup.get(characterOf(cast, name)?.name ?? name) === 1 && nearTo(name, near).length > 0,
  );
  if (candidates.length === 0) return [];
  const all = countsOf(inMarkup, tree.nodes, mentions, cast);
  return candidates.flatMap(({ name, span: at }) => {
    if ((all.get(characterOf(cast, name)?.name ?? name) ?? 0) > 1) return [];
    const meant = nearTo(name, near).filter((other) => (all.get(other) ?? 0) >= OFTEN);
    if (meant.length === 0) return [];
    const message =
      `${quoted(name)} is written only here. Did you mean ${meant.map(quoted).join(' or ')}? ` +
      'If it is somebody else, name both in @cast:.';
    return [finding('unknown-character', at, message, ...replacements(at, meant))];
  });
}

/** How often a name must be met for one that is met once to be a slip for it. */
const OFTEN = 4;
/** Shorter names have too many honest neighbours, and longer ones are none. */
const SHORTEST = 4;
const LONGEST = 60;

function countsOf(
  inMarkup: ReadonlyMap<string, number>,
  nodes: Snapshot['tree']['nodes'],
  mentions: MentionMemo,
  { index }: Cast,
): ReadonlyMap<string, number> {
  const all = new Map(inMarkup);
  for (const node of nodes) {
    for (const [name, count] of mentions.countsIn(node, index)) all.set(name, (all.get(name) ?? 0) + count);
  }
  return all;
}

function usesIn(
  { tree, story }: Pick<Snapshot, 'tree' | 'story'>,
  scenes: readonly { readonly suspects: readonly MarkerSuspect[] }[],
): readonly Use[] {
  return story.facts.flatMap((facts, index) => {
    if (facts.markers.length === 0 && facts.tags.length === 0) return [];
    const suspects = scenes[index]?.suspects ?? [];
    return usesInScene(facts, suspects).map((use) => ({ ...use, span: shift(use.span, tree.starts[index] ?? 0) }));
  });
}

function usesInScene({ markers, tags }: SceneFacts, suspects: readonly MarkerSuspect[]): readonly Use[] {
  const suspected = new Set(suspects.map(({ word }) => word.start));
  const named = markers
    .filter(({ block, value }) => (block.key === 'pov' || block.key === 'narrator') && !meansNobody(value))
    .map(({ block, value }): Use => ({ name: value, span: block.value }));
  const speakers = tags
    .filter(({ name, span: at }) => name !== '' && !suspected.has(at.start))
    .map(({ name, span: at }): Use => ({ name, span: at }));
  return [...named, ...speakers];
}

/** With a title before it or without, a name is the same one’s. */
function isKnown(name: string, known: ReadonlySet<string>, pack: LanguagePack): boolean {
  return known.has(foldName(name)) || known.has(foldName(withoutTitles(name, pack)));
}

function withoutTitles(name: string, pack: LanguagePack): string {
  const { titles, core } = shapeOf(wordsOfForm(name).join(' '), pack);
  return titles.length > 0 && core.length > 0 ? core.join(' ') : name;
}

/** All ways to write the names of those who are declared; also what two have, of which another rule tells. */
function formsOf({ characters }: Cast, pack: LanguagePack): readonly string[] {
  const declared = characters.filter(({ source }) => source === 'declared');
  const forms = declared.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(forms.flatMap((form) => [form, ...derivedForms(form, pack), withoutTitles(form, pack)]))];
}

function nearTo(name: string, near: NearNames): readonly string[] {
  return name.length < SHORTEST || name.length > LONGEST ? [] : near.near(name);
}

function replacements(at: Span, meant: readonly string[]): readonly Fix[] {
  return meant.map((name) => ({
    title: `Change to ${quoted(name)}`,
    edits: [{ span: at, text: name }],
    isPreferred: meant.length === 1,
  }));
}

function added(name: string, edit: TextEdit | null): readonly Fix[] {
  return edit === null ? [] : [{ title: `Add ${quoted(name)} to the cast`, edits: [edit], isPreferred: false }];
}
