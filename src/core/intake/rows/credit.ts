import { largestRemainder } from '../../objectives/largest-remainder';
import { saleKey } from './identity';
import { isAccepted, type AcceptedRow, type JudgedRow, type RejectedRow } from './row';

/** Shares people round: a third, three times, may add to a little more than the whole. */
const ROUNDING = 0.0005;

/** Shared rows of each sale: those that say the same whole amount. */
function sharedSales(rows: readonly JudgedRow[]): ReadonlyMap<string, readonly AcceptedRow[]> {
  const sales = new Map<string, AcceptedRow[]>();
  for (const row of rows.filter(isAccepted)) {
    if (row.sale.share === null) continue;
    const key = `${saleKey(row.sale)}\n${row.sale.amount}`;
    const same = sales.get(key);
    if (same) same.push(row);
    else sales.set(key, [row]);
  }
  return sales;
}

const overCredited = ({ row, sale }: AcceptedRow): RejectedRow => ({
  kind: 'rejected',
  row,
  reason: 'share_over',
  amount: sale.amount,
});

/** The part of each rep, in cents that add to the sale; what nobody is given is shared too, and left out. */
function credited(rows: readonly AcceptedRow[]): readonly (AcceptedRow | RejectedRow)[] {
  const given = rows.map(({ sale }) => sale.share ?? 0);
  const sum = given.reduce((total, share) => total + share, 0);
  if (sum > 1 + ROUNDING) return rows.map(overCredited);
  const left = 1 - sum > ROUNDING ? [1 - sum] : [];
  const { shares } = largestRemainder(rows[0]?.sale.amount ?? 0, [...given, ...left]);
  return rows.map((row, index) => ({ ...row, sale: { ...row.sale, value: shares[index] ?? 0 } }));
}

/**
 * Gives the rows of shared sales the part credited as their value: the whole sale × the share, its cents shared by
 * the largest remainder. A sale whose shares add to more than itself is rejected whole.
 */
export function shareCredit(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  const results = [...sharedSales(rows).values()].flatMap(credited);
  const byRow = new Map(results.map((row) => [row.row, row]));
  return byRow.size === 0 ? rows : rows.map((row) => byRow.get(row.row) ?? row);
}
