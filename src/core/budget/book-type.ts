import type { Day } from '../calendar/day';
import { addMonths } from '../calendar/month';
import type { ExportLine, ExportRow, Origin } from './export-row';
import type { AmountType } from './placement';
import { shareVat, vatOf } from './vat';

/** The amounts of one line and type, and what is already booked of them. */
export interface TypeBooking {
  readonly line: ExportLine;
  readonly type: AmountType;
  /** Today's amounts of the twelve months. */
  readonly months: readonly number[];
  /** Rows of this line and type that stay as they are. */
  readonly frozen: readonly ExportRow[];
  readonly vat: number;
  readonly fiscalStart: Day;
  /** Number of months closed, and of those whose rows were frozen before. */
  readonly closed: number;
  readonly frozenMonths: number;
  readonly refreshedOn: Day;
}

interface Booked {
  readonly index: number;
  readonly net: number;
  readonly origin: Origin;
}

function netOf(rows: readonly { readonly net: number }[]): number {
  return rows.reduce((sum, { net }) => sum + net, 0);
}

function monthRows({ months, closed, frozenMonths }: TypeBooking): readonly Booked[] {
  return months
    .map((net, index): Booked => ({ index, net, origin: index < closed ? 'cloture' : 'courant' }))
    .filter(({ net, index }) => net !== 0 && index >= frozenMonths);
}

/** What closed months are worth today, less what is booked of them; in the first open month, else the last. */
function adjustment({ months, frozen, closed, frozenMonths }: TypeBooking): readonly Booked[] {
  const today = months.slice(0, frozenMonths).reduce((sum, net) => sum + net, 0);
  const net = today - netOf(frozen);
  return net === 0 ? [] : [{ index: Math.min(closed, months.length - 1), net, origin: 'ajustement' }];
}

/** A budget of nothing is one row all the same, so that the line is seen. */
function emptyBudget({ type, frozen }: TypeBooking, booked: readonly Booked[]): readonly Booked[] {
  const nothing = type === 'budget' && frozen.length === 0 && booked.length === 0;
  return nothing ? [{ index: 0, net: 0, origin: 'courant' }] : [];
}

/** The rows of one line and type that this refresh books; frozen rows are not among them. */
export function bookType(booking: TypeBooking): readonly ExportRow[] {
  const { line, type, frozen, vat, fiscalStart, refreshedOn } = booking;
  const dated = [...monthRows(booking), ...adjustment(booking)];
  const booked = [...dated, ...emptyBudget(booking, dated)];
  const total = vatOf(netOf(booked) + netOf(frozen), vat);
  const due = frozen.reduce((left, row) => left - row.vat, total);
  const taxes = shareVat(
    booked.map(({ net, origin }) => ({ net, open: origin !== 'cloture' })),
    vat,
    due,
  );
  return booked.map(({ index, net, origin }, position) => ({
    ...line,
    month: addMonths(fiscalStart, index),
    type,
    net,
    vat: taxes[position] ?? 0,
    refreshedOn,
    origin,
  }));
}
