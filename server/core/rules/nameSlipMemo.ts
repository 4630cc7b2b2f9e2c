import type { LanguagePack } from '../model/language/pack';
import type { NameCandidates } from '../model/nameEvidence';
import type { NameTotals } from '../model/nameTotals';
import type { Story } from '../model/story';
import type { SceneNode } from '../syntax/nodes';
import type { Span } from '../text/span';
import { firstPlaceOfWord, isMostlyEnglish, type NamePlace, placesOfWords } from './namePlaces';
import { type NameSlip, nameSlips } from './nameSlips';
import { wordsOfCast } from './nameWords';

/** The slips of a story by their words. */
export type SlipsByWord = ReadonlyMap<string, NameSlip>;

/** What was read of slips for names: whoever keeps it pays only for scenes and names that are new. */
export class NameSlipMemo {
  private last: { readonly totals: NameTotals; readonly cast: string; readonly slips: SlipsByWord } | null = null;
  private places = new WeakMap<SceneNode, readonly NamePlace[]>();
  private readonly firsts = new WeakMap<SceneNode, Map<string, Span | null>>();
  private readonly english = new WeakMap<SceneNode, boolean>();

  /** As `nameSlips`; the same object as long as they are the same. */
  slipsOf({ learnt, cast, language }: Story): SlipsByWord {
    const { totals } = learnt.sources;
    const declared = wordsOfCast(cast);
    const key = [...declared].join('\n');
    if (this.last?.totals === totals && this.last.cast === key) return this.last.slips;
    const found = new Map(nameSlips(totals, declared, language).map((slip) => [slip.word, slip]));
    const slips = this.last !== null && isSame(this.last.slips, found) ? this.last.slips : found;
    if (slips === found) this.places = new WeakMap();
    this.last = { totals, cast: key, slips };
    return slips;
  }

  /** Where the slips stand in a scene, as `placesOfWords`. They are those that `slipsOf` gave last. */
  placesIn(node: SceneNode, names: NameCandidates, pack: LanguagePack): readonly NamePlace[] {
    const slips = this.last?.slips ?? new Map<string, NameSlip>();
    const known = this.places.get(node) ?? placesOfWords(slips, node, names, pack);
    this.places.set(node, known);
    return known;
  }

  /** As `firstPlaceOfWord`. */
  firstPlaceIn(node: SceneNode, names: NameCandidates, word: string, pack: LanguagePack): Span | null {
    const own = this.firsts.get(node) ?? new Map<string, Span | null>();
    const known = own.get(word);
    if (known !== undefined) return known;
    const first = firstPlaceOfWord(word, node, names, pack);
    this.firsts.set(node, own.set(word, first));
    return first;
  }

  /** As `isMostlyEnglish`. */
  isMostlyEnglish(node: SceneNode): boolean {
    const known = this.english.get(node) ?? isMostlyEnglish(node);
    this.english.set(node, known);
    return known;
  }
}

function isSame(a: SlipsByWord, b: SlipsByWord): boolean {
  return (
    a.size === b.size &&
    [...a.values()].every((slip) => {
      const other = b.get(slip.word);
      return other?.name === slip.name && other.count === slip.count;
    })
  );
}
