import { NAMED_FIELDS, type NamedField } from '../../core/intake/columns/field';
import type { Sale } from '../../core/intake/rows/sale';
import { fromMinor } from '../../core/money';
import { UNASSIGNED } from '../../core/objectives/axis';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { ReadLists } from '../../sheets/read-lists';

/** What is written beside every sale of an import. */
export interface ImportStamp {
  /** Name of the source. */
  readonly source: string;
  /** Moment of the import, as a serial number. */
  readonly at: number;
}

/** A text of a file that a spreadsheet would calculate stays a text behind a space. */
const inert = (text: string): string => (/^[=+]/u.test(text) ? ` ${text}` : text);

/** Of a shared sale, the whole is kept beside the part credited. */
function creditOf({ share, amount }: Sale): Readonly<Record<string, number | null>> {
  const isShared = share !== null && share !== 1;
  return { share: isShared ? share : null, sale_value: isShared ? fromMinor(amount) : null };
}

/**
 * Makes the rows of actuals of an import.
 * @param memberOf name of the plan a written one stands for; '' for nobody.
 */
export function saleRows(
  lists: ReadLists,
  stamp: ImportStamp,
  memberOf: (field: NamedField, written: string) => string,
): (sale: Sale) => RowContent {
  const nobody = new Map(NAMED_FIELDS.map((field) => [field, lists.label(field, UNASSIGNED)]));
  const credit = lists.label('credit', 'base');
  return (sale) => {
    const named = (field: NamedField) => memberOf(field, sale.names[field]) || (nobody.get(field) ?? '');
    return valueRow({
      date: sale.day,
      metric: sale.metric,
      rep: named('rep'),
      product: named('product'),
      channel: named('channel'),
      account: inert(sale.account),
      document: inert(sale.document),
      value: fromMinor(sale.value),
      source: inert(stamp.source),
      ...creditOf(sale),
      source_id: inert(sale.sourceId),
      credit_type: credit,
      imported_at: stamp.at,
    });
  };
}
