import { readColumns } from './columns.js';
import { readFunctions } from './functions.js';

/** Gives the sidebar its `pac:help` module. */
export const embedHelp = {
  name: 'pac-help',
  setup(build) {
    build.onResolve({ filter: /^pac:help$/ }, ({ path }) => ({ path, namespace: 'pac-help' }));
    build.onLoad({ filter: /.*/, namespace: 'pac-help' }, () => ({
      contents: `export const functions = ${JSON.stringify(readFunctions())};
        export const namedColumns = ${JSON.stringify(readColumns())};`,
    }));
  },
};
