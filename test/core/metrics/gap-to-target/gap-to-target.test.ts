import * as fc from 'fast-check';
import { gapToTarget } from '../../../../src/core/metrics';
import { errorKey } from '../error-key';

const MAY = ['2026-05-01', '2026-05-31', '2026-05-15'] as const;
const YEAR = ['2026-01-01', '2026-12-31', '2026-05-15'] as const;
const WEIGHTS = [[8, 8, 9, 8, 8, 9, 7, 5, 9, 10, 9, 10]];

describe('GAP_TO_TARGET', () => {
  test.each([
    ['what is left to do', [40000, 100000], 60000],
    ['exceeded', [110000, 100000], -10000],
    ['signed', [110000, 100000, 'écart signé'], 10000],
    ['lower is better, beaten', [1.6, 1.8, 'gap', '', '', '', 'bas'], -0.2],
    ['attainment', [75, 50, 'atteinte'], 1.5],
    ['attainment, lower is better', [1.6, 1.8, 'atteinte', '', '', '', 'lower'], 1.1111],
    ['attainment of the planned fall', [1.6, 1.8, 'attainment', '', '', '', 'bas', '', '', 2], 2],
    ['attainment of a negative target', [-80000, -100000, 'atteinte'], 1.2],
    ['expected, calendar days', [0, 100000, 'attendu', ...MAY], 48387.0968],
    ['expected, weekdays', [0, 100000, 'expected', ...MAY, '', 'semaine'], 52380.9524],
    ['expected, France', [0, 100000, 'expected', ...MAY, '', 'FR'], 47058.8235],
    ['expected, holidays given', [0, 21, 'expected', ...MAY, '', [['2026-05-01', '']]], 10.5],
    ['expected before the start', [5, 10, 'expected', '2026-05-02', '2026-05-31', '2026-05-01'], 0],
    ['expected after the end', [5, 10, 'expected', '2026-04-01', '2026-04-30', '2026-05-01'], 10],
    ['expected ratio, with a start', [0, 0.12, 'expected', ...halfway(), '', '', 'ratio', 0.1], 0.11],
    ['expected ratio, without', [0, 0.12, 'expected', ...halfway(), '', '', 'ratio'], 0.12],
    ['expected stock', [0, 260, 'expected', ...halfway(), '', '', 'stock', 200], 230],
    ['expected by weights', [0, 100, 'expected', ...YEAR, '', 'FR', WEIGHTS], 36.7647],
    ['pace gap', [40000, 100000, 'écart_prorata', ...MAY, '', 'FR'], 7058.8235],
    ['pace attainment', [40000, 100000, 'atteinte prorata', ...MAY, '', 'FR'], 0.85],
    ['projection', [40000, 100000, 'projection', ...MAY, '', 'FR'], 85000],
    ['projection of a stock', [220, 260, 'projection', ...halfway(), '', '', 'stock', 200], 240],
    ['projection of a bare ratio', [0.11, 0.12, 'projection', ...halfway(), '', '', 'ratio'], 0.11],
    ['required a working day', [40000, 100000, 'requis', ...MAY, '', 'FR'], 6666.6667],
    ['required once reached', [100, 100, 'required', '2026-05-01', '2026-05-31', '2026-06-10'], 0],
    ['required before the start', [0, 31, 'required', '2026-05-01', '2026-05-31', '2026-04-01'], 1],
  ])('%s', (_, cells, expected) => {
    expect(gapToTarget(...cells)).toBeCloseTo(expected, 3);
  });

  test.each([
    ['statut', 100, 'statusOnTrack', 'fr'],
    ['status', 90, 'statusWatch', 'en'],
    ['STATUT', 89.9, 'statusBehind', 'fr'],
  ])('%s of %d out of 100', (mode, actual, key, language) => {
    expect(gapToTarget(actual, 100, mode)).toEqual({ key, values: {}, language });
  });

  test('a status at a date is that of the pace', () => {
    expect(gapToTarget(50, 100, 'status', ...MAY)).toMatchObject({ key: 'statusOnTrack' });
    expect(gapToTarget(44, 100, 'status', ...MAY)).toMatchObject({ key: 'statusWatch' });
  });

  test.each([
    ['zeroTarget', [5, 0, 'atteinte']],
    ['zeroTarget', [5, 0, 'pace_attainment', ...MAY]],
    ['targetEqualsBaseline', [5, 3, 'atteinte', '', '', '', '', '', '', 3]],
    ['periodNotStarted', [5, 10, 'pace_attainment', '2026-05-02', '2026-05-31', '2026-05-01']],
    ['periodNotStarted', [5, 10, 'projection', '2026-05-02', '2026-05-31', '2026-05-01']],
    ['tooEarlyToProject', [5, 10, 'projection', '2026-05-01', '2026-05-31', '2026-05-02']],
    ['periodOver', [5, 10, 'required', '2026-05-01', '2026-05-31', '2026-05-31']],
    ['periodOver', [5, 10, 'required', '2026-05-01', '2026-05-31', '2026-05-29', '', 'FR']],
    ['datesNeeded', [5, 10, 'expected', '2026-05-01', '', '2026-05-31']],
    ['datesNeeded', [5, 10, 'status', '2026-05-01']],
    ['endBeforeStart', [5, 10, 'expected', '2026-05-31', '2026-05-01', '2026-05-10']],
    ['noWorkingDay', [5, 10, 'expected', '2026-05-01', '2026-05-03', '2026-05-02', '', 'FR']],
    ['invalidProfile', [5, 10, 'expected', ...YEAR, '', '', [[1, 2, 3]]]],
    ['invalidProfile', [5, 10, 'expected', ...YEAR, '', '', [[0, 0]]]],
    ['invalidProfile', [5, 10, 'expected', ...YEAR, '', '', [[1, -2]]]],
    ['profileNeedsMonths', [5, 10, 'expected', '2026-01-01', '2026-02-14', '2026-02-01', '', '', [[1, 2]]]],
    ['stockNeedsBaseline', [5, 10, 'expected', ...MAY, '', '', 'stock']],
    ['notForRatio', [0.1, 0.2, 'required', ...MAY, '', '', 'ratio']],
    ['unknownOption', [5, 10, 'moyenne']],
    ['unknownOption', [5, 10, 'gap', '', '', '', '', 'lunaire']],
    ['dateExpected', [5, 10, 'expected', '2026-02-30', '2026-05-01', '2026-04-01']],
  ])('refuses: %s %j', (key, cells) => {
    expect(errorKey(() => gapToTarget(...cells))).toBe(key);
  });

  test('a blank actual or target is blank', () => {
    expect(gapToTarget('', 100)).toBe('');
    expect(gapToTarget([[40], [''], [20]], [[100], [100], ['']])).toEqual([[60], [''], ['']]);
  });

  test('reads a profile a row when the range holds words', () => {
    const profiles = [['flux'], ['ratio']];
    expect(gapToTarget([[1], [1]], [[62], [62]], 'expected', ...MAY, '', '', profiles)).toEqual([[30], [62]]);
  });

  test('what is required, once achieved, leaves no gap', () => {
    const money = fc.integer({ min: 0, max: 1e6 });
    const asOf = fc.integer({ min: 1, max: 30 }).map((date) => `2026-05-${String(date).padStart(2, '0')}`);
    fc.assert(
      fc.property(money, money, asOf, (actual, target, date) => {
        const required = Number(gapToTarget(actual, target, 'required', MAY[0], MAY[1], date));
        const daysLeft = 31 - Number(date.slice(8));
        const final = actual + required * daysLeft;
        expect(Number(gapToTarget(final, target))).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  test('what is expected never falls as time goes by', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('jours', 'semaine', 'FR'),
        (days, calendar) => {
          const expected = (asOf: number): number =>
            Number(gapToTarget(0, 100, 'expected', '2026-01-01', '2026-12-31', asOf, '', calendar, WEIGHTS));
          expect(expected(46000 + days)).toBeLessThanOrEqual(expected(46001 + days) + 1e-9);
        },
      ),
    );
  });
});

/** A period of two days seen at the end of the first. */
function halfway(): [string, string, string] {
  return ['2026-05-01', '2026-05-02', '2026-05-01'];
}
