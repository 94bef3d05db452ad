import { AXES } from '../../src/core/plan/answers';
import { label } from '../../src/core/schema/label';
import { minorText, toMinor } from '../../src/core/money';
import { ask } from '../support/serve';
import { monthsOf, planOfYear, resellerSales, totalOf, totalsOf, YEARS } from './sales-year';

const cents = (value: unknown): string => (typeof value === 'number' ? minorText(toMinor(value)) : '');

/** Every year in French, and one in English: separators are the same whatever the year. */
const YEARS_OF = { fr: YEARS, en: YEARS.slice(0, 1) };
const LANGUAGES = ['fr', 'en'] as const;
const CASES = LANGUAGES.flatMap((language) => YEARS_OF[language].map((year) => ({ language, ...year })));
const sales = resellerSales();

describe.each(CASES)('the sales of $key, in $language', ({ language, ...year }) => {
  if (sales === null) {
    test.todo('needs the shared sales sets');
    return;
  }
  const { runtime, planId, tabs } = planOfYear(sales, year, language);

  /** Actuals of an axis as the roll-up tab shows them; a name without sales shows nothing. */
  const shown = (axis: string): ReadonlyMap<string, string> => {
    const rows = tabs.rows('rollup').filter((row) => row.get('axis') === label('axis', axis, language));
    const found = rows.map((row) => [String(row.get('member')), cents(row.get('actual'))] as const);
    return new Map(found.filter(([, actual]) => actual !== ''));
  };

  const looks = () => {
    test.each(AXES)('the tab rolls them up by %s, to the cent', (axis) => {
      expect(shown(axis)).toEqual(totalsOf(sales, axis, year.key));
      expect([...shown('global').values()]).toEqual([totalOf(sales, year.key)]);
    });

    test('the tab rolls them up by month, to the cent', () => {
      expect([...shown('month').values()]).toEqual(monthsOf(sales, year));
    });

    test.each(AXES)('the sidebar rolls them up by %s, to the cent', (axis) => {
      const report = ask(runtime, { kind: 'roll-up', planId, axis });
      const lines = report.lines.map(({ member, actual }) => [member, cents(actual)] as const);
      expect(new Map(lines.filter(([, actual]) => actual !== ''))).toEqual(totalsOf(sales, axis, year.key));
      expect(cents(report.total.actual)).toBe(totalOf(sales, year.key));
    });
  };

  describe('as they are pasted', () => {
    looks();
  });

  describe('once refreshed', () => {
    beforeAll(() => {
      ask(runtime, { kind: 'refresh', planId });
    });
    looks();
  });
});
