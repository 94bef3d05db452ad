import { readFileSync } from 'node:fs';

const ENTRY = /^\/\*\*\n((?: \*.*\n)+?) \*\/\nglobal\.(\w+) = /gmu;
const OPTIONAL = ' (facultatif / optional)';

/**
 * What Sheets shows of each custom function, read from the JSDoc of `src/code.ts`: the words in both languages,
 * the parameters with their example values, how many of them the plain example takes (up to the last required
 * one), its result. Names under PAC_ say the same.
 */
export function readFunctions(source = readFileSync('src/code.ts', 'utf8')) {
  return [...source.matchAll(ENTRY)]
    .filter(([, comment, name]) => comment.includes('@customfunction') && !name.startsWith('PAC_'))
    .map(([, comment, name]) => readFunction(name, linesOf(comment)));
}

const linesOf = (comment) => comment.split('\n').map((line) => line.replace(/^ \* ?/u, ''));

function readFunction(name, lines) {
  const parameters = lines.filter((line) => line.startsWith('@param ')).map(readParameter);
  const plain = parameters.findLastIndex(({ optional }) => !optional) + 1;
  return { name, says: bothLanguages(lines[0]), parameters, plain, result: readResult(name, lines) };
}

function readParameter(line) {
  const [, value, name, text] = read(/^@param \{(.+?)\} (\w+) (.+)$/u, line);
  const says = bothLanguages(text.replace(OPTIONAL, ''));
  return { name, says, optional: text.includes(OPTIONAL), example: inBoth(value, says) };
}

/** An example in words is French, unless the English text quotes another. */
function inBoth(value, { en }) {
  const quoted = value.startsWith('"') ? /"[^"]+"/u.exec(en)?.[0] : undefined;
  return { fr: value, en: quoted ?? value };
}

/** The value of the plain example, and its unit. */
function readResult(name, lines) {
  const line = lines.find((one) => one.startsWith('@return ')) ?? `@return of ${name} is missing`;
  const [, value, text] = read(/^@return \{(.+?)\} (.+)$/u, line);
  return { value: value.replaceAll('"', ''), says: bothLanguages(text) };
}

function bothLanguages(text) {
  const [, fr, en] = read(/^(.+?)\.? — (.+?)\.?$/u, text);
  return { fr, en };
}

function read(pattern, text) {
  const found = pattern.exec(text);
  if (!found || text.split(' — ').length > 2) throw new Error(`Expected ${pattern}, found: ${text}`);
  return found;
}
