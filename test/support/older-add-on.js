import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { olderSources } from './older-templates.js';

/** The version of the templates before today's. */
const OLDER = 'SCHEMA_VERSION = 1';

const olderTemplates = {
  name: 'older-templates',
  setup(building) {
    building.onResolve({ filter: /^pac:templates$/ }, ({ path }) => ({ path, namespace: 'pac' }));
    building.onLoad({ filter: /.*/, namespace: 'pac' }, () => ({
      contents: `export const sources = ${JSON.stringify(olderSources())};`,
    }));
    building.onLoad({ filter: /sheets\/marks\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replace(/SCHEMA_VERSION = \d+/u, OLDER), loader: 'ts' };
    });
  },
};

/** Prints the add-on as it was built from older templates. */
const { outputFiles } = await build({
  bundle: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  write: false,
  entryPoints: ['src/code.ts'],
  plugins: [olderTemplates],
});
process.stdout.write(`var global = this;\nfunction serve() {}\n${outputFiles[0].text}`);
