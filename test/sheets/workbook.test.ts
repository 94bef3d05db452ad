import { day } from '../../src/core/calendar/day';
import { freeNames } from '../../src/sheets/workbook';
import { asked, openEdge } from './open-script';

test.each([
  ['names nobody has', ['SWOT', 'Budget'], [], ['SWOT', 'Budget']],
  ['a name taken', ['SWOT'], ['SWOT'], ['SWOT 2']],
  ['a name taken, but for its case', ['SWOT'], ['Swot', 'swot 2'], ['SWOT 3']],
  ['a name wanted twice', ['SWOT', 'SWOT'], [], ['SWOT', 'SWOT 2']],
])('%s', (_what, wanted, taken, free) => expect(freeNames(wanted, taken)).toEqual(free));

const late = new Date('2027-03-15T23:30:00Z');

test.each([
  ['Europe/Paris', 'fr', day(2027, 3, 16)],
  ['America/New_York', 'en_GB', day(2027, 3, 15)],
])('today in %s', (timeZone, userLocale, today) => {
  const facts = asked(openEdge({ timeZone, userLocale, now: late }), 'workbookFacts');
  expect(facts).toMatchObject({ today, language: userLocale.slice(0, 2) });
});

test('now is the day and its fraction', () => {
  const now = openEdge({ now: new Date('2027-03-15T17:00:00Z') }).run('nowSerial');
  expect(now).toBeCloseTo(day(2027, 3, 15) + 0.75, 9);
});

test('people of other languages are spoken to in English', () => {
  expect(asked(openEdge({ userLocale: 'de' }), 'workbookFacts')).toMatchObject({ language: 'en' });
});
