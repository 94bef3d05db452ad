import type { Day } from '../../calendar/day';
import type { Minor } from '../../money';
import { NAMED_FIELDS, type NamedField } from '../columns/field';
import { nameKey } from '../name-key';
import { rowKey, saleKey } from './identity';
import { isAccepted, type AcceptedRow, type DuplicateRow, type JudgedRow } from './row';
import type { Sale } from './sale';

/** A line the plan holds already. */
export interface HeldLine {
  readonly day: Day;
  readonly metric: string;
  readonly value: Minor;
  /** '' where nobody was named. */
  readonly names: Readonly<Record<NamedField, string>>;
  readonly account: string;
  readonly document: string;
  /** '' for a line typed by hand. */
  readonly sourceId: string;
}

/** The name of the plan a written one is known to be; '' for nobody, and for one not known. */
export type MemberOf = (field: NamedField, written: string) => string;

/** Marks the rows that repeat one before them in the source: the first is kept. */
export function markRepeated(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  const first = new Map<string, number>();
  return rows.map((row): JudgedRow => {
    if (!isAccepted(row)) return row;
    const key = rowKey(row.sale);
    const of = first.get(key);
    if (of !== undefined) return { kind: 'duplicate', row: row.row, of, sale: row.sale };
    first.set(key, row.row);
    return row;
  });
}

type Content = Pick<HeldLine, 'day' | 'metric' | 'value' | 'names' | 'account' | 'document'>;

/** What two lines without an id of their own share when they are one sale; the document says more than the customer. */
function contentKey({ day, metric, value, names, account, document }: Content): string {
  const label = document === '' ? `account ${account}` : `document ${document}`;
  const texts = [metric, ...NAMED_FIELDS.map((field) => names[field]), label].map(nameKey);
  return [Math.floor(day), value, ...texts].join('\n');
}

/** How many typed lines say the same: each stands for one sale. */
function countTyped(held: readonly HeldLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of held) {
    if (line.sourceId !== '') continue;
    const key = contentKey(line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function withMembers(sale: Sale, memberOf: MemberOf): Content {
  const named = (field: NamedField) => memberOf(field, sale.names[field]);
  return { ...sale, names: { rep: named('rep'), product: named('product'), channel: named('channel') } };
}

const heldRow = ({ row, sale }: AcceptedRow): DuplicateRow => ({ kind: 'duplicate', row, of: null, sale });

/**
 * Marks the sales the plan holds already: those imported before by their id, those typed by hand by what they say.
 * A shared sale is held whole or not at all.
 */
export function markHeld(
  rows: readonly JudgedRow[],
  held: readonly HeldLine[],
  memberOf: MemberOf,
): readonly JudgedRow[] {
  const imported = new Set(held.filter(({ sourceId }) => sourceId !== '').map(saleKey));
  const typed = countTyped(held);
  const isTyped = (sale: Sale): boolean => {
    const key = contentKey(withMembers(sale, memberOf));
    const left = typed.get(key) ?? 0;
    if (left > 0) typed.set(key, left - 1);
    return left > 0;
  };
  const isHeld = ({ sale }: AcceptedRow) => imported.has(saleKey(sale)) || isTyped(sale);
  return rows.map((row) => (isAccepted(row) && isHeld(row) ? heldRow(row) : row));
}
