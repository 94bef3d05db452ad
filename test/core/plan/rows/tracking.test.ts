import { day } from '../../../../src/core/calendar/day';
import { valueRow } from '../../../../src/core/plan/content';
import { trackedMonthRows } from '../../../../src/core/plan/rows/tracked-months';
import { trackingRows, trackingTables } from '../../../../src/core/plan/rows/tracking';
import { settings } from '../../../support/settings';

const tabs = ['home', 'personas', 'channel_tracking', 'persona_tracking'].map((table) => ({
  table,
  hidden: false,
}));
const personas = ['Anne', 'Marc'].map((name) => valueRow({ name }));
const shown = (today: number, table: string, written = personas) =>
  trackingRows(settings({ tabs, today }), { personas: written, actuals: [] })
    .get(table)
    ?.map(({ values }) => values);

test('two tabs follow names month by month', () => {
  expect(trackingTables(['swot', 'channel_tracking', 'persona_tracking']).map(({ table }) => table)).toEqual([
    'channel_tracking',
    'persona_tracking',
  ]);
});

test('a plan made in the middle of its year has the months begun', () => {
  expect(shown(day(2027, 2, 28), 'channel_tracking')).toEqual([
    { month: day(2027, 1, 1), channel: 'Boutique' },
    { month: day(2027, 1, 1), channel: 'Site' },
    { month: day(2027, 2, 1), channel: 'Boutique' },
    { month: day(2027, 2, 1), channel: 'Site' },
  ]);
  expect(shown(day(2027, 2, 1), 'persona_tracking')).toHaveLength(4);
});

test.each([
  ['before its year', day(2026, 11, 3), 2],
  ['on its first day', day(2027, 1, 1), 2],
  ['on its last day', day(2027, 12, 31), 24],
  ['after its year', day(2028, 5, 1), 24],
])('a plan made %s', (_, today, count) => {
  expect(shown(today, 'channel_tracking')).toHaveLength(count);
});

test('a plan without personas yet has no row of theirs', () => {
  expect(shown(day(2027, 5, 1), 'persona_tracking', [])).toEqual([]);
});

const rows = (changes: Parameters<typeof settings>[0]) =>
  trackedMonthRows(settings({ tabs, ...changes }), personas).map(({ values }) => values);
const of = (axis: string, changes = {}) =>
  new Set(rows(changes).flatMap((row) => (row['axis'] === axis ? [row['metric']] : [])));

const sale = (date: number, values = {}) => valueRow({ date, metric: 'Commandes', ...values });

test('sales that name nobody have a row, in the months begun they were made in', () => {
  const actuals = [
    sale(day(2027, 2, 9)),
    sale(day(2027, 1, 9), { channel: 'Site' }),
    sale(day(2027, 1, 9), { metric: 'Visites' }),
    sale(day(2027, 3, 9)),
    sale(day(2026, 12, 9)),
  ];
  const followed = trackingRows(settings({ tabs, today: day(2027, 2, 10) }), { personas, actuals });
  expect(
    followed
      .get('channel_tracking')
      ?.slice(4)
      .map(({ values }) => values),
  ).toEqual([{ month: day(2027, 2, 1), channel: 'Non affecté' }]);
});

test('the rows of the demonstration come first', () => {
  const typed = new Map([['channel_tracking', [valueRow({ month: day(2027, 1, 1), channel: 'Foire' })]]]);
  const shownRows = trackingRows(settings({ tabs }), { personas, actuals: [] }, typed);
  expect(shownRows.get('channel_tracking')?.map(({ values }) => values['channel'])).toEqual(['Foire']);
});

describe('the layer', () => {
  test('holds what the tabs show, but for the revenue of an axis it has already', () => {
    expect([...of('channel', { axes: ['rep'] })]).toEqual([
      "Chiffre d'affaires (CA)",
      'Commandes',
      'Nouveaux clients',
    ]);
    expect([...of('channel')]).toEqual(['Commandes', 'Nouveaux clients']);
    expect(of('persona').size).toBe(4);
  });

  test('has each name and nobody, over twelve months', () => {
    const orders = rows({}).filter(({ axis, metric }) => axis === 'channel' && metric === 'Commandes');
    expect(orders).toHaveLength(3 * 12);
    expect(new Set(orders.map(({ member }) => member))).toEqual(new Set(['Boutique', 'Site', 'Non affecté']));
  });

  test('holds no persona when the plan has no tab to name them', () => {
    const withoutPersonas = tabs.filter(({ table }) => table !== 'personas');
    expect(of('persona', { tabs: withoutPersonas }).size).toBe(0);
  });
});
