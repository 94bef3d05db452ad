import { existsSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/data';

/** Text of a file of the shared data folder; null, said in the console, where the folder is absent. */
export function sharedText(path: string): string | null {
  const file = `${FOLDER}/${path}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`skipped: ${file} is absent`);
  return null;
}

/** A JSON file of the shared data folder, whose README gives its shape; null where it is absent. */
// The caller names the shape: the file is outside the project and has no type of its own.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function sharedJson<T>(path: string): T | null {
  const text = sharedText(path);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text === null ? null : (JSON.parse(text) as T);
}
