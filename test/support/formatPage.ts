import { readProjectFile } from './stories';

/** The first table under a line of `docs/format.md` that begins with these words: its rows, each as its cells. */
export function tableInFormat(words: string): readonly (readonly string[])[] {
  const lines = readProjectFile('docs/format.md').split('\n');
  const from = lines.findIndex((line) => line.startsWith(words));
  const first = lines.findIndex((line, index) => index > from && line.startsWith('|---'));
  if (from < 0 || first < 0) throw new Error(`docs/format.md has no table under “${words}”.`);
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first + 1, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
