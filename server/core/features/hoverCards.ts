import { povName } from '../model/pov';
import type { Scene } from '../model/story';
import type { Snapshot } from '../snapshot';
import { escapeMarkdown } from './markdown';
import type { HeadingPart } from './parts';
import { counted, dialogueShare, type ProseCount, readingTime } from './statistics';

/** All that is known of a scene, as Markdown. */
export function sceneCard(snapshot: Snapshot, scene: Scene): string {
  const number = `**Scene ${scene.number} of ${snapshot.story.scenes.length}**`;
  const { place, time, synopsis, status, tags } = scene.details;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['Point of view', povs(scene)],
    ['Place', place],
    ['Time', time],
    ['Status', status],
    ['Tags', tags.length === 0 ? null : tags.join(', ')],
    ['Synopsis', synopsis],
  ];
  return paragraphs([
    scene.title === null ? number : `${number} · ${escapeMarkdown(scene.title)}`,
    proseLine(snapshot, scene),
    listOf(facts),
  ]);
}

/** The story as a whole. */
export function storyCard(snapshot: Snapshot): string {
  const { title, author, narrator, scenes } = snapshot.story;
  const by = author === null ? '' : ` by ${escapeMarkdown(author)}`;
  return paragraphs([
    title === null ? null : `**${escapeMarkdown(title.text)}**${by}`,
    proseLine(snapshot, { ...snapshot.story, scenes: scenes.length }),
    listOf([['Told by', narrator]]),
  ]);
}

/** What stands under a heading. */
export function headingCard(snapshot: Snapshot, part: HeadingPart): string {
  return paragraphs([
    `**${escapeMarkdown(part.name)}**`,
    part.scenes === 0 ? 'No prose yet' : proseLine(snapshot, part),
  ]);
}

/** Markdown paragraphs, without those that say nothing. */
export function paragraphs(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n\n');
}

function proseLine({ settings }: Snapshot, prose: ProseCount & { readonly scenes?: number }): string {
  const parts = [
    prose.scenes === undefined ? null : counted(prose.scenes, 'scene'),
    counted(prose.words, 'word'),
    prose.words === 0 ? null : readingTime(prose.words, settings.readingSpeed),
    dialogueShare(prose),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function listOf(facts: readonly (readonly [name: string, value: string | null])[]): string {
  return facts
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`- ${name}: ${escapeMarkdown(value)}`]))
    .join('\n');
}

function povs(scene: Scene): string {
  const names = scene.povs.map(({ pov }) => {
    const name = povName(pov);
    return pov.kind === 'narrator' ? `${name} (the narrator)` : name;
  });
  const changes = names.filter((name, index) => name !== null && name !== names[index - 1]);
  return changes.join(', then ');
}
