import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const folders = ['tables', 'lists', 'styles'];

/** Every template as minified JSON text, keyed by its path without the extension: `tables/swot`. */
export function templateSources() {
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((file) => file.endsWith('.json'))
      .toSorted()
      .map((file) => `${folder}/${file}`),
  );
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/u, ''),
      JSON.stringify(JSON.parse(readFileSync(root + file, 'utf8'))),
    ]),
  );
}

/** Gives the bundle its `pac:templates` module. */
export const embedTemplates = {
  name: 'pac-templates',
  setup(build) {
    build.onResolve({ filter: /^pac:templates$/ }, ({ path }) => ({ path, namespace: 'pac' }));
    build.onLoad({ filter: /.*/, namespace: 'pac' }, () => ({
      contents: `export const sources = ${JSON.stringify(templateSources())};`,
    }));
  },
};
