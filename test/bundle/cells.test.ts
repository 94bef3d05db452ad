import { cellWorkbook, type TestedLocale } from '../support/cell-workbook';

/** What a person types: costs in A, customers in B, sentences in C, dates in D, rates in E, a plan in F. */
const COMMON = {
  A1: '100',
  A2: '200',
  A3: '300',
  A5: '=NA()',
  A6: '10',
  A7: '-5',
  B1: '1',
  B2: '4',
  B3: '6',
  B4: '2',
  B5: '2',
  B6: '0',
  C1: '50 appels par jour',
  C2: 'Sell more',
  C4: '=NA()',
  C5: '12',
  D4: '2026-05-31',
  D5: '=DATE(2026,5,15)',
  F1: '40000',
  F2: '100000',
};

const TYPED: Readonly<Record<TestedLocale, Readonly<Record<string, string>>>> = {
  fr_FR: { D1: '01/05/2026', D2: '31/05/2026', D3: "'15 mai 2026", E1: '3 %', E2: '70 %', E3: "'12,5 %" },
  en_US: { D1: '5/1/2026', D2: '5/31/2026', D3: "'May 15, 2026", E1: '3%', E2: '70%', E3: "'12.5%" },
};

/** Formulas of one cell and what they give, in English writing. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['=CAC(155000,120)', 1291.6667],
  ['=CAC(A1:A3,B1)', 600],
  ['=CAC(A1:A3,B1:B3,"total")', 54.5455],
  ['=PAC_CAC(A1,B2)', 25],
  ['=LTV(50,E2,E1)', 1166.6667],
  ['=LTV(50,0.7,0.03,,60,"horizon")', 979.0589],
  ['=LTV(50,0.7,0.03,0.01,,"discounted_start")', 883.75],
  ['=LTV(50,,E3)', 400],
  ['=LTV_CAC(A3,B1*50)', 6],
  ['=CAC_PAYBACK(A3,50,E2,E1)', 8.8365],
  ['=ROI(250000,60000,30%)', 0.25],
  ['=PIPELINE_COVERAGE(180,100,40)', 3],
  ['=WORKING_DAYS(D1,D2)', 17],
  ['=WORKING_DAYS(D1,D4,"weekdays")', 21],
  ['=WORKING_DAYS(D1,D3,"jours")', 15],
  ['=WORKING_DAYS("01/05/2026","2026-05-31","FR-AM")', 17],
  ['=WORKING_DAYS(D1,D1+30)', 17],
  ['=WORKING_DAYS(D1,D2,D5)', 20],
  ['=GAP_TO_TARGET(F1,F2)', 60000],
  ['=GAP_TO_TARGET(F1,F2,"pace_attainment",D1,D2,D3,,"FR")', 0.85],
  ['=GAP_TO_TARGET(F1,F2,"projection",D1,D2,D5,,"FR")', 85000],
  ['=GAP_TO_TARGET(F1,F2,"requis",D1,D4,D5,,"FR")', 6666.6667],
  ['=GAP_TO_TARGET(1.6,1.8,"atteinte",,,,"bas")', 1.1111],
  ['=ALLOCATE(100,3,1)', 100],
  ['=SMART_CHECK(C1,"score")', 4],
  ['=SMART_CHECK("Signer 12 clients avant le 9 mars 2026","T",D1)', 0],
  ['=SMART_CHECK(C5,"note")', 0],
];

/** Functions inside the formulas of the sheet. */
const NESTED: readonly (readonly [string, number | string])[] = [
  ['=SUMPRODUCT(CAC(A1:A3,B1:B3,"série"))', 200],
  ['=SUM(LTV_CAC(A1:A3,B1:B3))', 200],
  ['=IFERROR(LTV_CAC(A1,0),"n/a")', 'n/a'],
  ['=IFERROR(GAP_TO_TARGET(A5,1),"n/a")', 'n/a'],
  ['=IF(LTV_CAC(A3,B1)>=3,"sain","fragile")', 'sain'],
  ['=IF(GAP_TO_TARGET(A4,B4)="","vide","plein")', 'vide'],
  ['=ROUND(ROI(A3,A2)*100,0)', 50],
  ['=MAX(GAP_TO_TARGET(A1:A3,B1:B3))', -99],
  ['=INDEX(ALLOCATE(100,{1;1;1},1),1)', 34],
  ['=SUM(ALLOCATE(100,{1;1;1},0.01))', 100],
  ['=COUNTIF(SMART_CHECK(C1:C2,"T"),1)', 1],
  ['=LTV_CAC(LTV(50,0.7,0.03),CAC(A1:A3,B2))', 7.7778],
  ['=IFERROR(ROI(A1:A3,B1:B6),"formes")', 'formes'],
];

