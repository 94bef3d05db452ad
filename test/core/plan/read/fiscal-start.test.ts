import { day } from '../../../../src/core/calendar/day';
import { defaultFiscalStart, readFiscalStart } from '../../../../src/core/plan/read/fiscal-start';
import { refusalOf } from './refusal';

test.each([
  ['2027-01-01', day(2027, 1, 1)],
  [' 2026-07-01 ', day(2026, 7, 1)],
  ['2000-01-01', day(2000, 1, 1)],
  ['2100-12-01', day(2100, 12, 1)],
])('%j', (typed, start) => expect(readFiscalStart(typed)).toBe(start));

test.each([
  ['', 'dayUnreadable', 'n’est pas une date'],
  ['01/01/2027', 'dayUnreadable', 'n’est pas une date'],
  ['2027-02-30', 'dayUnreadable', 'n’est pas une date'],
  ['1999-12-01', 'fiscalStartOutOfRange', '01/12/1999'],
  ['2101-01-01', 'fiscalStartOutOfRange', '01/01/2101'],
  ['2027-01-15', 'fiscalStartNotFirst', 'Choisissez le 01/01/2027'],
  ['2027-01-16', 'fiscalStartNotFirst', 'Choisissez le 01/02/2027'],
  ['2027-12-31', 'fiscalStartNotFirst', 'Choisissez le 01/01/2028'],
])('%j is refused: %s', (typed, key, french) => {
  const refusal = refusalOf(() => readFiscalStart(typed));
  expect(refusal.key).toBe(key);
  expect(refusal.fr).toContain(french);
});

test.each([
  [day(2026, 1, 1), day(2026, 1, 1)],
  [day(2026, 9, 30), day(2026, 1, 1)],
  [day(2026, 10, 1), day(2027, 1, 1)],
])('the start proposed on %d is %d', (today, start) => {
  expect(defaultFiscalStart(today)).toBe(start);
});
