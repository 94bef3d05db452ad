import { isoDay } from '../../calendar/iso';
import { minorText } from '../../money';
import { NAMED_FIELDS } from '../columns/field';
import { nameKey } from '../name-key';
import type { Sale } from './sale';

const JOINT = ' / ';

/** A number of line as it counts: `01` is `1`. */
const lineKey = (line: string): string => (/^\d+$/u.test(line) ? String(Number(line)) : line);

/** Of a shared sale, who has the credit does not tell it from another. */
function content(sale: Omit<Sale, 'sourceId' | 'value'>): readonly string[] {
  const named = NAMED_FIELDS.map((field) =>
    field === 'rep' && sale.share !== null ? '' : nameKey(sale.names[field]),
  );
  return [isoDay(sale.day), ...named, nameKey(sale.account), minorText(sale.amount)];
}

/**
 * What tells a sale from any other, in words people can read: its document and line; else its document, date, names as
 * written, customer and amount. Names count as written, so that answering a question on one changes nothing.
 */
export function sourceIdOf(sale: Omit<Sale, 'sourceId' | 'value'>, line: string): string {
  const known = line !== '' && sale.document !== '' ? [sale.document, lineKey(line)] : null;
  return (known ?? [sale.document, ...content(sale)].filter((part, rank) => rank > 0 || part !== '')).join(
    JOINT,
  );
}

/** The sale a row is of: one sale may count in several metrics. */
export function saleKey({ metric, sourceId }: Pick<Sale, 'metric' | 'sourceId'>): string {
  return `${nameKey(metric)}\n${nameKey(sourceId)}`;
}

/** What no two rows of a source share: a shared sale is one row a rep. */
export function rowKey(sale: Sale): string {
  return sale.share === null ? saleKey(sale) : `${saleKey(sale)}\n${nameKey(sale.names.rep)}`;
}