/** Formulas that spill over cells of the same shape. */
const SPILLS: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['=LTV_CAC(A1:A6,B1:B6)', [[100], [50], [50], [''], ['#N/A'], [expect.stringMatching(/^⚠ /u)]]],
  ['=CAC(A1:A3,B1:B3)', [[100], [50], [50]]],
  ['=CAC(A1:A3,B1:B3,"series",1)', [[''], [25], [33.3333]]],
  [
    '=GAP_TO_TARGET(A1:B2,200)',
    [
      [100, 199],
      [0, 196],
    ],
  ],
  ['=ROI(A1:A3,{50;50;50})', [[1], [3], [5]]],
  ['=LTV(A1:A3,0.5,10%)', [[500], [1000], [1500]]],
  ['=CAC_PAYBACK(A1:A3,{10;10;0},1)', [[10], [20], [expect.stringMatching(/^⚠ /u)]]],
  ['=PIPELINE_COVERAGE(A1:A4,100)', [[1], [2], [3], ['']]],
  ['=WORKING_DAYS(D1,D2:D5)', [[17], [8], [17], [8]]],
  ['=ALLOCATE(100,{1;1;1},1)', [[34], [33], [33]]],
  ['=SMART_CHECK(C1:C5,"T")', [[1], [0], [''], ['#N/A'], [0]]],
  ['=SMART_CHECK(C1:C1,"détail")', [[4, 0, 1, 1, 1, 1, 'À préciser', expect.any(String)]]],
  ['=LTV_CAC(A1:A3*2,B1:B3)', [[200], [100], [100]]],
  ['=IF(LTV_CAC(A1:A3,B1:B3)>60,"oui","non")', [['oui'], ['non'], ['non']]],
];

/** Formulas in error, and the beginning of what the cell says. */
const ERRORS: readonly (readonly [string, Readonly<Record<TestedLocale, RegExp>>])[] = [
  ['=CAC(A1,0)', { fr_FR: /^Aucun nouveau client/u, en_US: /^No new customer/u }],
  ['=CAC(A7,1)', { fr_FR: /−5 pour «.coûts/u, en_US: /−5 for “costs”/u }],
  ['=LTV_CAC(A1,0)', { fr_FR: /^CAC nul/u, en_US: /^Zero CAC/u }],
  ['=LTV(50,70,3%)', { fr_FR: /vouliez-vous dire 70.%/u, en_US: /did you mean 70 ?%/u }],
  ['=LTV(50,70%,0)', { fr_FR: /horizon/u, en_US: /horizon/u }],
  ['=CAC_PAYBACK(100,0,1)', { fr_FR: /^Jamais amorti/u, en_US: /^Never paid back/u }],
  ['=GAP_TO_TARGET(1,2,"moyenne")', { fr_FR: /moyenne.*écart \/ gap/u, en_US: /moyenne.*écart \/ gap/u }],
  ['=GAP_TO_TARGET(1,0,"atteinte")', { fr_FR: /^Cible nulle/u, en_US: /^Zero target/u }],
  ['=GAP_TO_TARGET(A5,1)', { fr_FR: /#N\/A/u, en_US: /#N\/A/u }],
  ['=ROI(1,0)', { fr_FR: /^Coût nul/u, en_US: /^Zero cost/u }],
  ['=PIPELINE_COVERAGE(1,2,2)', { fr_FR: /^Objectif atteint/u, en_US: /^Target reached/u }],
  ['=WORKING_DAYS(D2,D1)', { fr_FR: /31\/05\/2026/u, en_US: /2026-05-01 comes before/u }],
  ['=WORKING_DAYS("lundi","mardi")', { fr_FR: /lundi/u, en_US: /lundi/u }],
  ['=ALLOCATE(100,0)', { fr_FR: /poids/iu, en_US: /weight/iu }],
  ['=SMART_CHECK(C1,"moyenne")', { fr_FR: /^Sortie inconnue/u, en_US: /^Unknown output/u }],
  ['=SMART_CHECK(C4)', { fr_FR: /#N\/A/u, en_US: /#N\/A/u }],
];

/** Numbers to four decimals; anything else as it is. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

/** The engine has one set of custom functions for all documents: a locale's workbook is opened at its turn. */
describe.each(['fr_FR', 'en_US'] as const)('%s', (locale) => {
  let book: ReturnType<typeof cellWorkbook>;
  beforeAll(() => {
    book = cellWorkbook(locale, { ...COMMON, ...TYPED[locale] });
  });

  test.each([...NUMBERS, ...NESTED])('%s', (formula, expected) => {
    const { value, message } = book.cell(formula);
    expect([rounded(value), message]).toEqual([expected, '']);
  });

  test.each(SPILLS)('%s spills', (formula, expected) => {
    const shown = book.block(formula, expected.length, expected[0]?.length);
    expect(shown.map((row) => row.map(({ value }) => rounded(value)))).toEqual(expected);
  });

  test.each(ERRORS)('%s says why', (formula, messages) => {
    const { value, message } = book.cell(formula);
    expect(value).toBe('#ERROR!');
    expect(message).toMatch(messages[locale]);
  });

  test('a verdict is worded in the language of its sentence', () => {
    expect(book.cell('=SMART_CHECK(C2)').value).toBe('SMART 2/5 — Add a figure on a metric');
  });

  test('a blank argument leaves the cell blank', () => {
    expect(book.cell('=CAC(A4,B4)').value).toBe('');
  });
});
