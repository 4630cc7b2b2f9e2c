/** What is counted of a stretch of prose. */
export interface ProseCount {
  readonly words: number;
  /** Those of the words that stand inside quotations. */
  readonly spokenWords: number;
}

const NUMBER = new Intl.NumberFormat('en-US');

/** `1 word`, `1,204 words`. */
export function counted(count: number, noun: 'word' | 'scene' | 'file'): string {
  const digits = count < 1000 ? String(count) : NUMBER.format(count);
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3 scenes · 1,204 words`, or that there is nothing to count. */
export function scenesAndWords(scenes: number, words: number): string {
  return scenes === 0 ? 'no prose yet' : `${counted(scenes, 'scene')} · ${counted(words, 'word')}`;
}

/** How long the words take to read at so many a minute: `under 1 min`, `12 min`, `1 h 5 min`. */
export function readingTime(words: number, wordsPerMinute: number): string {
  const minutes = Math.round(words / wordsPerMinute);
  if (minutes < 1) return 'under 1 min';
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${NUMBER.format(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** `41% dialogue`; null where there are no words to share. */
export function dialogueShare(prose: ProseCount): string | null {
  return prose.words === 0 ? null : `${Math.round((100 * prose.spokenWords) / prose.words)}% dialogue`;
}
