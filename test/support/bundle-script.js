import { build } from 'esbuild';
import { embedTemplates } from '../../templates/embed.js';

/** Prints a module as a script whose exports are top-level functions, as the build makes the add-on's. */
const [entry] = process.argv.slice(2);
const shared = { bundle: true, target: 'es2020', charset: 'utf8', write: false, plugins: [embedTemplates] };
const { metafile } = await build({ ...shared, entryPoints: [entry], format: 'esm', metafile: true });
const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
const { outputFiles } = await build({
  ...shared,
  entryPoints: [entry],
  format: 'iife',
  globalName: 'script',
  footer: {
    js: names
      .map((name) => `function ${name}() { return script.${name}.apply(null, arguments); }`)
      .join('\n'),
  },
});
process.stdout.write(outputFiles[0].text);
