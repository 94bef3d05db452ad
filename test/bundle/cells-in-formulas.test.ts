import { cellWorkbook } from '../support/cell-workbook';

/** Rows 1 and 2 are right, row 3 is blank, row 4 is in error. */
const TYPED = {
  A1: '100',
  A2: '200',
  A4: '=NA()',
  B1: '1',
  B2: '4',
  B3: '2',
  B4: '2',
  C1: '50 appels par jour',
  C2: 'Sell more',
  C4: '=NA()',
  D1: '2026-05-01',
  D2: '=DATE(2026,5,15)',
  D4: '=NA()',
};

/** A call whose `#` is a row or the rows of a range, and what it gives on rows 1 and 2. */
const CELL_BY_CELL: readonly (readonly [string, number, number])[] = [
  ['CAC(A#,B#)', 100, 50],
  ['LTV(A#,0.5,10%)', 500, 1000],
  ['LTV_CAC(A#,B#)', 100, 50],
  ['CAC_PAYBACK(A#,B#,50%)', 200, 100],
  ['GAP_TO_TARGET(A#,B#)', -99, -196],
  ['GAP_TO_TARGET(A#,400,"attendu",DATE(2026,5,1),DATE(2026,5,31),DATE(2026,5,31))', 400, 400],
  ['ROI(A#,B#)', 99, 49],
  ['PIPELINE_COVERAGE(A#,B#)', 100, 50],
  ['DEALS_NEEDED(A#,B#,20%)', 500, 250],
  ['WORKING_DAYS(D#,DATE(2026,5,31))', 17, 10],
  ['SMART_CHECK(C#,"T")', 1, 0],
];

/** The same call on one row, or down to a row. */
const at = (call: string, first: number, last = first): string =>
  call.replaceAll(/([A-D])#/gu, (_, column: string) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
  );

/** Calls that read a range as a whole, inside formulas. */
const WHOLE: readonly (readonly [string, number | string])[] = [
  ['=SUMPRODUCT(ALLOCATE(1000,A1:A2,1))', 1000],
  ['=SUMPRODUCT(ALLOCATE(1000,A1:A2,1)*{1;2})', 1667],
  ['=IF(INDEX(ALLOCATE(1000,A1:A3,1),3)="","vide","plein")', 'vide'],
  ['=IFERROR(INDEX(ALLOCATE(1000,A1:A4,1),1),"n/a")', 'n/a'],
  ['=SUMPRODUCT(SEASONAL_INDEX(A1:A2))', 2],
  ['=IF(INDEX(SEASONAL_INDEX(A1:A2),1)<1,"creux","pointe")', 'creux'],
  ['=IFERROR(SUM(SEASONAL_INDEX(A1:A4)),"n/a")', 'n/a'],
  ['=SUMPRODUCT(SEASONAL_INDEX(A1:A2*3)*{1;2})', 3.3333],
  ['=WEIGHTED_PIPELINE(A1:A3,0.3)', 90],
  ['=WEIGHTED_PIPELINE(A1:A2,B1:B2/10)', 90],
  ['=IF(WEIGHTED_PIPELINE(A3,B3/10)="","vide","plein")', 'vide'],
  ['=IFERROR(WEIGHTED_PIPELINE(A1:A4,0.3),"n/a")', 'n/a'],
  ['=SUMPRODUCT(PRICE_VOLUME_MIX(B1:B2,A1:A2,B1:B2*2,A1:A2,"volume"))', 900],
  ['=INDEX(PRICE_VOLUME_MIX(B1:B2,A1:A2,B1:B2*2,A1:A2),1,4)', 900],
  ['=IFERROR(INDEX(PRICE_VOLUME_MIX(B1:B4,A1:A4,B1:B4,A1:A4),1,1),"n/a")', 'n/a'],
  ['=LTV(A1:A2,0.5,,0.1,,"cohorte")', 140.9091],
  ['=CAC(A1:A3,B1)', 300],
];

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

describe.each(['fr_FR', 'en_US'] as const)('%s', (locale) => {
  let book: ReturnType<typeof cellWorkbook>;
  beforeAll(() => {
    book = cellWorkbook(locale, TYPED);
  });
  const shown = (formula: string): unknown => rounded(book.cell(formula).value);
  const column = (formula: string, rows: number): readonly unknown[] =>
    book.block(formula, rows).map(([cell]) => rounded(cell?.value));

  describe.each(CELL_BY_CELL)('%s', (call, first, second) => {
    test('in a cell, and inside IF and IFERROR', () => {
      expect(shown(`=${at(call, 1)}`)).toBe(first);
      expect(shown(`=IF(${at(call, 1)}="","vide",${at(call, 2)})`)).toBe(second);
      expect(shown(`=IF(${at(call, 3)}="","vide","plein")`)).toBe('vide');
      expect(shown(`=IFERROR(${at(call, 2)},"n/a")`)).toBe(second);
      expect(shown(`=IFERROR(${at(call, 4)},"n/a")`)).toBe('n/a');
    });

    test('inside SUMPRODUCT', () => {
      expect(shown(`=SUMPRODUCT(${at(call, 1, 2)})`)).toBe(first + second);
      expect(shown(`=SUMPRODUCT(${at(call, 1, 2)}*{1;2})`)).toBe(first + 2 * second);
    });

    test('down a range: blank stays blank, an error is passed on, the others are calculated', () => {
      expect(column(`=${at(call, 1, 4)}`, 4)).toEqual([first, second, '', '#N/A']);
    });

    test('as an array inside a formula, as ARRAYFORMULA has it', () => {
      expect(column(`=${at(call, 1, 2)}*2`, 2)).toEqual([2 * first, 2 * second]);
      expect(column(`=IF(${at(call, 1, 3)}="","vide",1)`, 3)).toEqual([1, 1, 'vide']);
    });
  });

  test.each(WHOLE)('%s', (formula, expected) => {
    const { value, message } = book.cell(formula);
    expect([rounded(value), message]).toEqual([expected, '']);
  });
});
