import { countOf, isFull, type JudgedForm, pronounOf } from './judgedForms';
import type { LanguagePack } from './language/pack';

/** The forms of one person. */
export interface Cluster {
  readonly forms: JudgedForm[];
}

/**
 * Which forms are one person's. A form joins others only where nobody else could be meant, or one by far the most likely;
 * what stays doubtful stays by itself.
 */
export function clustersOf(forms: readonly JudgedForm[], pack: LanguagePack): readonly Cluster[] {
  const builder = new ClusterBuilder(pack);
  const sorted = [...forms].sort((a, b) => b.count - a.count || (a.total.key < b.total.key ? -1 : 1));
  const of = (kind: Kind): readonly JudgedForm[] => sorted.filter((form) => kindOf(form) === kind);
  for (const form of of('full')) builder.add(form, builder.homeOfFull(form));
  const bare = of('bare');
  const given = new Set(bare.filter(({ shape }) => builder.isGiven(shape.surname)));
  // A first name says whether it is he or she, and that is needed to know who `Miss Hale` is.
  for (const form of given) builder.addBare(form);
  for (const form of of('titled')) builder.add(form, builder.homeOfTitled(form));
  for (const form of bare) if (!given.has(form)) builder.addBare(form);
  for (const form of of('rank')) builder.add(form, builder.homeOfRank(form));
  for (const form of of('nominal')) builder.add(form, builder.homeOfNominal(form));
  return builder.clusters;
}

/** `Tobias Hale`, `Mr. Hale`, `Hale`, `the Captain`, `the old mage`. */
type Kind = 'full' | 'titled' | 'bare' | 'rank' | 'nominal';

function kindOf({ total, shape }: JudgedForm): Kind {
  if (total.kind === 'nominal') return 'nominal';
  if (shape.core.length === 0) return 'rank';
  if (isFull(shape)) return 'full';
  return shape.titles.length > 0 ? 'titled' : 'bare';
}

class ClusterBuilder {
  readonly clusters: Cluster[] = [];
  private readonly byFull = new Map<string, Cluster[]>();
  private readonly byGiven = new Map<string, Cluster[]>();
  private readonly bySurname = new Map<string, Cluster[]>();
  private readonly byTitle = new Map<string, Cluster[]>();
  /** By what stands behind its article, in small letters. */
  private readonly byEpithet = new Map<string, Cluster[]>();

  constructor(private readonly pack: LanguagePack) {}

  add(form: JudgedForm, home: Cluster | null): void {
    const cluster = home ?? { forms: [] };
    if (home === null) this.clusters.push(cluster);
    cluster.forms.push(form);
    const { shape, total } = form;
    if (isFull(shape)) put(this.byFull, fullName(form), cluster);
    if (shape.given !== null) put(this.byGiven, shape.given, cluster);
    if (shape.surname !== null) put(this.bySurname, shape.surname, cluster);
    if (shape.core.length > 0) for (const title of shape.titles) put(this.byTitle, title, cluster);
    if (total.kind === 'name' && total.determined > 0) put(this.byEpithet, total.key.toLowerCase(), cluster);
  }

  isGiven(name: string | null): boolean {
    return name !== null && this.byGiven.has(name);
  }

  /** `Mr. Tobias Hale` and `Tobias J. Hale`; not `Mrs. Tobias Hale`. */
  homeOfFull(form: JudgedForm): Cluster | null {
    return only(found(this.byFull, fullName(form)).filter((known) => agrees(form, known)));
  }

  /** One name alone: somebody's first name or surname. Where two have it, it is nobody's, and no name of a third. */
  addBare(form: JudgedForm): void {
    const name = form.shape.surname;
    const given = found(this.byGiven, name).filter((known) => agrees(form, known));
    const surname = found(this.bySurname, name).filter((known) => this.mayBeSurname(form, known));
    const homes = given.length > 0 ? given : surname;
    const home = dominant(homes);
    const others = homes.reduce((sum, known) => sum + countOf(known), 0);
    const isShared = home === null && homes.length > 0 && form.count <= others;
    if (!isShared) this.add(form, home);
  }

  homeOfTitled(form: JudgedForm): Cluster | null {
    const name = form.shape.surname;
    const byGiven = found(this.byGiven, name).filter((known) => agrees(form, known));
    const bySurname = found(this.bySurname, name).filter((known) => mayBear(known, form));
    return only([...new Set([...byGiven, ...bySurname])]) ?? only(byGiven);
  }

  /** `the Captain` is `Captain Hale`. */
  homeOfRank(form: JudgedForm): Cluster | null {
    return only(found(this.byTitle, form.shape.titles.at(-1) ?? null));
  }

  /** `the hatter` is `the Hatter`, and `the captain` is `Captain Hale`. */
  homeOfNominal(form: JudgedForm): Cluster | null {
    const words = form.total.key.slice(form.total.key.indexOf(' ') + 1);
    return only([...new Set([...found(this.byEpithet, words), ...found(this.byTitle, words)])]);
  }

  /** A surname alone is hardly ever a woman's whom the story knows as `Mrs.` only. */
  private mayBeSurname(form: JudgedForm, known: Cluster): boolean {
    if (!agrees(form, known)) return false;
    const feminine = this.pack.pronouns.find(({ gender }) => gender === 'feminine')?.id;
    const isOnlyTitled = known.forms.every(({ shape, titlePronoun }) => !isFull(shape) && titlePronoun === feminine);
    return form.pronoun !== null || !isOnlyTitled;
  }
}

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [cluster]);
  else if (!known.includes(cluster)) known.push(cluster);
}

function found(map: ReadonlyMap<string, readonly Cluster[]>, key: string | null): readonly Cluster[] {
  return key === null ? [] : (map.get(key) ?? []);
}

function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function fullName({ shape }: JudgedForm): string {
  return shape.given === null ? shape.core.join(' ') : `${shape.given} ${shape.surname}`;
}

/** Whether no titles and no clear votes speak of different pronouns. */
function agrees(form: JudgedForm, known: Cluster): boolean {
  const own = pronounOf(known);
  return form.pronoun === null || own === null || form.pronoun === own;
}

/** `Mr. Hale` is the `Tobias Hale` who is he, and `Captain Hale` is `Mr. Hale`; `Mrs. Hale` is not `Miss Hale`. */
function mayBear(known: Cluster, form: JudgedForm): boolean {
  if (known.forms.some(({ shape }) => isFull(shape))) {
    return form.titlePronoun === null ? agrees(form, known) : pronounOf(known) === form.titlePronoun;
  }
  const title = form.shape.titles[0];
  return known.forms.some(
    (other) => other.titlePronoun === null || form.titlePronoun === null || other.shape.titles[0] === title,
  );
}

/** The only one, or one that is met three times as often as the next. */
function dominant(clusters: readonly Cluster[]): Cluster | null {
  const [first, second] = [...clusters].sort((a, b) => countOf(b) - countOf(a));
  if (first === undefined || second === undefined) return first ?? null;
  return countOf(first) >= 3 * countOf(second) ? first : null;
}
