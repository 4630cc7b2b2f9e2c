import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_SETTINGS } from '../../../server/core/settings';
import { openSnapshot, type Snapshot } from '../../../server/core/snapshot';
import { storyText } from '../../../server/core/syntax/tree';
import { readProjectFile } from '../../support/stories';

/*
 * Whole stories, counted here a second time in the simplest way that is right for them: lines are told apart by their
 * first character, words are found by one pattern, and quotations by their opening marks.
 */

const CORPUS = 'test/corpus';

for (const folder of ['conventions', 'dialogue', 'layout', 'prose']) {
  for (const file of readdirSync(join(PROJECT_ROOT, CORPUS, folder)).filter((name) => name.endsWith('.story'))) {
    const path = `${CORPUS}/${folder}/${file}`;
    const text = readProjectFile(path);
    const snapshot = openSnapshot(path, 1, text, DEFAULT_SETTINGS);

    test(`${folder}/${file}: no character is lost, and title, scenes and words are counted right`, () => {
      assert.equal(storyText(snapshot.tree), text);
      assert.equal(snapshot.story.title?.text ?? '', titleOf(text));
      assert.equal(snapshot.story.scenes.length, SCENES.get(file) ?? linesOf(text).filter(isBreak).length + 1);
      assert.equal(snapshot.story.words, wordsOf(text));
    });

    test(`${folder}/${file}: each quotation is found`, () => {
      assert.equal(quotationsOf(snapshot), QUOTATIONS[file] ?? outermostQuotations(text));
      assert.equal(unclosedOf(snapshot), UNCLOSED[file] ?? 0);
    });
  }
}

/** What the table of conventions in the corpus says. */
const SCENES: ReadonlyMap<string, number> = new Map(
  [...readProjectFile(`${CORPUS}/README.md`).matchAll(/^\| `([\w-]+\.story)`.*\| (\d+) +\|$/gm)].map(
    ([, file, scenes]) => [file ?? '', Number(scenes)],
  ),
);

/** Counted by hand: apostrophes and single marks, and dashes that open and close, have no simple way. */
const QUOTATIONS: Readonly<Record<string, number>> = {
  'british-straight.story': 18,
  'british-single.story': 19,
  'french-classic.story': 9,
  'french.story': 13,
};

/** A quotation over the lines of a stanza: each line is a paragraph by the line ends alone. */
const UNCLOSED: Readonly<Record<string, number>> = { 'quoted-verse.story': 2 };

function linesOf(text: string): readonly string[] {
  return text
    .replace('\ufeff', '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
}

function isBreak(line: string): boolean {
  return /^(?:[Xx]|[*\s]+|-{3,}|[⁂❦★~]|• • •|[-~]?(?:oOo|xXx|X)[-~]?)$/.test(line) && line !== '';
}

function titleOf(text: string): string {
  const [first = ''] = linesOf(text);
  return first.startsWith('@title:') ? first.slice('@title:'.length).trim() : first.startsWith('#') ? '' : first;
}

/** The lines of prose, without speaker tags and what means one. */
function proseOf(text: string): readonly string[] {
  const lines = linesOf(text).filter((line) => line !== '' && !isBreak(line) && !/POV/.test(line));
  const characters = /^@cast: (.*)$/m.exec(text)?.[1] ?? '';
  return lines
    .filter((line, index) => index > 0 || line.startsWith('@'))
    .filter((line) => !/^(?:#|%|@(?:title|author|cast|pov|place|time|scene|synopsis|status|tags|narrator):)/.test(line))
    .filter((line) => !/^\W*(?:The End|Fin|Ende)\W*$/i.test(line) && !/^\*\*\w+\*\*$/.test(line))
    .map((line) => line.replace(/^@[^:]*:/, ''))
    .map((line) => line.replace(/^([^:“"]{1,20}):/, (label, name) => (isIn(characters, name) ? '' : label)));
}

function isIn(characters: string, name: string): boolean {
  return characters.toLowerCase().includes(name.toLowerCase());
}

function wordsOf(text: string): number {
  const prose = proseOf(text).join('\n');
  if (/\p{Script=Hiragana}/u.test(prose)) {
    return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(prose)].filter(
      ({ isWordLike }) => isWordLike === true,
    ).length;
  }
  return prose.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Marks that open and close by turns, and each tagged or labelled line without any as one quotation. */
function outermostQuotations(text: string): number {
  const [opening, closing] = text.includes('„') ? GERMAN : ENGLISH;
  let count = 0;
  for (const line of runsOf(text)) {
    if (line.startsWith('—')) {
      count += line.split('—').filter((_, index) => index % 2 === 1).length;
      continue;
    }
    const before = count;
    let depth = 0;
    for (const mark of line) {
      if (mark === '"') depth = 1 - depth;
      else if (opening.includes(mark)) depth++;
      else if (closing.includes(mark) && depth > 0) depth--;
      else continue;
      if (depth === 1 && (mark === '"' || opening.includes(mark))) count++;
    }
    if (count === before && line.startsWith('@')) count++;
  }
  return count;
}

const ENGLISH = ['“「『', '”」』'] as const;
const GERMAN = ['„»', '“«'] as const;

/** Paragraphs as blank lines part them, or as lines do where a line is long. */
function runsOf(text: string): readonly string[] {
  const [, ...rest] = text.replace('\ufeff', '').split(/\r\n|\r|\n/);
  const lines = text.startsWith('@') ? text.split(/\r\n|\r|\n/) : rest;
  const isWrapped = Math.max(...lines.map((line) => line.length)) < 75;
  const prose = lines.filter((line) => !/^(?:#|%|@(?:title|author|cast|pov|place|time):)/.test(line));
  return isWrapped ? prose.join('\n').split(/\n\n+/) : prose;
}

function quotationsOf({ tree }: Snapshot): number {
  let count = 0;
  for (const { blocks } of tree.nodes)
    for (const block of blocks) if (block.kind === 'paragraph') count += block.quotations.length;
  return count;
}

function unclosedOf({ tree }: Snapshot): number {
  return tree.nodes
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.quotations : [])))
    .filter(({ ends }) => ends === 'unclosed').length;
}
