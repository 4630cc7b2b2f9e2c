import {
  ABBREVIATION,
  DEFINITE,
  type LanguagePack,
  NAME_PARTICLE,
  NO_NAME,
  RANK,
  TITLE,
  TITLE_PARTICLE,
} from './language/pack';
import { isCapital } from './language/wordHash';
import { endOfCore, endOfToken, isShouted, nextInName, wordKey } from './nameTokens';

/** A run of words with capitals, which may be a name. Offsets into the text. */
export interface Run {
  /** The words with one blank between, without full stops. */
  readonly key: string;
  /** As written, with one blank where the line is wrapped. */
  readonly text: string;
  readonly start: number;
  /** The end without, and with, what an apostrophe joins to the last word. */
  readonly core: number;
  readonly end: number;
}

const MOST_WORDS = 7;

/**
 * The run that begins with the capital at `start`, or null where the word that stands there is no name's: a title such as
 * `Mr.` with nothing behind it, or `Mara-like`.
 *
 * ```text
 * old Lady Anne of the Marsh's boat
 *     ^start             core^ ^end
 * ```
 */
export function readRun(text: string, start: number, limit: number, pack: LanguagePack): Run | null {
  const run = new RunReader(text, limit, pack);
  if (!run.take(start)) return null;
  while (run.goesOn());
  return run.done(start);
}

class RunReader {
  private readonly words: string[] = [];
  private core = 0;
  private end = 0;
  private flags = 0;
  private firstFlags = 0;
  private shouted = false;
  private hasName = false;

  constructor(
    private readonly text: string,
    private readonly limit: number,
    private readonly pack: LanguagePack,
  ) {}

  /** Adds the word at `start`, if it can be part of a name. */
  take(start: number): boolean {
    const end = endOfToken(this.text, start, this.limit);
    if (endsSmall(this.text, start, end)) return false;
    const core = endOfCore(this.text, start, end, this.pack);
    const flags = this.pack.lexicon.flagsOf(this.text, start, core);
    const isFirst = this.words.length === 0;
    const shouted = isShouted(this.text, start, core);
    if (!isFirst && ((flags & NO_NAME) !== 0 || shouted !== this.shouted)) return false;
    if (isFirst) {
      this.firstFlags = flags;
      this.shouted = shouted;
    }
    this.hasName ||= (flags & TITLE) === 0 || (flags & RANK) !== 0;
    this.words.push(wordKey(this.text, start, core));
    this.core = core;
    this.end = end;
    this.flags = core - start === 1 ? flags | ABBREVIATION : flags;
    return true;
  }

  /** Adds the next word, and small ones such as `de` before it. */
  goesOn(): boolean {
    if (this.core < this.end || this.words.length >= MOST_WORDS) return false;
    const next = this.nextAfter(this.end, this.flags);
    if (next < 0) return false;
    if (isCapital(this.text.charCodeAt(next))) return this.take(next);
    return this.goesOnAfterParticles(next);
  }

  done(start: number): Run | null {
    if (!this.hasName) return null;
    const { core, end } = this;
    const [only = ''] = this.words;
    const key = this.words.length === 1 ? only : this.words.join(' ');
    const text = this.text.slice(start, core).normalize('NFC').replace(/\s+/g, ' ');
    return { key, text, start, core, end };
  }

  private nextAfter(end: number, flags: number): number {
    return nextInName(this.text, end, this.limit, (flags & ABBREVIATION) !== 0 ? 'after abbreviation' : 'none');
  }

  private goesOnAfterParticles(start: number): boolean {
    const known = this.words.length;
    const allowed = NAME_PARTICLE | ((this.firstFlags & TITLE) !== 0 ? TITLE_PARTICLE | DEFINITE : 0);
    for (let at = start, small = 0; at >= 0 && small < 3; small++) {
      const end = endOfToken(this.text, at, this.limit);
      if ((this.pack.lexicon.flagsOf(this.text, at, end) & allowed) === 0) break;
      this.words.push(wordKey(this.text, at, end));
      at = this.nextAfter(end, 0);
      if (at >= 0 && isCapital(this.text.charCodeAt(at))) {
        if (this.take(at)) return true;
        break;
      }
    }
    this.words.length = known;
    return false;
  }
}

/** `Mara-like` is no name, `Jean-Marie` is one. */
function endsSmall(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at > start; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return !isCapital(text.charCodeAt(at + 1));
  }
  return false;
}
