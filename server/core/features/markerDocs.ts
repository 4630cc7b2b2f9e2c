import type { MarkerKey } from '../syntax/nodes';

/** What a writer is told of a marker. Plain text, but for `code`. */
export interface MarkerDoc {
  readonly about: 'story' | 'scene';
  readonly howOften: string;
  /** What it is for: one or two sentences. */
  readonly summary: string;
  /** A line that uses it. */
  readonly example: string;
}

/** Every marker, in the order in which they are offered. */
export const MARKER_DOCS: Readonly<Record<MarkerKey, MarkerDoc>> = {
  pov: {
    about: 'scene',
    howOften: 'any number of times',
    summary: 'Whose point of view it is from here on; `omniscient` means nobody’s.',
    example: '@pov: Mara',
  },
  scene: {
    about: 'scene',
    howOften: 'once, before its prose',
    summary: 'The title of the scene, for the outline and other lists. Readers never see it.',
    example: '@scene: Low tide',
  },
  place: {
    about: 'scene',
    howOften: 'once',
    summary: 'Where the scene plays.',
    example: '@place: The harbour',
  },
  time: {
    about: 'scene',
    howOften: 'once',
    summary: 'When the scene plays.',
    example: '@time: Monday, dawn',
  },
  synopsis: {
    about: 'scene',
    howOften: 'once',
    summary: 'What happens in the scene.',
    example: '@synopsis: Mara finds the boat.',
  },
  status: {
    about: 'scene',
    howOften: 'once',
    summary: 'How far the writing of the scene is, in your own words.',
    example: '@status: draft',
  },
  tags: {
    about: 'scene',
    howOften: 'any number of times',
    summary: 'Words to find the scene by, with commas between.',
    example: '@tags: storm, letters',
  },
  title: {
    about: 'story',
    howOften: 'once',
    summary: 'The title of the story. Without it, a short first line with a blank line under it is the title.',
    example: '@title: The Long Tide',
  },
  author: {
    about: 'story',
    howOften: 'once',
    summary: 'Who wrote the story.',
    example: '@author: A. Writer',
  },
  cast: {
    about: 'story',
    howOften: 'any number of times',
    summary:
      'The characters, with commas between. Round brackets after a name hold other names of the same character, square ' +
      'brackets the pronouns.',
    example: '@cast: Mara (the Captain) [she], Tobias [he]',
  },
  narrator: {
    about: 'story',
    howOften: 'once',
    summary:
      'Who tells the story in the first person: “I” in narration is this character, and scenes without `@pov:` are told ' +
      'from their point of view.',
    example: '@narrator: Ishmael',
  },
};
