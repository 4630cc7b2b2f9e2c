import { type Span, span } from '../text/span';
import { derivedForms, ownTitleOf } from './aliases';
import type { Character, Clash, Place } from './cast';
import type { LanguagePack } from './language/pack';
import type { LearntName } from './learnt';
import { wordsOfForm } from './nameForms';
import { pronounOfTitles, shapeOf } from './nameShapes';
import { foldName } from './names';

/** A name or alias where it is written; `uri` is null in the file whose cast is built. */
export interface WrittenForm {
  readonly text: string;
  readonly span: Span;
  readonly uri: string | null;
}

export interface BuiltCast {
  readonly characters: readonly Character[];
  readonly byForm: ReadonlyMap<string, Character>;
  readonly clashes: readonly Clash[];
}

interface Draft {
  readonly name: string;
  readonly aliases: string[];
  readonly pronouns: string[];
  readonly source: 'declared' | 'used';
  readonly nameSpans: Span[];
  readonly elsewhere: Place[];
}

interface Owned {
  /** Null once two characters share the form. */
  readonly owner: Draft | null;
  readonly first: WrittenForm;
}

/** Gathers characters: first those that the file declares, then those of other files, then those that are only used. */
export class CastBuilder {
  private readonly drafts: Draft[] = [];
  private readonly owners = new Map<string, Owned>();
  private readonly clashes: Clash[] = [];
  /** First names and surnames of those who are declared; null for one that two have. Made when it is needed first. */
  private derived: ReadonlyMap<string, Draft | null> | null = null;
  /** The same of those who are used as well. */
  private derivedOfAll: ReadonlyMap<string, Draft | null> | null = null;

  constructor(private readonly pack: LanguagePack) {}

  /** A second entry of the same name adds to the first. */
  declare(name: WrittenForm, aliases: readonly WrittenForm[], pronouns: readonly string[]): void {
    const known = this.owners.get(foldName(name.text))?.owner;
    const same = known !== undefined && known !== null && foldName(known.name) === foldName(name.text) ? known : null;
    const draft = same ?? this.add(name, 'declared');
    if (same !== null) this.redeclare(same, name);
    else this.own(draft, name);
    for (const alias of aliases) {
      if (this.own(draft, alias)) draft.aliases.push(alias.text);
    }
    draft.pronouns.push(...pronouns.filter((pronoun) => !draft.pronouns.includes(pronoun)));
  }

  /** Somebody whom a marker or a tag names, unless that is somebody who is declared. */
  use(name: WrittenForm): void {
    const fold = foldName(name.text);
    this.derived ??= this.derive();
    if (fold === '' || this.owners.has(fold) || (this.derived.get(fold) ?? null) !== null) return;
    this.own(this.add(name, 'used'), name);
  }

  /**
   * Whether one of the forms that the prose has for somebody is a character's already; to be asked when all are known who
   * are declared or used. With nobody declared, the character then has the other forms too.
   */
  join(person: LearntName, cast: 'declared' | 'free'): boolean {
    if (this.drafts.length === 0) return false;
    this.derivedOfAll ??= this.derive();
    const forms = [person.name, ...person.aliases];
    const meanings = forms.map((form) => this.meaningOf(form)).filter((meaning) => meaning !== undefined);
    const meant = meanings.find((draft) => draft !== null);
    if (cast === 'free' && meant !== undefined && meant !== null) this.addLearnt(meant, forms, person.pronouns);
    return meanings.length > 0;
  }

  build(): BuiltCast {
    const byForm = new Map<string, Character>();
    for (const [form, { owner }] of this.owners) if (owner !== null) byForm.set(form, owner);
    return { characters: this.drafts, byForm, clashes: this.clashes };
  }

  /** Whose a form is; null if it is more than one's, undefined if it is nobody's. */
  private meaningOf(form: string): Draft | null | undefined {
    const fold = foldName(form);
    const own = this.owners.get(fold);
    if (own !== undefined) return own.owner;
    const derived = this.derivedOfAll?.get(fold);
    return derived === undefined ? this.titled(form) : derived;
  }

  /** `Miss Hale` is the `Ruth Hale` who is she, if nobody else has that name, and `Captain Mara` is `Mara`. */
  private titled(form: string): Draft | undefined {
    if (!form.includes(' ')) return undefined;
    const { titles, core } = shapeOf(wordsOfForm(form).join(' '), this.pack);
    if (titles.length === 0 || core.length === 0) return undefined;
    const name = foldName(core.join(' '));
    const draft = this.owners.get(name)?.owner ?? this.derivedOfAll?.get(name) ?? undefined;
    if (draft === undefined || ownTitleOf(draft.name, this.pack) !== null) return undefined;
    const pronoun = pronounOfTitles(titles, this.pack);
    return pronoun === null || draft.pronouns.length === 0 || draft.pronouns.includes(pronoun) ? draft : undefined;
  }

  private addLearnt(draft: Draft, forms: readonly string[], pronouns: readonly string[]): void {
    for (const text of forms) {
      const fold = foldName(text);
      if (this.owners.has(fold)) continue;
      this.owners.set(fold, { owner: draft, first: { text, span: span(0, 0), uri: null } });
      draft.aliases.push(text);
    }
    if (draft.pronouns.length === 0) draft.pronouns.push(...pronouns);
  }

  private derive(): ReadonlyMap<string, Draft | null> {
    const derived = new Map<string, Draft | null>();
    for (const draft of this.drafts) {
      for (const form of [draft.name, ...draft.aliases].flatMap((full) => derivedForms(full, this.pack))) {
        const fold = foldName(form);
        derived.set(fold, derived.has(fold) && derived.get(fold) !== draft ? null : draft);
      }
    }
    return derived;
  }

  private add(name: WrittenForm, source: Draft['source']): Draft {
    const draft: Draft = { name: name.text, aliases: [], pronouns: [], source, nameSpans: [], elsewhere: [] };
    addPlace(draft, name);
    this.drafts.push(draft);
    return draft;
  }

  /** In one file that is an oversight; in two files it is one cast written down twice. */
  private redeclare(draft: Draft, name: WrittenForm): void {
    const [first] = draft.nameSpans;
    if (name.uri === null && first !== undefined) {
      this.clashes.push({ form: name.text, span: name.span, earlier: first, earlierUri: null });
    }
    addPlace(draft, name);
  }

  /** Whether the form is new to the character. */
  private own(draft: Draft, form: WrittenForm): boolean {
    const key = foldName(form.text);
    const known = this.owners.get(key);
    if (known === undefined) {
      this.owners.set(key, { owner: draft, first: form });
      return true;
    }
    if (known.owner === draft) return false;
    this.clash(known.first, form);
    this.owners.set(key, { owner: null, first: known.first });
    return true;
  }

  /** A clash is told where this file has a part in it. What it declares was read first, so that the other may be elsewhere. */
  private clash(first: WrittenForm, second: WrittenForm): void {
    const [here, there] = second.uri === null ? [second, first] : [first, second];
    if (here.uri !== null) return;
    this.clashes.push({ form: here.text, span: here.span, earlier: there.span, earlierUri: there.uri });
  }
}

function addPlace(draft: Draft, { span: at, uri }: WrittenForm): void {
  if (uri === null) draft.nameSpans.push(at);
  else draft.elsewhere.push({ uri, span: at });
}
