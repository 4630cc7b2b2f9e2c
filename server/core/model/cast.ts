import type { StoryTree } from '../syntax/nodes';
import { type Span, shift } from '../text/span';
import type { SceneFacts } from './facts';
import { foldName } from './names';

/** Somebody of the story. Two characters never share a `name`, compared as `foldName` does. */
export interface Character {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pronouns: readonly string[];
  /** `declared`: by `@cast:`; `used`: only by markers and speaker tags. */
  readonly source: 'declared' | 'used';
  /** The names where they are declared or, for a used one, first used; offsets into the file. */
  readonly nameSpans: readonly Span[];
}

export interface Cast {
  readonly characters: readonly Character[];
  /** Whether a `@cast:` declares anybody. */
  readonly isDeclared: boolean;
  /** The character whom a folded name or alias means. A form that two share means nobody. */
  readonly byForm: ReadonlyMap<string, Character>;
  /** Names and aliases that are declared for two characters, each with the earlier place. */
  readonly clashes: readonly Clash[];
}

export interface Clash {
  readonly form: string;
  readonly span: Span;
  readonly earlier: Span;
}

/** The character that a name in a marker or a tag means, or null. */
export function characterOf(cast: Cast, name: string): Character | null {
  return cast.byForm.get(foldName(name)) ?? null;
}

/** The cast of one file: what it declares and, beside that, the names that its markers and speaker tags use. */
export function castOf(tree: StoryTree, facts: readonly SceneFacts[]): Cast {
  const builder = new CastBuilder();
  facts.forEach((scene, index) => {
    const start = tree.starts[index] ?? 0;
    const text = tree.nodes[index]?.text ?? '';
    for (const marker of scene.markers) {
      for (const entry of marker.cast?.entries ?? []) {
        const read = (at: Span): Form => ({ text: text.slice(at.start, at.end), span: shift(at, start) });
        const pronouns = entry.pronouns.map((at) => read(at).text);
        builder.declare(read(entry.name), entry.aliases.map(read), pronouns);
      }
    }
  });
  facts.forEach((scene, index) => {
    for (const form of usedNames(scene, tree.starts[index] ?? 0)) builder.use(form);
  });
  return builder.build();
}

interface Form {
  readonly text: string;
  readonly span: Span;
}

function usedNames(facts: SceneFacts, start: number): readonly Form[] {
  const markers = facts.markers
    .filter(({ block, value }) => (block.key === 'pov' || block.key === 'narrator') && !isNobody(value))
    .map(({ block, value }) => ({ text: value, span: shift(block.value, start) }));
  const tags = facts.tags.map(({ name, span }) => ({ text: name, span: shift(span, start) }));
  return [...markers, ...tags].sort((a, b) => a.span.start - b.span.start);
}

/** A POV that is no character's. */
export function isNobody(pov: string): boolean {
  return pov === '' || /^(?:omniscient|none|nobody)$/i.test(pov);
}

interface Draft {
  readonly name: string;
  readonly aliases: string[];
  readonly pronouns: string[];
  readonly source: 'declared' | 'used';
  readonly nameSpans: Span[];
}

class CastBuilder {
  private readonly drafts: Draft[] = [];
  /** Who has a form, and where it was first declared for him; null once two share it. */
  private readonly owners = new Map<string, { readonly owner: Draft | null; readonly span: Span }>();
  private readonly clashes: Clash[] = [];

  /** A second entry of the same name adds to the first. */
  declare(name: Form, aliases: readonly Form[], pronouns: readonly string[]): void {
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

  use(name: Form): void {
    const owner = this.owners.get(foldName(name.text));
    if (owner === undefined && foldName(name.text) !== '') this.own(this.add(name, 'used'), name);
  }

  build(): Cast {
    const characters: readonly Character[] = this.drafts;
    const byForm = new Map<string, Character>();
    for (const [form, { owner }] of this.owners) if (owner !== null) byForm.set(form, owner);
    const isDeclared = this.drafts.some((draft) => draft.source === 'declared');
    return { characters, isDeclared, byForm, clashes: this.clashes };
  }

  private add(name: Form, source: Draft['source']): Draft {
    const draft: Draft = { name: name.text, aliases: [], pronouns: [], source, nameSpans: [name.span] };
    this.drafts.push(draft);
    return draft;
  }

  private redeclare(draft: Draft, name: Form): void {
    const first = draft.nameSpans[0];
    if (first !== undefined) this.clashes.push({ form: name.text, span: name.span, earlier: first });
    draft.nameSpans.push(name.span);
  }

  /** Whether the form is new to the character. */
  private own(draft: Draft, form: Form): boolean {
    const key = foldName(form.text);
    const known = this.owners.get(key);
    if (known === undefined) {
      this.owners.set(key, { owner: draft, span: form.span });
      return true;
    }
    if (known.owner === draft) return false;
    this.clashes.push({ form: form.text, span: form.span, earlier: known.span });
    this.owners.set(key, { owner: null, span: known.span });
    return true;
  }
}
