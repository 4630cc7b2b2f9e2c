// Bundles the editor suite twice: for an extension host on Node, and for the one in a browser's worker.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const suite = fileURLToPath(new URL('suite/index.ts', import.meta.url));

/**
 * Writes both bundles below the extension's folder, since the web server shows the browser nothing outside it.
 * @param {string} extension the folder of the extension under test
 * @returns {Promise<{ node: string, browser: string }>} the paths of the bundles
 */
export async function buildSuite(extension) {
  const bundle = async (platform) => {
    const outfile = join(extension, 'out', 'editor-suite', `${platform}.js`);
    await build({
      entryPoints: [suite],
      outfile,
      platform,
      bundle: true,
      format: 'cjs',
      target: 'es2022',
      // The bundle for the browser never reaches the import of a module of Node.
      external: ['vscode', 'node:*'],
      // Names and line numbers of failed tests are those of the sources.
      sourcemap: 'inline',
      keepNames: true,
      logLevel: 'warning',
    });
    return outfile;
  };
  return { node: await bundle('node'), browser: await bundle('browser') };
}
