import { BLANK, classOf, LINE_END, WORD } from '../text/characters';
import { ADVERB, CLOSED, GENERIC, type LanguagePack, NOBODY, SPEECH_VERB, VERB } from './language/pack';
import { isCapital } from './language/wordHash';
import { endOfToken, isFolded } from './nameTokens';

/*
 * Somebody who speaks and has no name:
 *
 *     “Sit down,” said the old mage from the stairs.        “Why?” the boy’s tutor quietly asked.
 *                      ^^^^^^^^^^^^                                 (nobody: more than plain words)
 */

/** Words between the article and the end: `the very old mage`. */
const MOST_WORDS = 3;

/** The nominal whose article stands at `article`, after a speech verb; null where none is. */
export function nominalAfterVerb(text: string, article: number, limit: number, pack: LanguagePack): string | null {
  return read(text, article, limit, pack, 'after its verb');
}

/** The same for one that stands before its speech verb. */
export function nominalBeforeVerb(text: string, article: number, limit: number, pack: LanguagePack): string | null {
  return read(text, article, limit, pack, 'before its verb');
}

function read(
  text: string,
  article: number,
  limit: number,
  pack: LanguagePack,
  where: 'after its verb' | 'before its verb',
): string | null {
  const first = endOfToken(text, article, limit);
  let words = 0;
  let head = 0;
  let end = first;
  for (;;) {
    const start = afterBlanks(text, end, limit);
    const next = start < 0 ? 0 : endOfToken(text, start, limit);
    const flags = start < 0 ? CLOSED : pack.lexicon.flagsOf(text, start, next);
    const isWord = start >= 0 && classOf(text.charCodeAt(start)) === WORD;
    if (isWord && (isCapital(text.charCodeAt(start)) || hasApostrophe(text, start, next))) return null;
    if (!isWord || (flags & (CLOSED | VERB | ADVERB)) !== 0 || isAdverb(text, start, next, pack)) {
      const speaks = where === 'after its verb' || (isWord && leadsToSpeech(text, start, limit, pack));
      return speaks && isSomebody(words, head) ? phrase(text, article, end) : null;
    }
    if (++words > MOST_WORDS) return null;
    head = flags;
    end = next;
  }
}

/** Whether a speech verb stands at `start`, or behind one adverb there. */
function leadsToSpeech(text: string, start: number, limit: number, pack: LanguagePack): boolean {
  const end = endOfToken(text, start, limit);
  const flags = pack.lexicon.flagsOf(text, start, end);
  if ((flags & SPEECH_VERB) !== 0) return true;
  const next = isAdverb(text, start, end, pack) || (flags & ADVERB) !== 0 ? afterBlanks(text, end, limit) : -1;
  if (next < 0) return false;
  return (pack.lexicon.flagsOf(text, next, endOfToken(text, next, limit)) & SPEECH_VERB) !== 0;
}

/** `the man` stands for somebody else; `the old man` may be what he is called. */
function isSomebody(words: number, head: number): boolean {
  if (words === 0 || (head & NOBODY) !== 0) return false;
  return (head & GENERIC) === 0 || words > 1;
}

/** Whether the word ends as adverbs do. */
export function isAdverb(text: string, start: number, end: number, pack: LanguagePack): boolean {
  return pack.adverbEndings.some(
    (ending) => end - start > ending.length + 1 && isFolded(ending, text, end - ending.length, end),
  );
}

function afterBlanks(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (classOf(text.charCodeAt(at)) === BLANK || classOf(text.charCodeAt(at)) === LINE_END)) at++;
  return at > start && at < limit ? at : -1;
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === "'" || text[at] === '’') return true;
  return false;
}

function phrase(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
