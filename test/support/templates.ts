import { readdirSync, readFileSync } from 'node:fs';

/** What the build embeds as `pac:templates`, read from the same files. */
export const sources = Object.fromEntries(
  ['tables', 'lists', 'styles'].flatMap((folder) =>
    readdirSync(`templates/${folder}`).map((file) => [
      `${folder}/${file.replace('.json', '')}`,
      readFileSync(`templates/${folder}/${file}`, 'utf8'),
    ]),
  ),
);
