import { day } from '../../../../src/core/calendar/day';
import { companyOf, demoSettings } from '../../../../src/core/plan/demo';
import { demoMonthTotals, demoRows } from '../../../../src/core/plan/rows/demo';
import { globalTarget } from '../../../../src/core/plan/rows/shares';
import { toMinor } from '../../../../src/core/money';

const settings = demoSettings('fr', { planId: 'p', number: 1, today: day(2027, 5, 15) });
const company = companyOf(settings);

test('the months add up to the target of the year, in whole euros, as last year went', () => {
  const totals = demoMonthTotals(company, settings).map(({ values }) => toMinor(Number(values['target'])));
  expect(totals).toHaveLength(12);
  expect(totals.reduce((sum, target) => sum + target, 0)).toBe(globalTarget(settings));
  expect(totals.slice(1).every((target) => target % 100 === 0)).toBe(true);
  const best = company.lastYear.month.indexOf(Math.max(...company.lastYear.month));
  expect(Math.max(...totals)).toBe(totals[best]);
});

test('figures are shown in the unit of their metric', () => {
  const rows = demoRows(company);
  const objective = rows
    .get('objectives')
    ?.find(({ values }) => values['metric'] === "Chiffre d'affaires (CA)");
  expect(objective?.unit).toBe('money');
  expect(rows.get('kpis')?.find(({ values }) => values['unit'] === 'percent')?.unit).toBe('percent');
});
