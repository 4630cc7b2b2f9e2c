// The laws on many more cases than `npm test` tries: node scripts/nightly.mjs [CASES]
//
// A failing case prints its seed and path; `fc.assert(…, { seed, path })` replays it, and it then becomes a named test.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cases = process.argv[2] ?? '20000';
const { status } = spawnSync(process.execPath, [join(root, 'test/run.mjs'), 'laws', 'core'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LAW_RUNS: cases },
});
process.exitCode = status ?? 1;
