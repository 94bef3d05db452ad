import { Range } from '../../../workbench/runtime/spreadsheet/range';
import { errorCells } from '../../support/error-cells';
import { named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

const { runtime, planId } = preparedPlan(
  {
    style: 'mix',
    tabs: ['home', 'actions', 'rollup', 'channel_tracking', 'cross_channel', 'team'],
    members: { rep: named('Anne Roux', 'Luc Petit'), channel: named('Boutique') },
  },
  { userLocale: 'fr', now: new Date('2027-03-10T09:00:00+01:00') },
);
const plan = () => new PlanTabs(runtime, planId);
const add = (list: 'rep' | 'product' | 'channel' | 'team', ...names: readonly string[]) =>
  ask(runtime, { kind: 'add-members', planId, list, names });

/** Texts a dropdown offers. */
const offered = (table: string, key: string): readonly string[] => {
  const [range] = plan().cell(table, 0, key).getDataValidation()?.getCriteriaValues() ?? [];
  return range instanceof Range ? range.getValues().flat().map(String) : [];
};
const names = (table: string, key: string) =>
  plan()
    .rows(table)
    .map((row) => String(row.get(key)));
const target = (member: string) =>
  plan()
    .rows('rollup')
    .find((row) => row.get('member') === member)
    ?.get('target');

const headerRow = (table: string) =>
  plan().sheet(table).getRange(3, 1, 1, plan().sheet(table).getMaxColumns());

const revenue = () => String(plan().rows('kpis')[0]?.get('label'));

function typeSale(row: number, cells: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(cells)) plan().type('actuals', row, key, text);
}

test('names already there are told, and refused twice', () => {
  expect(ask(runtime, { kind: 'members', planId })).toEqual({
    rep: ['Anne Roux', 'Luc Petit'],
    product: [],
    channel: ['Boutique'],
    team: [],
  });
  const keys = (typed: readonly string[]) =>
    refused(runtime, { kind: 'add-members', planId, list: 'rep', names: typed }).map(({ key }) => key);
  expect(keys(['anne  ROUX'])).toEqual(['memberTwice']);
  expect(keys(['=1+1'])).toEqual(['memberUnsafe']);
  expect(keys([' '])).toEqual(['membersMissing']);
});

describe('a rep added', () => {
  test('is offered, followed, and can be given a target and sales that roll up', () => {
    runtime.calls.reset();
    expect(add('rep', 'Zoé Martin').added).toEqual(['Zoé Martin']);
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    console.log(`Adding a rep: ${runtime.calls.count('read')} reads, ${runtime.calls.count('write')} writes`);
    expect(offered('actions', 'rep')).toEqual(['Anne Roux', 'Luc Petit', 'Zoé Martin', 'Non affecté']);
    expect(names('rollup', 'member')).toContain('Zoé Martin');
    const row = names('fixed_totals', 'member').indexOf('Zoé Martin');
    expect(row).toBeGreaterThan(0);
    plan().type('fixed_totals', row, 'target', '120000');
    expect(target('Zoé Martin')).toBe(120_000);
    typeSale(0, { date: '15/02/2027', metric: revenue(), rep: 'Zoé Martin', value: '4000' });
    const rolled = plan()
      .rows('rollup')
      .find((cells) => cells.get('member') === 'Zoé Martin');
    expect(rolled?.get('actual')).toBe(4000);
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });

  test('counts in the chart of actions by owner', () => {
    plan().type('actions', 0, 'action', 'Relancer');
    plan().type('actions', 0, 'owner', 'Zoé Martin');
    const sheet = plan().sheet('actions');
    const values = sheet.getDataRange().getValues();
    const header = values[2]?.indexOf('Zoé Martin') ?? -1;
    expect(header).toBe(-1);
    const rows = values.filter((cells) => cells.slice(40).includes('Zoé Martin'));
    expect(rows).toHaveLength(1);
    const ranges = sheet.getCharts().flatMap((chart) => chart.getRanges().map((range) => range.getNumRows()));
    expect(ranges).toContain(1 + 4);
  });
});

describe('a channel added', () => {
  test('has its column in the panels and its rows in the tracking', () => {
    add('channel', 'Site', 'Salons');
    const shown = headerRow('channel_tracking').getValues()[0]?.map(String) ?? [];
    expect(shown.filter((text) => text === 'Salons')).toHaveLength(2);
    expect(shown.filter((text) => text === 'Non affecté')).toHaveLength(2);
    expect(new Set(names('channel_tracking', 'channel'))).toEqual(
      new Set(['Boutique', 'Site', 'Salons', 'Non affecté', '']),
    );
    expect(
      headerRow('cross_channel')
        .getValues()[0]
        ?.filter((text) => text === 'Salons'),
    ).toHaveLength(1);
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });
});

describe('the first names of a list', () => {
  test('are offered and followed, though the list had nobody', () => {
    const { plan: summary } = add('product', 'Lampes', 'Abat-jour');
    expect(summary.axes).toEqual(['rep', 'product', 'channel']);
    expect(offered('actions', 'product')).toEqual(['Lampes', 'Abat-jour', 'Non affecté']);
    expect(names('rollup', 'member')).toEqual(expect.arrayContaining(['Lampes', 'Abat-jour']));
    add('team', 'Export');
    expect(offered('team', 'team')).toEqual(['Export', 'Non affecté']);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });
});

describe('a rep renamed', () => {
  const request = { planId, list: 'rep', from: 'Zoé Martin', to: 'Zoé Duval' } as const;

  test('keeps targets and sales; a cell that only holds the name in a sentence stays', () => {
    plan().type('actions', 1, 'action', 'Zoé Martin');
    const { cells } = ask(runtime, { kind: 'rename-preview', ...request });
    expect(cells).toBeGreaterThan(3);
    runtime.calls.reset();
    expect(ask(runtime, { kind: 'rename', ...request })).toEqual({ cells });
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(target('Zoé Duval')).toBe(120_000);
    expect(target('Zoé Martin')).toBeUndefined();
    expect(plan().cell('actions', 1, 'action').getValue()).toBe('Zoé Martin');
    expect(plan().cell('actuals', 0, 'rep').getValue()).toBe('Zoé Duval');
    ask(runtime, { kind: 'refresh', planId });
    expect(names('rollup', 'member').filter((name) => name.startsWith('Zoé'))).toEqual(['Zoé Duval']);
  });

  test('only to a name nobody has', () => {
    const keys = (to: string) =>
      refused(runtime, { kind: 'rename', ...request, from: 'Zoé Duval', to }).map(({ key }) => key);
    expect(keys('Luc Petit')).toEqual(['memberTwice']);
    expect(refused(runtime, { kind: 'rename', ...request })[0]?.key).toBe('memberUnknown');
  });
});
