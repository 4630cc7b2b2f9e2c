import { oneLine, safeCut } from './label';

/**
 * Story text as Markdown that shows just this text: nothing in it becomes a link, an image, HTML, a heading or any other
 * markup, wherever on a line it stands. It is brought to one line, and past `longest` UTF-16 units it is cut and says so.
 */
export function escapeMarkdown(text: string, longest = 1000): string {
  const line = oneLine(text);
  const end = line.length <= longest ? line.length : safeCut(line, longest);
  const shown = line
    .slice(0, end)
    .replace(ALWAYS_SPECIAL, '\\$&')
    .replace(SPECIAL_AT_START, '$1\\$2')
    .replace(WEB_ADDRESS, '$1\\$2');
  const rest = line.length - end;
  return rest === 0 ? shown : `${shown.trimEnd()}… (${rest.toLocaleString('en-US')} more characters)`;
}

/** What begins or ends a span, an entity, a tag, a table, an icon or an address. */
const ALWAYS_SPECIAL = /[\\`*_[\]<>&~|#$@]/g;
/** What begins a list or underlines a heading: `- a`, `1. a`, `===`. */
const SPECIAL_AT_START = /^(\d*)([-+=.)])/;
/** Editors make links of addresses that nothing marks as such. */
const WEB_ADDRESS = /(www|https?|ftp|mailto|xmpp)([.:])/gi;
