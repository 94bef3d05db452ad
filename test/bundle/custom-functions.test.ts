import { loadFunctions, messageOf } from './functions';

const call = loadFunctions();

/** A workbook whose language is known. */
const workbook = (locale: string): Readonly<Record<string, unknown>> => ({
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => locale }) },
});

describe('through the built file', () => {
  test.each([
    ['CAC', [155000, 120], 1291.667],
    ['LTV', [50, 0.7, 0.03], 1166.667],
    ['LTV_CAC', [300, 50], 6],
    ['CAC_PAYBACK', [300, 50, 0.7, 0.03], 8.8365],
    [
      'GAP_TO_TARGET',
      [40000, 100000, 'requis', '2026-05-01', '2026-05-31', '2026-05-15', '', 'FR'],
      6666.667,
    ],
    ['SMART_CHECK', ['50 appels par jour', 'score'], 4],
    ['ROI', [250000, 60000, 0.3], 0.25],
    ['PIPELINE_COVERAGE', [180, 100, 40], 3],
    ['WORKING_DAYS', ['2026-05-01', '2026-05-31'], 17],
    ['ALLOCATE', [100, 3, 1], 100],
    ['DEALS_NEEDED', [300_000, 6000, 0.25], 200],
    ['WEIGHTED_PIPELINE', [40_000, 0.25], 10_000],
    ['SEASONAL_INDEX', [12], 1],
    ['PRICE_VOLUME_MIX', [100, 10, 150, 11, 'volume'], 500],
  ])('%s and its PAC_ name', (name, cells, expected) => {
    expect(call(name, ...cells)).toBeCloseTo(expected, 3);
    expect(call(`PAC_${name}`, ...cells)).toBeCloseTo(expected, 3);
  });

  test('dates of another realm are dates', () => {
    expect(call('WORKING_DAYS', new Date(2026, 4, 1), new Date(2026, 4, 31))).toBe(17);
  });

  test('a range keeps its shape, its blanks, its errors, and says what is wrong in place', () => {
    const ratios = call('LTV_CAC', [[300], [''], ['#N/A'], [10]], [[50], [1], [1], [0]]);
    expect(ratios).toEqual([[6], [''], ['#N/A'], [expect.stringMatching(/^⚠ CAC nul.+ \| Zero CAC/u)]]);
  });

  test('shares one option out to all rows', () => {
    expect(call('GAP_TO_TARGET', [[100], [95], [50]], 100, 'statut')).toEqual([
      ['Dans les temps'],
      ['À surveiller'],
      ['En retard'],
    ]);
  });

  test('SMART_CHECK answers in the language of the sentence, without asking for the workbook', () => {
    expect(call('SMART_CHECK', [['Vendre plus'], ['Sell more']])).toEqual([
      ['SMART 2/5 — Chiffrez l’objectif\u00a0: combien, sur quel indicateur'],
      ['SMART 2/5 — Add a figure on a metric'],
    ]);
    expect(call('SMART_CHECK', 'Grow revenue by 15% by the end of the year')).toBe(
      'SMART 5/5 — to strengthen: Add the baseline; for a rate, say “points” or “relative %”',
    );
  });
});

describe('errors', () => {
  test('are worded in the language of the workbook', () => {
    const [french, english] = [loadFunctions(workbook('fr_FR')), loadFunctions(workbook('en_US'))];
    expect(messageOf(() => french('CAC', 12345.6, 0))).toMatch(
      /^Aucun nouveau client\u00a0: CAC non calculable/u,
    );
    expect(messageOf(() => english('CAC', 12345.6, 0))).toMatch(/^No new customer: CAC cannot be computed/u);
    expect(messageOf(() => french('CAC', -12345.6, 1))).toContain('−12\u202f345,6 pour «\u00a0coûts\u00a0»');
    expect(messageOf(() => english('CAC', -12345.6, 1))).toContain('−12,345.6 for “costs”');
  });

  test('are worded in both languages when the workbook cannot be asked', () => {
    expect(messageOf(() => call('LTV', 50, 0.7, 3))).toMatch(
      /vouliez-vous dire 3\u00a0%.+ \| .+did you mean 3 %/u,
    );
  });

  test('name a date as the reader writes it', () => {
    const french = loadFunctions(workbook('fr_FR'));
    expect(messageOf(() => french('WORKING_DAYS', '2026-12-31', '2026-01-01'))).toContain('01/01/2026');
  });

  test('of an unknown option list the accepted ones', () => {
    expect(messageOf(() => call('GAP_TO_TARGET', 1, 2, 'moyenne'))).toContain(
      'écart / gap, écart_signé / signed_gap',
    );
  });
});
