import type { DemoCompany } from '../../demo/company';
import { fromMinor } from '../../money';
import { cascade } from '../../objectives/cascade';
import { label } from '../../schema/label';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { MONTH_KEYS } from './axis-members';
import { revenueLabel } from './kpis';
import { globalTarget } from './shares';
import { actionsInOrder, objectivesInOrder } from './style-order';

/** Minor units: months are shared in whole currency units. */
const UNIT = 100;

function unitsByMetric(company: DemoCompany): ReadonlyMap<string, string> {
  const kpis = company.tables['kpis'] ?? [];
  return new Map(kpis.map((row) => [String(row['label']), String(row['unit'] ?? '')]));
}

type Chosen = Pick<PlanSettings, 'style' | 'tabs'>;

/** Rows people of the demonstration company would have typed, by table, as the style of the plan shows them. */
export function demoRows(
  company: DemoCompany,
  { style, tabs }: Chosen,
): ReadonlyMap<string, readonly RowContent[]> {
  const units = unitsByMetric(company);
  const held = new Set(tabs.map(({ table }) => table));
  const tables = {
    ...company.tables,
    actions: actionsInOrder(company, style, held),
    objectives: objectivesInOrder(company, style, held),
  };
  return new Map(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((row) => valueRow(row, units.get(String(row['metric'] ?? row['label'])) ?? null)),
    ]),
  );
}

/** The split of the year by month, as last year's sales went. */
export function demoMonthTotals(company: DemoCompany, settings: PlanSettings): readonly RowContent[] {
  const history = company.lastYear.month;
  const members = history.map((amount, index) => ({
    key: String(index),
    weight: null,
    history: amount,
    reference: null,
    activity: 1,
    pin: null,
  }));
  const done = cascade({ total: globalTarget(settings), unit: UNIT, members });
  return (done.ok ? done.shares : []).map((target, index) =>
    valueRow(
      {
        metric: revenueLabel(settings.language),
        period: 'year',
        axis: 'month',
        member: label('period', MONTH_KEYS[index] ?? '', settings.language),
        reference: fromMinor(history[index] ?? 0),
        target: fromMinor(target),
        shared: fromMinor(target),
        origin: 'history',
      },
      'money',
    ),
  );
}
