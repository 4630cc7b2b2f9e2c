import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8');
}

/**
 * The real story that stands beside the project on some machines, or null where it does not: then the test is skipped, and
 * says so aloud. The story may not be copied.
 */
export function seedStoryFor(test: TestContext): string | null {
  const path = join(PROJECT_ROOT, '../shared/seed/another-time-another-place.story');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.warn(`SKIPPED, since the real story is not beside the project (../shared/seed): ${test.name}`);
  test.skip('no real story beside the project');
  return null;
}
