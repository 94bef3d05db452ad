import { day } from '../../../src/core/calendar/day';
import { errorCells } from '../../support/error-cells';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { ask } from '../../support/serve';

const runtime = openWorkbook({
  locale: 'en_US',
  userLocale: 'en',
  now: new Date('2027-02-15T10:00:00+01:00'),
});
const members = { rep: named('Anne'), channel: named('Shop', 'Site') };
const planId = makePlan(runtime, { language: 'en', tabs: ['actuals', 'personas'], members });
const channels = (tabs: PlanTabs, ...keys: readonly string[]) =>
  tabs
    .rows('channel_tracking')
    .filter((row) => row.get('channel') !== '')
    .map((row) => [row.get('channel'), ...keys.map((key) => row.get(key))]);
const layerKeys = (tabs: PlanTabs) =>
  tabs
    .rows('actuals_month')
    .map((row) => ['metric', 'axis', 'member', 'month'].map((key) => String(row.get(key))).join('|'));

/** Formulas of the layer, row by row, down to its last row for now. */
const layerFormulas = (tabs: PlanTabs, rows: number) =>
  ['value', 'den', 'n', 'target'].map((key) => tabs.column('actuals_month', key, rows).getFormulas().flat());

test('what a refresh added to the layer stays as it is when a tracking tab comes', () => {
  const tabs = new PlanTabs(runtime, planId);
  tabs.cell('personas', 0, 'name').setValue('Anne');
  tabs.cell('personas', 1, 'name').setValue('Example');
  tabs.cell('personas', 1, 'id').setValue('EX-PER-1');
  const firstFree = tabs.rows('kpis').findIndex((row) => row.get('label') === '');
  tabs.cell('kpis', firstFree, 'label').setValue('Visits');
  ask(runtime, { kind: 'refresh', planId });
  const held = layerKeys(tabs);
  expect(held.filter((key) => key.startsWith('Visits|'))).toHaveLength(12);
  const formulas = layerFormulas(tabs, held.length);
  ask(runtime, { kind: 'add-tabs', planId, tables: ['channel_tracking', 'persona_tracking'] });
  expect(layerKeys(tabs).slice(0, held.length)).toEqual(held);
  expect(layerFormulas(tabs, held.length)).toEqual(formulas);
});

test('a tracking tab added to a plan has the months begun, and follows the sales typed at once', () => {
  const tabs = new PlanTabs(runtime, planId);
  expect(channels(tabs)).toEqual([['Shop'], ['Site'], ['Shop'], ['Site']]);
  expect(
    tabs
      .rows('persona_tracking')
      .map((row) => row.get('persona'))
      .filter(Boolean),
  ).toEqual(['Anne', 'Anne']);
  const metric = (key: string) => String(tabs.named(`PAC_SETTINGS_${key}_METRIC`));
  const sale = (key: string, value: number) => ({
    date: day(2027, 1, 9),
    metric: metric(key),
    value,
    channel: 'Site',
  });
  [sale('REVENUE', 90), sale('ORDERS', 3), sale('CUSTOMERS', 2)].forEach((cells, row) => {
    for (const [key, value] of Object.entries(cells)) tabs.cell('actuals', row, key).setValue(value);
  });
  expect(channels(tabs, 'revenue', 'orders', 'customers')[1]).toEqual(['Site', 90, 3, 2]);
  expect(errorCells(runtime)).toEqual([]);
});

test('a refresh then finds every month of the layer, each once', () => {
  const before = layerKeys(new PlanTabs(runtime, planId));
  ask(runtime, { kind: 'refresh', planId });
  const after = layerKeys(new PlanTabs(runtime, planId));
  expect(after).toHaveLength(before.length);
  expect(new Set(after).size).toBe(after.length);
  expect(errorCells(runtime)).toEqual([]);
});
