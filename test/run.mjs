// Runs suites of tests: node test/run.mjs [SUITE or FILE …] [--only=PATTERN]
//
// A suite is a folder of test/ (core, laws, lsp, cli …), or one file of it. Its *.test.ts files are bundled into one file and run by Node's
// own test runner in one process, so that the inner loop costs one bundle and one start.
import { spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const out = join(root, 'out/test');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const suites = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

await mkdir(out, { recursive: true });
const bundles = [];
for (const suite of suites.length > 0 ? suites : ['core', 'laws']) bundles.push(await bundle(suite));
process.exitCode = await run(bundles);

/** Bundles a suite and returns where the bundle is. */
async function bundle(suite) {
  const files = suite.endsWith('.test.ts') ? [resolve(suite)] : await testsIn(suite);
  const entry = join(out, `${basename(suite, '.test.ts')}.entry.ts`);
  const imports = [join(here, 'support/seed.ts'), ...files];
  await writeFile(entry, imports.map((file) => `import ${JSON.stringify(file)};\n`).join(''));
  const outfile = join(out, `${basename(suite, '.test.ts')}.test.cjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { PROJECT_ROOT: JSON.stringify(root) },
  });
  return outfile;
}

async function testsIn(suite) {
  const folder = join(here, suite);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts')).sort();
  if (names.length === 0) throw new Error(`No *.test.ts in test/${suite}: is the name of the suite right?`);
  return names.map((name) => join(folder, name));
}

function run(files) {
  const flags = [
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    ...(only ? [`--test-name-pattern=${only}`] : []),
  ];
  const child = spawn(process.execPath, [...flags, ...files], { cwd: root, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });
}
