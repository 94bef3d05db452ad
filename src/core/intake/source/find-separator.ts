import { findHeader, headerColumns } from '../columns/find-header';
import type { SourceRows } from './cell';
import { splitText, type Separator } from './split-text';

const SEPARATORS: readonly Separator[] = [';', '\t', ','];

/** Signs looked at: enough for the header and some rows under it. */
const LOOKED_AT = 20_000;

function namedFields(rows: SourceRows): number {
  const header = findHeader(rows);
  return header === null ? 0 : Object.keys(headerColumns(rows[header] ?? [])).length;
}

/** Rows of several cells that have the same number of them as most. */
function alikeRows(rows: SourceRows): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The separator under which a text has a header that names most fields; failing that, most rows alike. */
export function findSeparator(text: string): Separator {
  const start = text.slice(0, LOOKED_AT);
  const judged = SEPARATORS.map((separator) => {
    const rows = splitText(start, separator);
    return { separator, fields: namedFields(rows), alike: alikeRows(rows) };
  });
  const best = judged.reduce((most, one) =>
    one.fields > most.fields || (one.fields === most.fields && one.alike > most.alike) ? one : most,
  );
  return best.separator;
}

/** The rows of a text of sales, its separator found. */
export function textRows(text: string): SourceRows {
  return splitText(text, findSeparator(text));
}
