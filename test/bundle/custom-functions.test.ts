import * as fc from 'fast-check';
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

const ARITY = {
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

const TEXTS = [
  '',
  ' ',
  '#N/A',
  '12 %',
  '1 234,5',
  'x',
  'total',
  'gap',
  'requis',
  'FR',
  'stock',
  'dcf',
  '2026-05-04',
  'detail',
];
const cell = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, new Date(2026, 4, 4), new Date(Number.NaN), ...TEXTS),
  fc.double(),
  fc.integer({ min: -3, max: 60000 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.string({ maxLength: 30 }),
);
const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

function cellsOf(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result.flat() : [result];
}

const isShown = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);

/** What Sheets could not show, and any error that is not ours. */
function surprises(run: () => unknown): readonly unknown[] {
  try {
    return cellsOf(run()).filter((value) => !isShown(value));
  } catch (error) {
    const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
    const isOurs =
      typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'PlanError';
    return isOurs ? [] : [error];
  }
}

describe.each(Object.entries(ARITY))('%s', (name, arity) => {
  test('answers any cells with numbers, texts, or an error of ours', () => {
    const anything = fc.array(fc.oneof(cell, range), { minLength: 0, maxLength: arity });
    fc.assert(
      fc.property(anything, (cells) => {
        expect(surprises(() => call(name, ...cells))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe.each([
  'LTV',
  'LTV_CAC',
  'CAC_PAYBACK',
  'GAP_TO_TARGET',
  'ROI',
  'PIPELINE_COVERAGE',
  'WORKING_DAYS',
  'DEALS_NEEDED',
])('%s', (name) => {
  test('gives a range the shape of its range', () => {
    const grids = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) => {
        const grid = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        });
        return fc.tuple(grid, grid);
      });
    fc.assert(
      fc.property(grids, ([one, other]) => {
        const result = call(name, one, other, ...(name === 'LTV' ? [0.1] : []));
        expect(Array.isArray(result) && result.map((row: unknown[]) => row.length)).toEqual(
          one.map((row) => row.length),
        );
      }),
    );
  });
});

describe('relations between functions', () => {
  const money = fc.integer({ min: 1, max: 1e7 });
  const rate = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

  test('LTV over CAC is LTV_CAC, and a payback within the lifetime means a ratio above 1', () => {
    fc.assert(
      fc.property(money, money, rate, rate, (cost, arpa, margin, churn) => {
        const value = Number(call('LTV', arpa, margin, churn));
        const ratio = Number(call('LTV_CAC', value, cost));
        expect(ratio).toBeCloseTo(value / cost, 6);
        const payback = Number(call('CAC_PAYBACK', cost, arpa, margin));
        expect(payback < 1 / churn).toBe(ratio > 1);
      }),
    );
  });

  test('scaling actual and target scales the gap, not the attainment', () => {
    fc.assert(
      fc.property(money, money, fc.integer({ min: 2, max: 50 }), (actual, target, times) => {
        const scaled = [actual * times, target * times] as const;
        expect(call('GAP_TO_TARGET', ...scaled)).toBe(times * Number(call('GAP_TO_TARGET', actual, target)));
        expect(call('GAP_TO_TARGET', ...scaled, 'atteinte')).toBeCloseTo(
          Number(call('GAP_TO_TARGET', actual, target, 'atteinte')),
          9,
        );
      }),
    );
  });

  test('a higher target means less coverage, a higher gain more return', () => {
    fc.assert(
      fc.property(money, money, money, (pipeline, target, more) => {
        const coverage = Number(call('PIPELINE_COVERAGE', pipeline, target));
        expect(Number(call('PIPELINE_COVERAGE', pipeline, target + more))).toBeLessThan(coverage);
        expect(Number(call('ROI', pipeline + more, target))).toBeGreaterThan(
          Number(call('ROI', pipeline, target)),
        );
      }),
    );
  });

  test('working days add up over two halves of a period', () => {
    const day = fc.integer({ min: 46000, max: 47000 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (start, first, second) => {
          const middle = start + first;
          const end = middle + second;
          const halves =
            Number(call('WORKING_DAYS', start, middle)) + Number(call('WORKING_DAYS', middle + 1, end));
          expect(call('WORKING_DAYS', start, end)).toBe(halves);
        },
      ),
    );
  });
});
