import { readAmount } from '../../../src/core/intake/amount';
import { readDate } from '../../../src/core/intake/date';
import { decimalMarkOf } from '../../../src/core/intake/decimal-mark';
import { nameKey } from '../../../src/core/intake/name-key';
import { isoDay } from '../../../src/core/calendar/iso';
import { minorText, readMinor } from '../../../src/core/money';
import { sharedJson } from '../shared-data';

interface Row {
  readonly row: number;
  readonly piece: string;
  readonly date: string;
  readonly rep: string;
  readonly channel: string;
  readonly product: string;
  readonly amount: string;
}

interface Expected {
  readonly keep_all: { readonly total: string; readonly count: number };
  readonly rows: readonly Row[];
}

type Columns = Readonly<Record<'piece' | 'date' | 'rep' | 'product' | 'channel' | 'amount', number>>;

const COLUMNS: Columns = { piece: 0, date: 2, rep: 3, product: 5, channel: 6, amount: 8 };

function cell(cells: readonly string[], column: keyof Columns): string {
  return cells[COLUMNS[column]] ?? '';
}

/** A data row as the answers give it, names as keys; null for a title, a blank, a subtotal, a note. */
function read(cells: readonly string[], row: number): Row | null {
  const date = readDate(cell(cells, 'date'));
  const amount = readAmount(cell(cells, 'amount'));
  const piece = cell(cells, 'piece').trim();
  if (piece === '' || date.kind === 'rejected' || amount.kind === 'rejected') return null;
  const [rep, channel, product] = (['rep', 'channel', 'product'] as const).map((name) =>
    nameKey(cell(cells, name)),
  );
  const text = minorText(readMinor(amount.text) ?? Number.NaN);
  return {
    row,
    piece,
    date: isoDay(date.day),
    rep: rep ?? '',
    channel: channel ?? '',
    product: product ?? '',
    amount: text,
  };
}

function answered({ row, piece, date, rep, channel, product, amount }: Row): Row {
  const keys = { rep: nameKey(rep), channel: nameKey(channel), product: nameKey(product) };
  return { row, piece, date, amount, ...keys };
}

test('an export with every common trouble gives its rows, dates, names and total', () => {
  const cells = sharedJson<readonly (readonly string[])[]>('sales/messy-sales-fr.cells.json');
  const expected = sharedJson<Expected>('sales/expected-messy-sales-fr.json');
  if (cells === null || expected === null) return;
  const rows = cells.map((row, index) => read(row, index + 1)).filter((row) => row !== null);
  expect(rows).toEqual(expected.rows.map(answered));
  expect(rows).toHaveLength(expected.keep_all.count);
  const cents = rows.reduce((sum, { amount }) => sum + (readMinor(amount) ?? Number.NaN), 0);
  expect(minorText(cents)).toBe(expected.keep_all.total);
});

test('its column of amounts, written with both marks, settles none', () => {
  const cells = sharedJson<readonly (readonly string[])[]>('sales/messy-sales-fr.cells.json');
  if (cells === null) return;
  expect(decimalMarkOf(cells.map((row) => cell(row, 'amount')))).toBeNull();
});
