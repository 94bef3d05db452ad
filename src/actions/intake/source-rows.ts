import type { ImportSource } from '../../contract';
import { PlanError } from '../../core/errors';
import { isBlankRow, type SourceRows } from '../../core/intake/source/cell';
import { textRows } from '../../core/intake/source/find-separator';

/** Rows beyond which writing them might not end within the time a script is given. */
const MOST_ROWS = 60_000;

/** The rows of a source, blank ones at its end left out. @throws PlanError when there is none, or too many. */
export function sourceRows(source: ImportSource): SourceRows {
  const rows = 'text' in source ? textRows(source.text) : source.cells;
  const last = rows.reduce((found, cells, index) => (isBlankRow(cells) ? found : index), -1);
  if (last < 0) throw new PlanError('importEmpty', { value: source.name });
  if (last >= MOST_ROWS) throw new PlanError('importTooLong', { count: last + 1, max: MOST_ROWS });
  return rows.slice(0, last + 1);
}
