import { type Pov, povName } from '../model/pov';
import type { Scene } from '../model/story';
import type { Snapshot } from '../snapshot';
import { trimmed } from '../syntax/markers';
import { lastAtMost } from '../syntax/tree';
import { type Span, shift, span } from '../text/span';
import { labelOf } from './label';
import { type HeadingPart, type Part, partsOf, type ScenePart } from './parts';
import { povNamesOf, sectionsIn, wordsIn } from './povSections';
import { proseStartOf } from './sceneStart';
import { counted, scenesAndWords } from './statistics';

/**
 * An entry of the outline. Spans are offsets into the file; `selection` lies inside `span`, the children lie inside it
 * too, in order, and do not overlap. `name` is never empty.
 */
export interface StorySymbol {
  readonly kind: 'story' | 'heading' | 'scene' | 'pov';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Where the cursor goes. */
  readonly selection: Span;
  readonly children: readonly StorySymbol[];
}

/** The outline of a file: its title, if it has one, over its headings, scenes and changes of point of view. */
export function storySymbols(snapshot: Snapshot): readonly StorySymbol[] {
  const { story, tree } = snapshot;
  const children = partsOf(snapshot).map((part) => partSymbol(snapshot, part));
  if (story.title === null) return children;
  return [
    {
      kind: 'story',
      name: labelOf(story.title.text, 'Untitled'),
      detail: scenesAndWords(story.scenes.length, story.words),
      span: span(0, tree.length),
      selection: story.title.span,
      children,
    },
  ];
}

/** The name of a scene in lists: its number, and its title or its first words. */
export function sceneName(scene: Scene): string {
  return `${scene.number}. ${labelOf(scene.title ?? scene.facts.firstWords, '(empty)')}`;
}

function partSymbol(snapshot: Snapshot, part: Part): StorySymbol {
  return part.kind === 'scene' ? sceneSymbol(snapshot, part) : headingSymbol(snapshot, part);
}

function headingSymbol(snapshot: Snapshot, part: HeadingPart): StorySymbol {
  return {
    kind: 'heading',
    name: labelOf(part.name, 'Untitled'),
    detail: part.scenes === 1 ? counted(part.words, 'word') : scenesAndWords(part.scenes, part.words),
    span: part.span,
    selection: part.text,
    children: part.parts.map((inner) => partSymbol(snapshot, inner)),
  };
}

function sceneSymbol(snapshot: Snapshot, part: ScenePart): StorySymbol {
  const { scene } = part;
  return {
    kind: 'scene',
    name: sceneName(scene),
    detail: povList(povNamesOf(scene)) + counted(scene.words, 'word'),
    span: part.span,
    selection: sceneSelection(snapshot, part),
    children: povSymbols(snapshot, part),
  };
}

const MOST_POVS = 3;

/** `Mara, Tobias · `; nothing where no POV is known. */
function povList(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, MOST_POVS).map((name) => labelOf(name, '?'));
  const more = names.length > MOST_POVS ? ` and ${names.length - MOST_POVS} more` : '';
  return `${shown.join(', ')}${more} · `;
}

/** The scene's title, else the first line of its prose, else its break. */
function sceneSelection({ story }: Snapshot, { scene, span: within }: ScenePart): Span {
  const { start } = scene.span;
  const title = scene.title === null ? null : titleSpan(scene);
  if (title !== null && start + title.start >= within.start) return shift(title, start);
  const prose = proseStartOf(scene, story.cast);
  if (prose !== null) return shift(firstLine(scene, prose), start);
  const mark = scene.facts.breaks.at(-1)?.mark;
  return mark === undefined ? span(within.start, within.start) : shift(mark, start);
}

function titleSpan(scene: Scene): Span | null {
  const marker = scene.facts.markers.find(({ block, value }) => block.key === 'scene' && value !== '');
  return marker?.block.value ?? null;
}

function firstLine({ node }: Scene, start: number): Span {
  const next = node.lineStarts[lastAtMost(node.lineStarts, start) + 1] ?? node.text.length;
  return trimmed(node.text, start, next);
}

function povSymbols({ story }: Snapshot, { scene, span: within }: ScenePart): readonly StorySymbol[] {
  if (scene.povs.length === 1) return [];
  const sections = sectionsIn(scene, within);
  if (sections.length === 1) return [];
  return sections.map(({ span: own, pov }) => ({
    kind: 'pov',
    name: labelOf(povName(pov) ?? '', 'No point of view'),
    detail: counted(wordsIn(scene, story.cast, own), 'word'),
    span: own,
    selection: evidenceIn(pov, own),
    children: [],
  }));
}

function evidenceIn(pov: Pov, own: Span): Span {
  const evidence = pov.kind === 'marked' || pov.kind === 'omniscient' ? pov.evidence : null;
  const inside = evidence !== null && own.start <= evidence.start && evidence.end <= own.end;
  return inside ? evidence : span(own.start, own.start);
}
