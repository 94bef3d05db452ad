import { day } from '../../../../src/core/calendar/day';
import { chooseTabs } from '../../../../src/core/plan/choose-tabs';
import { companyOf, demoSettings } from '../../../../src/core/plan/demo';
import { demoMonthTotals, demoRows } from '../../../../src/core/plan/rows/demo';
import { styleKeys } from '../../../../src/core/schema/catalogue';
import { globalTarget } from '../../../../src/core/plan/rows/shares';
import { toMinor } from '../../../../src/core/money';

const settings = demoSettings(
  { language: 'fr', style: 'smart', tabs: 'essential' },
  { planId: 'p', number: 1, today: day(2027, 5, 15) },
);
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
  const rows = demoRows(company, settings);
  const objective = rows
    .get('objectives')
    ?.find(({ values }) => values['metric'] === "Chiffre d'affaires (CA)");
  expect(objective?.unit).toBe('money');
  expect(rows.get('kpis')?.find(({ values }) => values['unit'] === 'percent')?.unit).toBe('percent');
});

/** Values of a column, row by row, in the plan of a style. */
function inStyle(style: string, table: string, column: string): readonly unknown[] {
  const plan = { ...settings, style, tabs: chooseTabs(style, 'essential') };
  return (demoRows(company, plan).get(table) ?? []).map(({ values }) => values[column]);
}

const runs = (values: readonly unknown[]) => values.filter((value, index) => value !== values[index - 1]);

test.each([
  ['smart', 'type'],
  ['personas', 'persona'],
  ['channels', 'channel'],
  ['five_steps', 'strategy'],
])('the actions of the style %s go by %s, each id once', (style, column) => {
  const values = inStyle(style, 'actions', column);
  expect(runs(values)).toEqual([...new Set(values)]);
  expect(new Set(values).size).toBeGreaterThan(3);
  const ids = inStyle(style, 'actions', 'id');
  expect(new Set(ids)).toEqual(new Set(inStyle('mix', 'actions', 'id')));
});

test('what a style follows comes first among its objectives, after the main one', () => {
  const personas = inStyle('personas', 'objectives', 'persona');
  expect(personas.map((name) => name !== undefined).slice(0, 5)).toEqual([false, true, true, true, false]);
  const channels = inStyle('channels', 'objectives', 'channel');
  expect(channels.map((name) => name !== undefined).slice(0, 6)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(inStyle('channels', 'objectives', 'persona').filter(Boolean)).toEqual([]);
  for (const style of ['smart', 'personas', 'channels'])
    expect(inStyle(style, 'objectives', 'id')[0]).toBe('OBJ-001');
});

test.each(styleKeys())(
  'in the style %s, every objective is served and every action serves one of the plan',
  (style) => {
    const objectives = inStyle(style, 'objectives', 'id');
    const served = new Set(inStyle(style, 'actions', 'objective'));
    expect([...served].filter((id) => !objectives.includes(id))).toEqual([]);
    const unserved = objectives.filter((id) => !served.has(id));
    /* Those of reps are served through their teams. */
    const levels = new Map(objectives.map((id, index) => [id, inStyle(style, 'objectives', 'level')[index]]));
    expect(unserved.filter((id) => levels.get(id) !== 'individual')).toEqual([]);
  },
);
