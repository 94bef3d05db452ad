import { day } from '../../../../src/core/calendar/day';
import type { HeldLine } from '../../../../src/core/intake/rows/duplicates';
import type { IntakeReading } from '../../../../src/core/intake/rows/reading';
import { isAccepted, type JudgedRow } from '../../../../src/core/intake/rows/row';
import type { SourceCell, SourceRows } from '../../../../src/core/intake/source/cell';
import { judged, NO_NAMES, outcomes, REVENUE } from '../reading';

const sale = (date: SourceCell, amount: SourceCell): SourceRows => [
  ['Date', 'Montant HT'],
  [date, amount],
];
const CONFIRMED: Partial<IntakeReading> = { columns: { date: 0, amount: 1 }, monthly: false };
const values = (rows: readonly JudgedRow[]) => rows.filter(isAccepted).map(({ sale: { value } }) => value);

test.each([
  ['03/02/2027', '', 'no_amount'],
  ['', '12,50', 'no_date'],
  ['hier', '12,50', 'not_a_date'],
  ['31/02/2027', '12,50', 'no_such_day'],
  ['02/28/2027', '12,50', 'no_such_day'],
  ['02/2027', '12,50', 'not_a_day'],
  ['03/02/2027', 'offert', 'not_a_number'],
  ['03/02/2027', '#REF!', 'not_a_number'],
  ['03/02/2027', '12 %', 'percent'],
  ['03/02/2027', '12,50 $', 'currency'],
  ['03/02/2027', '1,234', 'ambiguous'],
  ['03/02/2027', '9e14', 'not_a_number'],
  ['03/02/2027', 9e14, 'not_a_number'],
  ['', '', 'blank'],
  ['Voir aussi', '', 'title'],
  ['Total', '12,50', 'total'],
  ['03/02/2027', '-12,50', 'accepted'],
  ['03/02/2027', '0,00', 'accepted'],
  ['03/02/2027', '12 k€', 'accepted'],
  [46_421, 12.5, 'accepted'],
  ['46421', '12,50', 'not_a_date'],
])('%j, %j: %s', (date, amount, outcome) => {
  expect(outcomes(judged(sale(date, amount), CONFIRMED)).at(-1)).toBe(outcome);
});

test('a cell of the column settles an amount that can be read in two ways, or people do', () => {
  const rows = [...sale('03/02/2027', '1,234'), ['04/02/2027', '1.200,50']];
  expect(values(judged(rows))).toEqual([123, 120_050]);
  expect(values(judged(sale('03/02/2027', '1,234'), { decimalMark: '.' }))).toEqual([123_400]);
});

test('a month will do where people say so', () => {
  const row = judged(sale('02/2027', '12,50'), { monthly: true }).find(isAccepted);
  expect(row?.sale.day).toBe(day(2027, 2, 1));
});

test('amounts that include tax are refused, or converted at the rate given, to the cent', () => {
  const rows = [
    ['Date', 'Montant TTC'],
    ['03/02/2027', '120,00'],
    ['04/02/2027', '-10,00'],
  ];
  expect(outcomes(judged(rows)).slice(1)).toEqual(['tax_included', 'tax_included']);
  expect(values(judged(rows, { vatRate: '0.2' }))).toEqual([10_000, -833]);
  expect(values(judged(rows, { vatRate: '0.055' }))).toEqual([11_374, -948]);
});

const HEAD = ['Facture', 'Date', 'Vendeur', 'Client', 'Montant HT'];

test('a total is told by the name it stands under, and a customer may be called so', () => {
  const rows = [
    HEAD,
    ['F1', '03/02/2027', 'Anne', 'Total Énergies', '12,00'],
    ['F2', '04/02/2027', 'Sous-total Anne', '', '12,00'],
    ['', '04/02/2027', '', 'Total général', '12,00'],
    ['', '', '', 'Totaux', '24,00'],
  ];
  expect(outcomes(judged(rows)).slice(1)).toEqual(['accepted', 'total', 'total', 'total']);
  const known = { ...NO_NAMES, rep: ['Sous-total Anne'] };
  expect(outcomes(judged(rows, {}, [], known))[2]).toBe('accepted');
});

test('a metric the plan has not is refused; a blank one is that of the import', () => {
  const rows = [
    ['Date', 'Montant', 'Indicateur'],
    ['03/02/2027', '12', 'orders'],
    ['03/02/2027', '13', 'Visits'],
    ['03/02/2027', '14', ''],
  ];
  const all = judged(rows);
  expect(outcomes(all).slice(1)).toEqual(['accepted', 'metric', 'accepted']);
  expect(all.filter(isAccepted).map(({ sale: { metric } }) => metric)).toEqual(['Orders', REVENUE]);
});

