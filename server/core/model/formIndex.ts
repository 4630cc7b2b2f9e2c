import { derivedForms, ownTitleOf } from './aliases';
import type { LanguagePack } from './language/pack';
import { type FormPattern, patternsOf } from './nameForms';
import { foldName } from './names';

/** Somebody with all the forms that may stand for them. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pronouns: readonly string[];
  /** `known`: by markers, tags or `@cast:`; `learnt`: from the prose. What is known wins. */
  readonly basis: 'known' | 'learnt';
  /** Whether a marker, a tag or a hint can mean them. */
  readonly isInCast: boolean;
}

/** `name` and `alias` as declared or learnt; `derived`: first name, surname, title and surname. */
export type MentionForm = 'name' | 'alias' | 'derived';

/** One way to write a form, and whose it may be. More than one owner: it is nobody's until a scene decides. */
export interface IndexedForm {
  readonly pattern: FormPattern;
  readonly form: MentionForm;
  readonly owners: readonly FormOwner[];
}

export interface FormOwner {
  readonly name: string;
  readonly pronouns: readonly string[];
  /** As `ownTitleOf`. */
  readonly title: string | null;
}

/** The forms that begin with the same words, as a tree. */
export interface FormNode {
  /** The form that ends here. */
  readonly indexed: IndexedForm | null;
  /** What may stand before the next word beside blanks, such as `.` in `St. Aubin`. */
  readonly marks: string;
  readonly next: ReadonlyMap<string, FormNode>;
}

/** All forms of the people of a story, to be found in prose. Immutable: whoever keeps results keeps them for one index. */
export interface FormIndex {
  readonly language: LanguagePack;
  readonly people: readonly Named[];
  /** Whose point of view scenes without a marker are. */
  readonly narrator: string | null;
  /** By their first word. */
  readonly byWord: ReadonlyMap<string, FormNode>;
  /** By their first unit, longer ones first: the forms that are looked for as they stand. */
  readonly byFirstUnit: ReadonlyMap<number, readonly IndexedForm[]>;
  /** The units that words begin with by which forms are found. */
  readonly firstUnits: ReadonlySet<number>;
  /** The one whom a folded form means in a marker, a tag or a hint. */
  readonly byFold: ReadonlyMap<string, string>;
}

/** The index of the forms of `people`; `previous`, if it would be the same. */
export function indexOf(
  people: readonly Named[],
  narrator: string | null,
  language: LanguagePack,
  previous: FormIndex | null,
): FormIndex {
  if (previous !== null && previous.language === language && previous.narrator === narrator) {
    if (isSamePeople(previous.people, people)) return previous;
  }
  const forms = new FormTable(language);
  for (const person of people) forms.addPerson(person);
  return { language, people, narrator, ...forms.done() };
}

/** What a form is worth where two people have it: the better one wins, and of equals none. */
const WORTH: Readonly<Record<Named['basis'], Readonly<Record<MentionForm, number>>>> = {
  known: { name: 0, alias: 0, derived: 1 },
  learnt: { name: 1, alias: 1, derived: 2 },
};

interface Entry {
  readonly pattern: FormPattern;
  form: MentionForm;
  worth: number;
  owners: FormOwner[];
}

class FormTable {
  private readonly entries = new Map<string, Entry>();
  private readonly folded = new Map<string, { worth: number; names: Set<string> }>();

  constructor(private readonly language: LanguagePack) {}

  addPerson(person: Named): void {
    const { name, aliases, pronouns, basis } = person;
    const owner = { name, pronouns, title: ownTitleOf(name, this.language) };
    const add = (text: string, form: MentionForm, worth: number): void => {
      if (person.isInCast) this.addFold(foldName(text), name, worth);
      this.addForm(text, owner, form, worth);
    };
    add(name, 'name', WORTH[basis].name);
    for (const alias of aliases) add(alias, 'alias', WORTH[basis].alias);
    for (const form of [name, ...aliases].flatMap((full) => derivedForms(full, this.language))) {
      add(form, 'derived', WORTH[basis].derived);
    }
  }

  done(): Pick<FormIndex, 'byWord' | 'byFirstUnit' | 'firstUnits' | 'byFold'> {
    const root: NodeDraft = { indexed: null, marks: '', next: new Map() };
    const byFirstUnit = new Map<number, IndexedForm[]>();
    for (const { pattern, form, owners } of this.entries.values()) {
      if (pattern.words.length > 0) plant(root, { pattern, form, owners });
      else put(byFirstUnit, pattern.text.charCodeAt(0), { pattern, form, owners });
    }
    for (const forms of byFirstUnit.values()) forms.sort((a, b) => b.pattern.text.length - a.pattern.text.length);
    const byFold = new Map<string, string>();
    for (const [fold, { names }] of this.folded) {
      const [only, other] = names;
      if (only !== undefined && other === undefined) byFold.set(fold, only);
    }
    return { byWord: root.next, byFirstUnit, firstUnits: firstUnitsOf(root.next.keys()), byFold };
  }

  private addForm(text: string, owner: FormOwner, form: MentionForm, worth: number): void {
    patternsOf(text, this.language).forEach((pattern, way) => {
      // The way in which a form is written goes before a way in which another may be.
      this.addPattern({ pattern, form, worth: way === 0 ? worth : worth + 0.5, owners: [owner] });
    });
  }

  private addPattern(entry: Entry): void {
    const key = entry.pattern.words.length === 0 ? entry.pattern.text : entry.pattern.words.join(' ');
    const known = this.entries.get(key);
    if (known === undefined || entry.worth < known.worth) this.entries.set(key, entry);
    else if (entry.worth === known.worth && known.owners.every(({ name }) => name !== entry.owners[0]?.name)) {
      known.owners.push(...entry.owners);
    }
  }

  private addFold(fold: string, name: string, worth: number): void {
    const known = this.folded.get(fold);
    if (fold === '' || (known !== undefined && known.worth < worth)) return;
    if (known?.worth === worth) known.names.add(name);
    else this.folded.set(fold, { worth, names: new Set([name]) });
  }
}

interface NodeDraft {
  indexed: IndexedForm | null;
  marks: string;
  readonly next: Map<string, NodeDraft>;
}

function plant(root: NodeDraft, indexed: IndexedForm): void {
  const { words, marks } = indexed.pattern;
  let node = root;
  words.forEach((word, at) => {
    const known = node.next.get(word) ?? { indexed: null, marks: '', next: new Map() };
    node.next.set(word, known);
    const mark = at + 1 < words.length ? (marks[at] ?? '') : '';
    if (!known.marks.includes(mark)) known.marks += mark;
    node = known;
  });
  node.indexed = indexed;
}

function put(map: Map<number, IndexedForm[]>, key: number, form: IndexedForm): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [form]);
  else known.push(form);
}

/** Small words are known by their capitals too, and letters with marks by the letter alone, as some texts write them. */
function firstUnitsOf(words: Iterable<string>): ReadonlySet<number> {
  const units = new Set<number>();
  for (const word of words) {
    for (const way of [word, word.toUpperCase(), word.normalize('NFD')]) units.add(way.charCodeAt(0));
  }
  return units;
}

function isSamePeople(a: readonly Named[], b: readonly Named[]): boolean {
  return a.length === b.length && a.every((person, index) => isSamePerson(person, b[index]));
}

function isSamePerson(a: Named, b: Named | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.name === b.name &&
      a.basis === b.basis &&
      a.isInCast === b.isInCast &&
      isSameList(a.aliases, b.aliases) &&
      isSameList(a.pronouns, b.pronouns))
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
