import type { ImportedSale, SetAside } from '../../contract';
import { isoDay } from '../../core/calendar/iso';
import { isAccepted, type JudgedRow } from '../../core/intake/rows/row';
import { fromMinor } from '../../core/money';
import type { JudgedSource } from './judged-source';

/** Sales shown before they are imported. */
const SHOWN = 5;

function reasonOf(row: Exclude<JudgedRow, { readonly kind: 'accepted' }>): Pick<SetAside, 'reason' | 'of'> {
  if (row.kind === 'rejected') return { reason: row.reason, of: null };
  return { reason: row.of === null ? 'held' : 'repeated', of: row.of };
}

/** Every row that is not imported, and why: none is lost. */
export function rowsSetAside({ rows, judged }: JudgedSource): readonly SetAside[] {
  return judged.flatMap((row) => {
    if (isAccepted(row)) return [];
    return [{ row: row.row, ...reasonOf(row), cells: (rows[row.row - 1] ?? []).map(String) }];
  });
}

/** Cells of the header; none without one. */
export function headerCells({ rows, reading: { header } }: JudgedSource): readonly string[] {
  return header === null ? [] : (rows[header] ?? []).map(String);
}

/** The first sales, as they were understood. */
export function firstSales({ judged }: JudgedSource): readonly ImportedSale[] {
  const first = judged.filter(isAccepted).slice(0, SHOWN);
  return first.map(({ row, sale }) => ({
    row,
    day: isoDay(sale.day),
    amount: fromMinor(sale.value),
    names: Object.values(sale.names).filter((name) => name !== ''),
    document: sale.document,
  }));
}

/** An amount that can be read in two ways, the other cells of its column saying nothing or each its own. */
export function openAmount({ rows, judged, reading }: JudgedSource): string | null {
  const open = judged.find((row) => row.kind === 'rejected' && row.reason === 'ambiguous');
  return open ? String(rows[open.row - 1]?.[reading.columns.amount ?? -1] ?? '').trim() : null;
}