describe('duplicates', () => {
  test('the same document and line, even written differently', () => {
    const rows = [
      ['Facture', 'Ligne', 'Date', 'Montant HT'],
      ['F1', '1', '03/02/2027', '12,00'],
      ['F1', '2', '03/02/2027', '12,00'],
      [' f1 ', '01', '2027-02-03', '12.00 €'],
    ];
    expect(outcomes(judged(rows)).slice(1)).toEqual(['accepted', 'accepted', 'duplicate of 2']);
  });

  test('without a line, the same document, names and amount; without a document, the customer too', () => {
    const rows = [
      HEAD,
      ['F1', '03/02/2027', 'Anne', 'A', '12,00'],
      ['F1', '03/02/2027', 'Anne', 'A', '13,00'],
      ['F1', '03/02/2027', 'ANNE', 'A', '12,00 €'],
    ];
    expect(outcomes(judged(rows)).slice(1)).toEqual(['accepted', 'accepted', 'duplicate of 2']);
    const bare = rows.map((cells) => cells.slice(1));
    const other = ['03/02/2027', 'Anne', 'B', '12,00'];
    expect(outcomes(judged([...bare, other])).slice(1)).toEqual([
      'accepted',
      'accepted',
      'duplicate of 2',
      'accepted',
    ]);
  });

  const typed: HeldLine = {
    day: day(2027, 2, 3),
    metric: REVENUE,
    value: 1200,
    names: { rep: 'Anne', product: '', channel: '' },
    account: '',
    document: 'F1',
    sourceId: '',
  };

  test('a line typed by hand is one sale, and no more', () => {
    const rows = [
      ['Facture', 'Ligne', 'Date', 'Vendeur', 'Montant HT'],
      ['F1', '1', '03/02/2027', 'anne', '12,00'],
      ['F1', '2', '03/02/2027', 'anne', '12,00'],
    ];
    const known = { ...NO_NAMES, rep: ['Anne'] };
    expect(outcomes(judged(rows, {}, [typed], known)).slice(1)).toEqual(['held', 'accepted']);
  });

  test('another metric, day, amount or name is another sale', () => {
    const rows = [HEAD, ['F1', '03/02/2027', 'Anne', '', '12,00']];
    const known = { ...NO_NAMES, rep: ['Anne'] };
    const others: readonly Partial<HeldLine>[] = [
      { metric: 'Orders' },
      { day: day(2027, 2, 4) },
      { value: 1201 },
      { names: { rep: 'Luc', product: '', channel: '' } },
      { document: 'F2' },
      { sourceId: 'F9 / 1' },
    ];
    for (const change of others)
      expect(outcomes(judged(rows, {}, [{ ...typed, ...change }], known)).at(-1)).toBe('accepted');
  });
});

const line = (rep: string, share: string, amount = '100,01', document = 'F1') => [
  document,
  '1',
  '03/02/2027',
  rep,
  share,
  amount,
];

describe('a shared sale', () => {
  const SHARED = ['Facture', 'Ligne', 'Date', 'Vendeur', 'Part de crédit', 'Montant HT'];

  test('is credited by share, its cents shared out, the whole kept beside', () => {
    const rows = [SHARED, line('Anne', '50 %'), line('Luc', '50 %'), line('Zoé', '', '10,00', 'F2')];
    const sales = judged(rows)
      .filter(isAccepted)
      .map(({ sale: sold }) => sold);
    expect(sales.map(({ value }) => value)).toEqual([5001, 5000, 1000]);
    expect(sales.map(({ amount, share }) => [amount, share])).toEqual([
      [10_001, 0.5],
      [10_001, 0.5],
      [1000, null],
    ]);
    expect(new Set(sales.map(({ sourceId }) => sourceId))).toEqual(new Set(['F1 / 1', 'F2 / 1']));
  });

  test('may leave a part to nobody', () => {
    expect(values(judged([SHARED, line('Anne', '30%'), line('Luc', '20%')]))).toEqual([3000, 2000]);
  });

  test('shares count in hundredths where one is above 1', () => {
    expect(values(judged([SHARED, line('Anne', '33,33'), line('Luc', '66,67')]))).toEqual([3333, 6668]);
  });

  test('over the whole is refused whole', () => {
    const rows = [SHARED, line('Anne', '60 %'), line('Luc', '60 %'), line('Zoé', '100 %', '5,00', 'F2')];
    expect(outcomes(judged(rows)).slice(1)).toEqual(['share_over', 'share_over', 'accepted']);
  });

  test.each(['0', '-50 %', '120 %', 'moitié'])('%s is no share', (share) => {
    expect(outcomes(judged([SHARED, line('Anne', share)])).at(-1)).toBe('share');
  });

  test('the same rep twice is a duplicate; held already, it is held whole', () => {
    const rows = [SHARED, line('Anne', '50 %'), line('ANNE', '50 %'), line('Luc', '50 %')];
    const once = judged(rows);
    expect(outcomes(once).slice(1)).toEqual(['accepted', 'duplicate of 2', 'accepted']);
    const held = once.filter(isAccepted).map(({ sale: sold }): HeldLine => sold);
    expect(outcomes(judged(rows, {}, held)).slice(1)).toEqual(['held', 'duplicate of 2', 'held']);
  });
});
