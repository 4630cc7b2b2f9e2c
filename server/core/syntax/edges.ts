/*
 * The two lines of a file that are known by their place: the title on its first line, `The End` on its last.
 */

const LONGEST_TITLE = 80;

/** Whether a first line reads like a title: short, no closing punctuation, no quotation marks. */
export function isTitleLine(line: string): boolean {
  if (line.length > LONGEST_TITLE || /["“”‘«»„「」『』]/.test(line)) return false;
  return !line.startsWith("'") && !/[.!?…,;:–—-]$/.test(line) && /[\p{L}\p{N}]/u.test(line);
}

/** Whether a last line reads like an ending, whatever decorates it. */
export function isEndingLine(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  if (/^[-–—]+\s?30\s?[-–—]+$/.test(line)) return true;
  return ENDINGS.has(withoutDecoration(line).toLowerCase());
}

const ENDINGS = new Set(['the end', 'end', 'fin', 'finis', 'ende', 'to be continued', 'tbc']);
const DECORATION = new Set('*~-–—_=#.… \t');

function withoutDecoration(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && DECORATION.has(line[start] ?? '')) start++;
  while (end > start && DECORATION.has(line[end - 1] ?? '')) end--;
  return line.slice(start, end);
}
