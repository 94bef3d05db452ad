import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { readFunctions } from './functions.js';

const FILE = 'README.md';
const PLACE = /(<!-- functions -->\n)[\s\S]*(<!-- end of functions -->)/u;
const HEADER = '| Function | What it gives | Example | Result |\n| --- | --- | --- | --- |\n';

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);

/** One function as a row, in English and with the separators of an English spreadsheet. */
function row({ name, says, parameters, plain, result }) {
  const values = parameters.slice(0, plain).map(({ example }) => example.en);
  return `| \`${name}\` | ${says.en}. | \`=${name}(${values.join(', ')})\` | ${result.value} (${lowerFirst(result.says.en)}) |\n`;
}

/** Writes the table of the README again; with `--check`, only says whether it is as the code says. */
async function main() {
  const before = await readFile(FILE, 'utf8');
  if (!PLACE.test(before)) throw new Error(`${FILE} has no place for the functions.`);
  const table = HEADER + readFunctions().map(row).join('');
  const after = await format(
    before.replace(PLACE, (_, start, end) => `${start}\n${table}\n${end}`),
    {
      ...(await resolveConfig(FILE)),
      filepath: FILE,
    },
  );
  if (!process.argv.includes('--check')) await writeFile(FILE, after);
  else if (after !== before) throw new Error(`${FILE} differs from src/code.ts: run node help/readme.js`);
}

await main();
