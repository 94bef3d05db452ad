import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'templates/tables/';

/** The tabs whose columns have a public name, with these names and the labels of their headers. */
export function readColumns() {
  return readdirSync(FOLDER)
    .map((file) => JSON.parse(readFileSync(FOLDER + file, 'utf8')))
    .filter(({ namedColumns }) => namedColumns)
    .map(({ key, columns }) => ({
      table: key,
      columns: columns.filter(({ hidden }) => !hidden).map((column) => named(key, column)),
    }));
}

/** Twelve months are one line: from the first name to the last. */
function named(table, { key, label, repeat }) {
  const name = (number) => `PAC_${table}_${key.replace('{kk}', number)}`.toUpperCase();
  if (!repeat) return { name: name(''), label };
  const ends = `1…${repeat}`;
  return {
    name: `${name('01')} … ${name(String(repeat))}`,
    label: { fr: label.fr.replace('{k}', ends), en: label.en.replace('{k}', ends) },
  };
}
