// Long stories for measuring, made from our own prose: the same seed gives the same story.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOURCES = ['examples', 'examples/a-folder-of-chapters', 'test/corpus/prose'];
const NAMES = ['Agnes', 'Dunstan', 'Tamsin', 'Barnaby', 'Joss'];
const MARKUP = /^\s*(?:[@#%]|X$|The End$)/;

/**
 * A story of about `words` words: scenes of 400 to 1,600 words between `X` lines, a chapter heading for every eight, a POV
 * marker in two of three.
 */
export function longStory(words, seed = 1) {
  const random = generator(seed);
  const paragraphs = ownParagraphs();
  const parts = ['The Long Watch\n\n'];
  let written = 0;
  for (let scene = 0; written < words; scene++) {
    if (scene > 0) parts.push(scene % 8 === 0 ? `## Chapter ${scene / 8}\n\n` : 'X\n\n');
    if (random() < 0.66) parts.push(`@pov: ${NAMES[Math.floor(random() * NAMES.length)]}\n\n`);
    const length = 400 + random() * 1200;
    for (let inScene = 0; inScene < length && written < words; ) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
      parts.push(paragraph, '\n\n');
      const count = paragraph.split(/\s+/).length;
      inScene += count;
      written += count;
    }
  }
  return parts.join('');
}

function ownParagraphs() {
  const texts = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.story'))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 20 && !MARKUP.test(paragraph));
}

/** mulberry32: small, and good enough to shuffle paragraphs. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
