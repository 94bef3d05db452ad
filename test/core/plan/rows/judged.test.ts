import { day } from '../../../../src/core/calendar/day';
import { fiscalYear } from '../../../../src/core/calendar/fiscal-year';
import { valueRow } from '../../../../src/core/plan/content';
import { judged, JUDGED_COLUMNS, objectiveRow } from '../../../../src/core/plan/rows/judged';
import { table } from '../../../../src/core/schema/catalogue';
import { settings } from '../../../support/settings';

const YEAR = fiscalYear(day(2027, 1, 1));
const ROW = { statement: 'Vendre plus', base: 100, change: 0.1 };

test('every column that is read is one of the tab', () => {
  const keys = new Set(table('objectives').columns.map(({ key }) => key));
  expect(JUDGED_COLUMNS.filter((key) => !keys.has(key))).toStrictEqual([]);
});

test.each([
  ['owner', { hasScope: true }],
  ['persona', { hasScope: true }],
  ['parent', { links: 1 }],
  ['stake', { links: 1 }],
  ['evidence', { evidence: 'x' }],
  ['comment', { hasScope: false, links: 0, evidence: '' }],
])('reads %s', (key, expected) => {
  expect(objectiveRow({ ...ROW, [key]: 'x' }, null)).toMatchObject(expected);
});

test('a blank date is left out, or stands for that of the plan', () => {
  expect(objectiveRow({ ...ROW, due: '' }, null)).not.toHaveProperty('due');
  expect(objectiveRow({ ...ROW, due: '=setting:fiscal_end' }, null, YEAR)).toMatchObject({
    start: YEAR.start,
    due: YEAR.end,
  });
  expect(objectiveRow({ ...ROW, due: day(2027, 6, 30) }, null, YEAR)).toMatchObject({
    due: day(2027, 6, 30),
  });
});

test.each([
  ['percent', '', true],
  ['percent', 'points', false],
  ['money', '', false],
])('a change on %s that says %p leaves the reader to guess: %p', (unit, change, isChangeAmbiguous) => {
  expect(objectiveRow({ ...ROW, change_type: change }, unit)).toMatchObject({ isChangeAmbiguous });
});

test('the verdict stands beside what it judges, and nothing else changes', () => {
  const [row] = judged([valueRow(ROW)], settings(), ({ statement }) => ({ text: statement, met: 3 }));
  expect(row).toStrictEqual(valueRow({ ...ROW, smart: 'Vendre plus', smart_met: 3 }));
});
