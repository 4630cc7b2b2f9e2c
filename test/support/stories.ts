import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8');
}

/**
 * The real story that stands beside the project on some machines, or null where it does not. It may not be copied, so
 * tests that use it say aloud when they cannot.
 */
export function readSeedStory(): string | null {
  const path = join(PROJECT_ROOT, '../shared/seed/another-time-another-place.story');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
