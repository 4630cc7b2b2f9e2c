import { BLANK, classOf, DIGIT, LINE_END, QUOTE, WORD } from '../text/characters';
import type { Span } from '../text/span';
import { addPartner, type EvidenceDraft, EvidenceTable } from './evidenceTable';
import {
  ADVERB,
  CLOSED,
  COORDINATOR,
  DEFINITE,
  DETERMINER,
  DIRECTION,
  EPITHET,
  type LanguagePack,
  NO_NAME,
  OPENER,
  PLACE_PREPOSITION,
  SPEECH_VERB,
  VERB,
} from './language/pack';
import { hashWord, isCapital } from './language/wordHash';
import { flagsAfter, isBeforeCapital, isVocative } from './nameContext';
import type { NameCandidates } from './nameEvidence';
import { type Run, readRun } from './nameRuns';
import { endOfCore, endOfToken, isPossessive, isShouted } from './nameTokens';
import { isAdverb, nominalAfterVerb, nominalBeforeVerb } from './nominals';
import { PronounVotes } from './pronounVotes';

/** What stands beside a stretch of narration. */
export interface Sides {
  readonly after: 'none' | 'speech';
  readonly before: 'none' | 'speech';
}

/** One pass over the paragraphs of a scene. What it knows at a word is what it has read of the same stretch. */
export class CandidateScan {
  private readonly table: EvidenceTable;
  private readonly votes = new PronounVotes();
  private start = 0;
  private end = 0;
  private isSpeech = false;
  /** Narration in a paragraph that has speech in it. */
  private nearSpeech = false;
  /** The next word begins a sentence. */
  private fresh = true;
  /** What the lexicon says of the two words before, as far as only blanks stand between; 0 otherwise. */
  private previous = 0;
  private beforePrevious = 0;
  /** The name before, if only blanks, or blanks and an `and`, stand between. */
  private neighbour: EvidenceDraft | null = null;
  /** No words but adverbs have been read since the speech before. */
  private atFront = false;
  /** A speech verb came first after the speech: who speaks comes next. */
  private inverted = false;
  /** A nominal that speaks if the speech begins before the sentence ends. */
  private nominal: string | null = null;

  constructor(
    private readonly text: string,
    private readonly pack: LanguagePack,
  ) {
    this.table = new EvidenceTable(pack.pronouns.length);
  }

  done(): NameCandidates {
    return this.table.done();
  }

  /** What stands before a colon at the start of a paragraph. Whether it has the form of a name. */
  label({ start, end }: Span): boolean {
    const run = readRun(this.text, start, end, this.pack);
    if (run === null || run.end < end || this.flagsOf(start, endOfToken(this.text, start, end)) & NO_NAME) return false;
    const name = isShouted(this.text, start, end) ? inUsualLetters(run.key) : run.key;
    this.table.of('name', name, isShouted(this.text, start, end) ? inUsualLetters(run.text) : run.text).label++;
    return true;
  }

  narration(start: number, end: number, sides: Sides): void {
    this.begin(start, end);
    this.isSpeech = false;
    this.nearSpeech = sides.after === 'speech' || sides.before === 'speech';
    this.atFront = sides.after === 'speech';
    this.fresh = !this.atFront || this.speechEndedSentence(start);
    this.read();
    if (this.nominal !== null && sides.before === 'speech')
      this.table.of('nominal', this.nominal, this.nominal).speech++;
  }

  speech(start: number, end: number): void {
    this.begin(start, end);
    this.isSpeech = true;
    this.nearSpeech = false;
    this.atFront = false;
    this.fresh = true;
    this.read();
  }

  private begin(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.inverted = false;
    this.nominal = null;
    this.part();
    this.votes.begin();
  }

  /** Something other than blanks stands between the words. */
  private part(): void {
    this.previous = 0;
    this.beforePrevious = 0;
    this.neighbour = null;
    this.inverted = false;
  }

  /** `“Go.” Mara …` begins a sentence, `“Go,” Mara …` does not; after other marks both are usual. */
  private speechEndedSentence(start: number): boolean {
    const unit = this.text.charCodeAt(start - 2);
    return unit !== 0x2c && unit !== 0x2d && unit !== 0x2014 && unit !== 0x2013;
  }

