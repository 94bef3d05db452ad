import { workingDays } from '../../../src/core/metrics';
import { errorKey } from './error-key';

test.each([
  ['May 2026 in France', ['2026-05-01', '2026-05-31'], 17],
  ['May 2026, Mondays to Fridays', ['2026-05-01', '2026-05-31', 'weekdays'], 21],
  ['May 2026, all days', ['2026-05-01', '2026-05-31', 'Jours'], 31],
  ['2026 in Alsace-Moselle', ['2026-01-01', '2026-12-31', 'fr-am'], 251],
  ['2026, Saturdays included', ['2026-01-01', '2026-12-31', 'FR ouvrables'], 303],
  ['2026, Saturdays included, in English', ['2026-01-01', '2026-12-31', 'FR Mon-Sat'], 303],
  ['2026 in Alsace-Moselle, Saturdays included', ['2026-01-01', '2026-12-31', 'FR-AM ouvrables'], 301],
  ['2026, Whit Monday worked', ['2026-01-01', '2026-12-31', 'FR solidarité'], 253],
  ['2026 in Alsace-Moselle, Whit Monday worked', ['2026-01-01', '2026-12-31', 'FR-AM solidarity'], 252],
  ['a week of six days', ['2026-05-04', '2026-05-10', 'lundi-samedi'], 6],
  ['a company day off', ['2026-05-01', '2026-05-31', [['2026-05-04'], ['2026-05-09']]], 20],
  ['French dates', ['01/05/2026', '31 mai 2026'], 17],
  ['English dates', ['1 May 2026', 'May 31, 2026'], 17],
  ['one day', ['2026-05-04', '2026-05-04'], 1],
  ['a date cell and a serial', [new Date(2026, 4, 1, 18), 46173], 17],
])('WORKING_DAYS: %s', (_, cells, expected) => {
  expect(workingDays(...cells)).toBe(expected);
});

test.each([
  ['workingDaysEndBeforeStart', ['2026-05-31', '2026-05-01']],
  ['dateExpected', ['2026-13-01', '2026-05-01']],
  ['dateExpected', [new Date(Number.NaN), '2026-05-01']],
  ['dateExpected', [1e12, 2e12]],
  ['unknownOption', ['2026-05-01', '2026-05-31', 'UK']],
])('WORKING_DAYS refuses: %s', (key, cells) => {
  expect(errorKey(() => workingDays(...cells))).toBe(key);
});
