// Builds what the extension ships: `node esbuild.js [--production] [--watch]`.
// Development builds have source maps, production builds are minified.

const { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8'));

/** @type {readonly { out: string, entry: string, options: esbuild.BuildOptions }[]} */
const bundles = [
  { out: 'dist/client/node.js', entry: 'client/node.ts', options: { ...forNode(), external: ['vscode'] } },
  {
    out: 'dist/client/browser.js',
    entry: 'client/browser.ts',
    options: { ...forBrowser('cjs'), external: ['vscode'] },
  },
  { out: 'dist/server/node.js', entry: 'server/node.ts', options: forNode() },
  { out: 'dist/server/browser.js', entry: 'server/browser.ts', options: forBrowser('iife') },
  { out: 'dist/cli.js', entry: 'server/cli.ts', options: { ...forNode(), banner: { js: '#!/usr/bin/env node' } } },
];

async function main() {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(optionsOf(bundle))));
  if (watch) {
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  try {
    await Promise.all(contexts.map((context) => context.rebuild()));
  } finally {
    await Promise.all(contexts.map((context) => context.dispose()));
  }
  for (const { out } of bundles) console.log(`${out.padEnd(24)}${kilobytes(statSync(join(__dirname, out)).size)}`);
}

/** @returns {esbuild.BuildOptions} */
function optionsOf({ out, entry, options }) {
  return {
    absWorkingDir: __dirname,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: watch ? 'silent' : 'warning',
    define: { SCENE_MARKUP_VERSION: JSON.stringify(version) },
    plugins: [afterBuild(out), ...(watch ? [forProblemMatcher] : [])],
    ...options,
  };
}

function forNode() {
  return { platform: 'node', format: 'cjs', target: 'node20' };
}

function forBrowser(format) {
  return { platform: 'browser', format, target: 'es2022' };
}

/** Keeps what went into each bundle, for who wonders about its size, and makes the command line program one. */
function afterBuild(out) {
  return {
    name: 'after-build',
    setup(build) {
      build.onEnd(({ errors, metafile }) => {
        if (errors.length > 0) return;
        const folder = join(__dirname, 'out', 'meta');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${out.replaceAll('/', '-')}.json`), JSON.stringify(metafile));
        if (out === 'dist/cli.js') chmodSync(join(__dirname, out), 0o755);
      });
    },
  };
}

let building = 0;

/** Prints the lines that the problem matcher in `.vscode/tasks.json` waits for: all bundles count as one build. */
const forProblemMatcher = {
  name: 'for-problem-matcher',
  setup(build) {
    build.onStart(() => {
      if (building++ === 0) console.log('[watch] build started');
    });
    build.onEnd(({ errors, warnings }) => {
      for (const message of errors) console.error(`error: ${placed(message)}`);
      for (const message of warnings) console.error(`warning: ${placed(message)}`);
      if (--building === 0) console.log('[watch] build finished');
    });
  },
};

/** As `file:line:column: message`. */
function placed({ text, location }) {
  return location === null ? text : `${location.file}:${location.line}:${location.column}: ${text}`;
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1).padStart(8)} kB`;
}

main().catch((error) => {
  // esbuild has printed what is wrong with the sources.
  if (!Array.isArray(error.errors)) console.error(error);
  process.exitCode = 1;
});
