import * as fc from 'fast-check';
import { loadFunctions, type Call } from '../functions';

/** How many arguments each function takes. */
export const ARITY = {
  CAC: 4,
  LTV: 6,
  LTV_CAC: 2,
  CAC_PAYBACK: 4,
  GAP_TO_TARGET: 10,
  SMART_CHECK: 3,
  ROI: 3,
  PIPELINE_COVERAGE: 3,
  WORKING_DAYS: 3,
  ALLOCATE: 3,
  PRICE_VOLUME_MIX: 5,
  DEALS_NEEDED: 4,
  WEIGHTED_PIPELINE: 2,
  SEASONAL_INDEX: 1,
} as const;

export type Name = keyof typeof ARITY;

/** Functions that read ranges cell by cell; the others read some range as a whole. */
export const CELL_BY_CELL: readonly Name[] = [
  'LTV',
  'LTV_CAC',
  'CAC_PAYBACK',
  'GAP_TO_TARGET',
  'ROI',
  'PIPELINE_COVERAGE',
  'WORKING_DAYS',
  'DEALS_NEEDED',
];

/** The built functions in a workbook of a locale. */
export function functionsIn(locale: string): Call {
  const workbook = { getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => 'Europe/Paris' };
  return loadFunctions({ SpreadsheetApp: { getActive: () => workbook } });
}

const ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#ERROR!', '#NAME?', ' #VALUE!', '#NUM!'];
const NUMBERS = [
  '1 234,5',
  '1\u202f234,50 €',
  '1,234.50',
  '12 %',
  '12,5 %',
  '0.5%',
  '3 k€',
  '(45,10 €)',
  '−7',
  '1,234',
];
const DATES = [
  '2026-05-04',
  '04/05/2026',
  '4 mai 2026',
  'May 15, 2026',
  '1er mars 2027',
  '31/02/2026',
  '12/31/2026',
];
const OPTIONS = [
  'total',
  'série',
  'dcf',
  'durée',
  'expansion',
  'cohorte',
  'gap',
  'REQUIS',
  'statut',
  'à date',
];
const WORDS = [
  'haut',
  'lower',
  'FR',
  'fr-am',
  'FR Mon-Sat',
  'jours',
  'stock',
  'ratio',
  'détail',
  'volume',
  'note',
];
const SENTENCES = ['Signer 12 clients avant le 9 mars 2027', 'Sell more', '50 appels par jour', '=1+1', 'x'];

const CHARACTERS = Array.from('aéZ 0179,.-+/%€$#\'"=&\n');

const text = fc.oneof(
  fc.constantFrom(...ERRORS, ...NUMBERS, ...DATES, ...OPTIONS, ...WORDS, ...SENTENCES),
  fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 12 }),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 1e-300, 1e15, 2 ** 53, 0.1, 0.03, 3, 100),
  fc.integer({ min: -3, max: 60_000 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const date = fc.oneof(
  fc.date({ min: new Date(1890, 0, 1), max: new Date(9999, 11, 31), noInvalidDate: true }),
  fc.integer({ min: 0, max: 800 }).map((days) => new Date(2026, 0, 1 + days)),
  fc.constant(new Date(Number.NaN)),
);

/** What one cell of Sheets may hand over. */
export const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', true, false) },
  { weight: 1, arbitrary: date },
);

/** Rows of one width. */
export function gridOf(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => gridOf(rows, columns));
const nothing = fc.constantFrom<unknown>(
  undefined,
  null,
  [],
  [[]],
  [['']],
  [
    ['', ''],
    ['', ''],
  ],
);

/** An argument: a cell, a range, or nothing in the ways nothing may come. */
export const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 3, arbitrary: range },
  { weight: 1, arbitrary: nothing },
);
