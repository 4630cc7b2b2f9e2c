// Packs the extension: `npm run package`. Builds it as it is shipped, and fails if anything in it has outgrown its budget
// in `bundle-budget.json`, in kB.

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thirdPartyNotices } from './lib/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = `${name}-${version}.vsix`;
const packed = 'scene-markup.vsix';

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function main() {
  const { [packed]: vsixBudget, ...bundles } = JSON.parse(
    readFileSync(join(root, 'scripts/bundle-budget.json'), 'utf8'),
  );
  run('scripts/generate-manifest.mjs', '--check');
  run('esbuild.js', '--production');
  for (const [file, budget] of Object.entries(bundles)) checkSize(file, budget);
  writeFileSync(join(root, 'dist/THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(root));
  run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix);
  checkSize(vsix, vsixBudget);
}

/** Runs one of our scripts or tools with this Node. */
function run(script, ...parameters) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...parameters], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} failed; the reason is above.`);
}

function checkSize(file, budget) {
  const size = statSync(join(root, file)).size / 1024;
  const left = budget - size;
  console.log(`${file.padEnd(28)}${size.toFixed(1).padStart(8)} of ${budget} kB`);
  if (left < 0) {
    throw new Error(
      `${file} is ${(-left).toFixed(1)} kB over its budget. What is in it stands in out/meta; if it must be that large, ` +
        'raise the budget in scripts/bundle-budget.json and say why in the commit.',
    );
  }
}
