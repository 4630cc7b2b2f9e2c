import { candidatesOf } from '../model/candidates';
import type { Cast } from '../model/cast';
import type { LanguagePack } from '../model/language/pack';
import type { NameCandidates } from '../model/nameEvidence';
import { type NameTotals, totalsAfter, totalsOf } from '../model/nameTotals';
import type { SceneNode } from '../syntax/nodes';
import type { Span } from '../text/span';
import { isMostlyEnglish, placesOfWord } from './namePlaces';
import { type NameSlip, nameSlips } from './nameSlips';
import { wordsOfCast } from './nameWords';

/** What was read of the names of a story: whoever keeps it pays only for scenes that it has not seen. */
export class NameSlipMemo {
  private readonly candidates = new WeakMap<SceneNode, NameCandidates>();
  private readonly places = new WeakMap<SceneNode, Map<string, readonly Span[]>>();
  private readonly english = new WeakMap<SceneNode, boolean>();
  private scenes: readonly NameCandidates[] = [];
  private totals: NameTotals = new Map();
  private last: { readonly totals: NameTotals; readonly cast: string; readonly slips: readonly NameSlip[] } | null =
    null;

  constructor(private readonly pack: LanguagePack) {}

  slipsIn(nodes: readonly SceneNode[], cast: Cast): readonly NameSlip[] {
    const scenes = nodes.map((node) => this.candidatesOf(node));
    this.totals =
      this.last === null ? totalsOf(scenes, this.pack) : totalsAfter(this.totals, this.scenes, scenes, this.pack);
    this.scenes = scenes;
    const declared = wordsOfCast(cast);
    const key = [...declared].join('\n');
    if (this.last?.totals !== this.totals || this.last.cast !== key) {
      this.last = { totals: this.totals, cast: key, slips: nameSlips(this.totals, declared, this.pack) };
    }
    return this.last.slips;
  }

  /** As `placesOfWord`. */
  placesOf(word: string, node: SceneNode): readonly Span[] {
    const known = this.places.get(node) ?? new Map<string, readonly Span[]>();
    const found = known.get(word) ?? this.findPlaces(word, node);
    this.places.set(node, known.set(word, found));
    return found;
  }

  isMostlyEnglish(node: SceneNode): boolean {
    const known = this.english.get(node) ?? isMostlyEnglish(node);
    this.english.set(node, known);
    return known;
  }

  private findPlaces(word: string, node: SceneNode): readonly Span[] {
    for (const key of this.candidatesOf(node).forms.keys()) {
      if (key.includes(word)) return placesOfWord(word, node, this.pack);
    }
    return [];
  }

  private candidatesOf(node: SceneNode): NameCandidates {
    const known = this.candidates.get(node) ?? candidatesOf(node, this.pack);
    this.candidates.set(node, known);
    return known;
  }
}