  private read(): void {
    const { text, end } = this;
    let at = this.start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const found = classOf(unit);
      if (found === WORD) at = isCapital(unit) ? this.readCapital(at) : this.readSmall(at);
      else if (found === BLANK || found === LINE_END) at++;
      else if (found === DIGIT) at = this.readNumber(at);
      else at = this.readMark(at, unit, found);
    }
  }

  private readNumber(at: number): number {
    this.part();
    this.atFront = false;
    this.fresh = false;
    return endOfToken(this.text, at, this.end);
  }

  private readMark(at: number, unit: number, found: number): number {
    if (at > this.start) this.part();
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3a) {
      this.fresh = true;
      this.atFront = false;
      this.votes.sentence();
      if (unit !== 0x3a) this.nominal = null;
    } else if (found === QUOTE) {
      this.fresh = true;
    }
    return at + 1;
  }

  private readSmall(at: number): number {
    const end = endOfToken(this.text, at, this.end);
    const hash = hashWord(this.text, at, end);
    const flags = this.pack.lexicon.flagsOfHash(hash, this.text, at, end);
    if ((flags & CLOSED) === 0) this.table.small.add(hash);
    this.onWord(at, end, flags);
    return end;
  }

  /** A word that is no name. */
  private onWord(at: number, end: number, flags: number): void {
    if (!this.isSpeech) {
      this.votes.onWord(flags);
      if (this.nearSpeech) this.readSpeakers(at, end, flags);
    }
    if ((flags & COORDINATOR) === 0) this.neighbour = null;
    this.beforePrevious = this.previous;
    this.previous = flags;
    this.fresh = false;
  }

  private readSpeakers(at: number, end: number, flags: number): void {
    if ((flags & DEFINITE) !== 0) this.readNominal(at);
    const isBridge = (flags & (DETERMINER | EPITHET | ADVERB)) !== 0 || isAdverb(this.text, at, end, this.pack);
    this.inverted = (this.atFront && (flags & SPEECH_VERB) !== 0) || (this.inverted && isBridge);
    this.atFront &&= (flags & ADVERB) !== 0 || isAdverb(this.text, at, end, this.pack);
  }

  private readNominal(at: number): void {
    if (this.inverted) this.nominalSpeaks(nominalAfterVerb(this.text, at, this.end, this.pack));
    else if (this.atFront && !isCapital(this.text.charCodeAt(at)))
      this.nominalSpeaks(nominalBeforeVerb(this.text, at, this.end, this.pack));
    else if (this.fresh) this.nominal = nominalBeforeVerb(this.text, at, this.end, this.pack);
  }

  private nominalSpeaks(key: string | null): void {
    if (key !== null) this.table.of('nominal', key, key).speech++;
  }

  private readCapital(at: number): number {
    const end = endOfToken(this.text, at, this.end);
    const flags = this.flagsOf(at, end);
    const run = this.mayBeName(at, end, flags) ? readRun(this.text, at, this.end, this.pack) : null;
    if (run === null) {
      this.onWord(at, end, flags);
      return end;
    }
    this.onRun(run);
    return run.end;
  }

  private mayBeName(at: number, end: number, flags: number): boolean {
    if ((flags & NO_NAME) !== 0) return false;
    if (isShouted(this.text, at, end)) return this.inverted || (this.flagsAfter(end) & VERB) !== 0;
    if ((flags & EPITHET) !== 0 && (this.fresh || isBeforeCapital(this.text, end, this.end))) return false;
    if (!this.fresh || (flags & (OPENER | ADVERB | VERB)) === 0) return true;
    return (flags & ADVERB) === 0 && (this.flagsAfter(end) & VERB) !== 0;
  }

  private onRun(run: Run): void {
    const evidence = this.table.of('name', run.key, run.text);
    if (this.fresh) evidence.initial++;
    else evidence.inner++;
    const isDetermined =
      (this.previous & DETERMINER) !== 0 ||
      ((this.previous & EPITHET) !== 0 && (this.beforePrevious & DETERMINER) !== 0);
    if (isDetermined) evidence.determined++;
    if ((this.previous & PLACE_PREPOSITION) !== 0) evidence.place++;
    if ((this.previous & DIRECTION) !== 0) evidence.direction++;
    if (isPossessive(this.text, run.core, run.end, this.pack)) evidence.possessive++;
    this.join(evidence);
    this.readVerb(run, evidence);
    if (this.isSpeech && isVocative(this.text, run, this.start)) evidence.vocative++;
    if (!this.isSpeech) this.votes.onName(evidence);
    this.part();
    this.neighbour = evidence;
    this.atFront = false;
    this.fresh = false;
  }

  private join(evidence: EvidenceDraft): void {
    const other = (this.previous & COORDINATOR) !== 0 ? this.neighbour : null;
    if (other === null || other === evidence) return;
    addPartner(other, evidence.key);
    addPartner(evidence, other.key);
  }

  private readVerb(run: Run, evidence: EvidenceDraft): void {
    const flags = run.core === run.end ? this.flagsAfter(run.end) : 0;
    if (this.inverted || (this.nearSpeech && (flags & SPEECH_VERB) !== 0)) evidence.speech++;
    else if ((flags & VERB) !== 0) evidence.subject++;
  }

  private flagsAfter(end: number): number {
    return flagsAfter(this.text, end, this.end, this.pack);
  }

  private flagsOf(start: number, end: number): number {
    const flags = this.pack.lexicon.flagsOf(this.text, start, end);
    if (flags !== 0) return flags;
    const core = endOfCore(this.text, start, end, this.pack);
    return core === end ? 0 : this.pack.lexicon.flagsOf(this.text, start, core);
  }
}

/** `MARA` as it is written in prose: `Mara`. */
function inUsualLetters(shouted: string): string {
  return shouted.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
