import { isoDay } from '../../../../src/core/calendar/iso';
import { nameKey } from '../../../../src/core/intake/name-key';
import { isAccepted, type AcceptedRow, type JudgedRow } from '../../../../src/core/intake/rows/row';
import { tally } from '../../../../src/core/intake/rows/tally';
import type { SourceRows } from '../../../../src/core/intake/source/cell';
import { minorText } from '../../../../src/core/money';
import { sharedJson } from '../../shared-data';
import { MESSY_FORMS } from '../messy-forms';
import { judged, readingOf } from '../reading';

interface Expected {
  readonly keep_all: { readonly total: string; readonly count: number };
  readonly drop_duplicates: { readonly total: string; readonly count: number };
  readonly classes_by_sheet_row: readonly { readonly row: number; readonly cls: string }[];
  readonly rows: readonly {
    readonly row: number;
    readonly piece: string;
    readonly ligne: number;
    readonly date: string;
    readonly rep: string;
    readonly channel: string;
    readonly product: string;
    readonly amount: string;
    readonly duplicate: boolean;
  }[];
}

const COLUMNS = { document: 0, line: 1, date: 2, rep: 3, account: 4, product: 5, channel: 6, amount: 8 };

/** What each class of the answers is said to be. */
const CLASSES: Readonly<Record<string, string>> = {
  data: 'accepted',
  duplicate: 'duplicate',
  blank: 'blank',
  blank_with_spaces: 'blank',
  title: 'title',
  note: 'title',
  header: 'header',
  subtotal: 'total',
  grand_total: 'total',
};

const outcome = (row: JudgedRow): string => (row.kind === 'rejected' ? row.reason : row.kind);

const FORMS = MESSY_FORMS.map(({ name, rows }) => ({ name, rows: rows() }));
const expected = sharedJson<Expected>('sales/expected-messy-sales-fr.json');
const answered = (read: SourceRows | null) =>
  read === null || expected === null ? null : { rows: read, expected };

describe.each(FORMS)('a French export with every common trouble, as $name', ({ rows: read }) => {
  test('its header and its columns are found', () => {
    const found = answered(read);
    if (!found) return;
    expect(readingOf(found.rows)).toMatchObject({
      header: 2,
      columns: COLUMNS,
      taxIncluded: false,
      monthly: false,
    });
  });

  test('each row ends as the answers have it', () => {
    const found = answered(read);
    if (!found) return;
    const wanted = found.expected.classes_by_sheet_row.map(({ row, cls }) => [row, CLASSES[cls]]);
    expect(judged(found.rows).map((row) => [row.row, outcome(row)])).toEqual(wanted);
  });

  test('sales and duplicates add to the totals known', () => {
    const found = answered(read);
    if (!found) return;
    const { keep_all: all, drop_duplicates: kept } = found.expected;
    const { accepted, duplicates, read: whole, rejected } = tally(judged(found.rows));
    expect([accepted.rows, minorText(accepted.amount)]).toEqual([kept.count, kept.total]);
    const both = [accepted.rows + duplicates.rows, minorText(accepted.amount + duplicates.amount)];
    expect(both).toEqual([all.count, all.total]);
    expect(whole.rows).toBe(accepted.rows + duplicates.rows + rejected.rows);
    expect(whole.amount).toBe(accepted.amount + duplicates.amount + rejected.amount);
  });

  test('each sale holds the day, the names and the amount known', () => {
    const found = answered(read);
    if (!found) return;
    const got = judged(found.rows).filter(isAccepted).map(said);
    expect(got).toEqual(found.expected.rows.filter(({ duplicate }) => !duplicate).map(answer));
  });
});

const said = ({ row, sale }: AcceptedRow) => ({
  row,
  piece: sale.document,
  date: isoDay(sale.day),
  names: Object.values(sale.names).map(nameKey),
  amount: minorText(sale.value),
});

const answer = ({ row, piece, date, rep, product, channel, amount }: Expected['rows'][number]) => ({
  row,
  piece,
  date,
  names: [rep, product, channel].map(nameKey),
  amount,
});
