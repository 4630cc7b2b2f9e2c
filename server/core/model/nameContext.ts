import { BLANK, classOf, LINE_END } from '../text/characters';
import { ADVERB, type LanguagePack, VERB } from './language/pack';
import { isCapital } from './language/wordHash';
import type { Run } from './nameRuns';
import { endOfToken, isFolded, nextInName } from './nameTokens';
import { isAdverb } from './nominals';

/** What the small word is that follows `end`, one adverb passed over. A regular verb is known by its ending. */
export function flagsAfter(text: string, end: number, limit: number, pack: LanguagePack): number {
  const first = nextInName(text, end, limit, 'none');
  if (first < 0 || isCapital(text.charCodeAt(first))) return 0;
  const firstEnd = endOfToken(text, first, limit);
  const flags = verbFlags(text, first, firstEnd, pack);
  if ((flags & ADVERB) === 0 && !isAdverb(text, first, firstEnd, pack)) return flags;
  const second = nextInName(text, firstEnd, limit, 'none');
  return second < 0 ? flags : verbFlags(text, second, endOfToken(text, second, limit), pack);
}

function verbFlags(text: string, start: number, end: number, pack: LanguagePack): number {
  const flags = pack.lexicon.flagsOf(text, start, end);
  const isRegular = flags === 0 && pack.verbEndings.some((ending) => isFolded(ending, text, end - ending.length, end));
  return isRegular ? VERB : flags;
}

/** Whether a word with a capital follows. */
export function isBeforeCapital(text: string, end: number, limit: number): boolean {
  const next = nextInName(text, end, limit, 'none');
  return next >= 0 && isCapital(text.charCodeAt(next));
}

/** Whether a name in the speech that begins at `speech` is what somebody is called: `Go, Mara!`, `Mara, go.` */
export function isVocative(text: string, { start, end }: Run, speech: number): boolean {
  const before = text[beforeBlanks(text, start)] ?? '';
  const after = text[end] ?? '';
  const opens = before === ',' || start === speech + 1;
  return opens && ',.!?…'.includes(after) && (before === ',' || after !== '.');
}

function beforeBlanks(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && (classOf(text.charCodeAt(at)) === BLANK || classOf(text.charCodeAt(at)) === LINE_END)) at--;
  return at;
}
