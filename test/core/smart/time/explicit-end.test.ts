import { isoDay } from '../../../../src/core/calendar/iso';
import { lexiconOf } from '../../../../src/core/smart/lexicon';
import { explicitEnd } from '../../../../src/core/smart/time/explicit-end';

test.each([
  ['fr', 'date_20261231', '2026-12-31'],
  ['fr', '30 juin 2027', '2027-06-30'],
  ['fr', '1er mars 2027', '2027-03-01'],
  ['fr', 'fevrier 2028', '2028-02-29'],
  ['fr', 't2 2027', '2027-06-30'],
  ['fr', 'premier semestre 2027', '2027-06-30'],
  ['fr', 'fin 2027', '2027-12-31'],
  ['fr', 'troisieme trimestre de 2027', '2027-09-30'],
  ['en', 'june 30, 2027', '2027-06-30'],
  ['en', 'q4 2026', '2026-12-31'],
  ['en', 'h1 2027', '2027-06-30'],
  ['en', 'fy27', '2027-12-31'],
  ['en', 'second half of 2027', '2027-12-31'],
  ['en', 'june', null],
  ['fr', 'date_00000615', null],
  ['fr', 'fin du mois', null],
] as const)('%s: %s', (language, text, expected) => {
  const end = explicitEnd(text, lexiconOf(language).time.months);
  expect(end === undefined ? null : isoDay(end)).toBe(expected);
});
