import { countOf, type JudgedForm, pronounOf } from './judgedForms';
import { acceptedForms, type Judgements, judgeForms } from './judgements';
import type { LanguagePack } from './language/pack';
import { type Cluster, clustersOf } from './nameClusters';
import type { NameCandidates } from './nameEvidence';
import { type NameTotals, totalsAfter, totalsOf } from './nameTotals';
import { countOfForm } from './nameVerdicts';
import { type NearMiss, nearMissesOf } from './nearMisses';

/** Somebody whom the prose names. */
export interface LearntName {
  /** The form that is used most; a rank alone, such as `the Captain`, only where there is no other. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** One at most, where the titles or the narration are clear. */
  readonly pronouns: readonly string[];
  readonly role: 'speaks' | 'mentioned';
}

/** What the prose of a story says about names. */
export interface LearntNames {
  /** In order of first appearance. */
  readonly people: readonly LearntName[];
  /** Words that are no names of their own, since they are slips of others. */
  readonly nearMisses: readonly NearMiss[];
  /** What this was made of, for the next version of the story. */
  readonly sources: {
    readonly scenes: readonly NameCandidates[];
    readonly totals: NameTotals;
    readonly judgements: Judgements;
  };
}

/** The names in the scenes. `previous` lends what has not changed; the result is equal without it. */
export function learn(
  scenes: readonly NameCandidates[],
  pack: LanguagePack,
  previous: LearntNames | null,
): LearntNames {
  const sources = previous?.sources;
  const totals =
    sources === undefined ? totalsOf(scenes, pack) : totalsAfter(sources.totals, sources.scenes, scenes, pack);
  if (previous !== null && totals === sources?.totals) return { ...previous, sources: { ...previous.sources, scenes } };
  const all = judgeForms(totals, pack, sources?.judgements ?? null);
  const nearMisses = nearMissesOf(all.rare, all.judgements.values());
  const missed = new Set(nearMisses.map(({ form }) => form));
  const forms = acceptedForms(all, pack).filter(({ total }) => !missed.has(total.text));
  const clusters = clustersOf(forms, pack).filter(({ forms: own }) =>
    own.some(({ verdict }) => verdict !== 'possible'),
  );
  const people = inOrder(clusters, scenes).map((cluster) => nameOf(cluster, pack));
  return { people, nearMisses, sources: { scenes, totals, judgements: all.judgements } };
}

/** The clusters in the order in which they appear first. */
function inOrder(clusters: readonly Cluster[], scenes: readonly NameCandidates[]): readonly Cluster[] {
  const owners = new Map<string, Cluster>();
  for (const cluster of clusters) for (const { total } of cluster.forms) owners.set(total.key, cluster);
  const ordered = new Set<Cluster>();
  for (const { forms } of scenes) {
    if (ordered.size === clusters.length) break;
    for (const key of forms.keys()) {
      const owner = owners.get(key);
      if (owner !== undefined) ordered.add(owner);
    }
  }
  return [...ordered];
}

function nameOf(cluster: Cluster, pack: LanguagePack): LearntName {
  const [name = '', ...aliases] = namesOf(cluster, pack);
  const pronoun = pronounOf(cluster);
  return {
    name,
    aliases,
    pronouns: pronoun === null ? [] : [pronoun],
    role: speaks(cluster) ? 'speaks' : 'mentioned',
  };
}

/** What somebody is called: names before ranks and the like, and what is used most first. */
function namesOf({ forms }: Cluster, pack: LanguagePack): readonly string[] {
  const [only] = forms;
  if (only !== undefined && forms.length === 1) return textsOf(only, pack);
  const isName = ({ total, shape }: JudgedForm): number => (total.kind === 'name' && shape.core.length > 0 ? 1 : 0);
  const sorted = [...forms].sort(
    (a, b) => isName(b) - isName(a) || b.count - a.count || (a.total.key < b.total.key ? -1 : 1),
  );
  return [...new Set(sorted.flatMap((form) => textsOf(form, pack)))];
}

/** How often somebody must act, and be spoken to, to be one of those who speak without a `she said`. */
const LEAST_ACTS = 4;
const LEAST_CALLS = 2;

function speaks(cluster: Cluster): boolean {
  const { forms } = cluster;
  if (forms.some(({ verdict }) => verdict === 'speaks')) return true;
  const sum = (field: 'speech' | 'subject' | 'vocative' | 'place' | 'direction'): number =>
    forms.reduce((all, { total }) => all + total[field], 0);
  if (forms.some(({ shape }) => shape.titles.length > 0 && shape.core.length > 0) && sum('speech') > 0) return true;
  const isPlace = (sum('place') + sum('direction')) * 4 > countOf(cluster);
  return !isPlace && sum('subject') >= LEAST_ACTS && sum('vocative') >= LEAST_CALLS;
}

/** A form that mostly has an article is given with it first: `the Captain`. */
function textsOf({ total, shape }: JudgedForm, pack: LanguagePack): readonly string[] {
  const isTitled = shape.titles.length > 0 && shape.core.length > 0 && shape.surname !== null;
  if (total.kind === 'nominal' || isTitled || total.determined * 2 <= countOfForm(total)) return [total.text];
  return [`${pack.definiteArticles[0] ?? ''} ${total.text}`.trim(), total.text];
}
