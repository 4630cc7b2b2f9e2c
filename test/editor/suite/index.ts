import { runTests } from './harness';
import './start.test';
import './outline.test';
import './scenes.test';
import './names.test';
import './lenses.test';
import './diagnostics.test';
import './colours.test';
import './server.test';

/** What VS Code calls once its extension host is up. Rejects when a test failed. */
export function run(): Promise<void> {
  return runTests();
}
