/** Our Markdown for an editor that shows none: the same words without the markup. */
export function plainText(markdown: string): string {
  return markdown
    .split(FENCE)
    .map((part, index) => (index % 2 === 0 ? withoutMarks(part) : part))
    .join('')
    .trim();
}

const FENCE = /^```.*\n?/m;

/** A character behind a backslash stands for itself, code stays as it is, and other asterisks are emphasis. */
const MARKS = /\\([^\p{L}\p{N}\s])|`([^`\n]*)`|\*+/gu;

function withoutMarks(text: string): string {
  return text.replace(MARKS, (_, escaped: string | undefined, code: string | undefined) => escaped ?? code ?? '');
}
