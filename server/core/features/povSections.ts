import { type Cast, characterOf } from '../model/cast';
import { type PovSection, povName } from '../model/pov';
import { markupWords } from '../model/prose';
import type { Scene } from '../model/story';
import { overlaps, type Span, span } from '../text/span';

/** The POV sections of a scene inside `part` of it, those next to each other with one POV joined. They tile `part`. */
export function sectionsIn(scene: Scene, part: Span): readonly PovSection[] {
  const joined: PovSection[] = [];
  for (const section of scene.povs) {
    if (!overlaps(section.span, part)) continue;
    const own = span(Math.max(section.span.start, part.start), Math.min(section.span.end, part.end));
    const last = joined.at(-1);
    if (last !== undefined && povName(last.pov) === povName(section.pov)) {
      joined[joined.length - 1] = { span: span(last.span.start, own.end), pov: last.pov };
    } else {
      joined.push({ span: own, pov: section.pov });
    }
  }
  return joined;
}

/** The characters whose point of view the scene has, each once, in order; `omniscient` may be among them. */
export function povNamesOf(scene: Scene): readonly string[] {
  const names: string[] = [];
  for (const section of scene.povs) {
    const name = povName(section.pov);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

/** The prose words of the scene that stand in `at`, a span in the file. */
export function wordsIn(scene: Scene, cast: Cast, at: Span): number {
  const within = (start: number): boolean => at.start <= scene.span.start + start && scene.span.start + start < at.end;
  let words = 0;
  for (const block of scene.node.blocks) {
    if (block.kind === 'paragraph' && within(block.span.start)) words += block.words;
  }
  for (const hint of scene.facts.hints) {
    if (within(hint.paragraph.span.start) && characterOf(cast, hint.name) !== null) {
      words -= markupWords(scene.node, hint);
    }
  }
  return words;
}
