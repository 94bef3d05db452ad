/** Characters Sheets allows in a tab's name and the engine refuses, with the one that stands in for each. */
const STAND_INS: Readonly<Record<string, string>> = {
  "'": '\u2019',
  '*': '\u2217',
  '?': '\uff1f',
  '/': '\u2215',
  '\\': '\uff3c',
  '[': '\uff3b',
  ']': '\uff3d',
};

/** A tab's name as the engine knows it. */
export function toEngineName(name: string): string {
  return name.replace(/['*?/\\[\]]/gu, (character) => STAND_INS[character] ?? character);
}

/** A tab's name as it is written in a formula: always quoted, its apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name inside a quoted prefix such as `'L''été'`. */
export function unquoteSheetName(quoted: string): string {
  return quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
}

/** Whether an engine name holds a stand-in, so that the name Sheets shows may be another. */
export function hasStandIn(engineName: string): boolean {
  return Object.values(STAND_INS).some((standIn) => engineName.includes(standIn));
}
