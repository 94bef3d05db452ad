import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The engine ships its templates as XML, its icons as fonts. */
const loader = {
  '.xml': 'text',
  '.html': 'text',
  '.woff': 'file',
  '.woff2': 'file',
  '.ttf': 'file',
  '.eot': 'file',
  '.svg': 'file',
};

const options = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  outdir: 'page',
  loader,
  logLevel: 'error',
  mainFields: ['module', 'browser', 'main'],
};

/**
 * Builds the workbench page, in memory: nothing but the add-on itself is ever written to disk.
 *
 * @returns {Promise<Map<string, Uint8Array>>} Each file of the page by its path, `/` first: the page's own, and
 *   the add-on just as `dist/` holds it.
 */
export async function buildPage() {
  const [bundle, ...others] = await Promise.all([
    build({ ...options, entryPoints: { page: 'workbench/page/main.ts', style: 'workbench/page/style.css' } }),
    file('/', 'workbench/page/index.html'),
    file('/Code.js', 'dist/Code.js'),
    file('/Sidebar.html', 'dist/Sidebar.html'),
  ]);
  const built = bundle.outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents]);
  return new Map([...built, ...others]);
}

const file = async (address, path) => [address, await readFile(`${ROOT}${path}`)];
