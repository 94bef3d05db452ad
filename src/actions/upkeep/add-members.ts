import type { Answers, MemberList } from '../../contract';
import { PlanError } from '../../core/errors';
import { AXES, type Axis } from '../../core/plan/answers';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { LayerSources } from '../../core/layer/sources';
import { readNewNames } from '../../core/plan/read/members';
import { listGrowth, type ListGrowth } from '../../core/upkeep/list-growth';
import { appendRows, rowsBeyond, type GrowingTable } from '../../sheets/append-rows';
import { VALUE_COLUMNS } from '../../sheets/insert-values';
import { planMarkChange } from '../../sheets/marks';
import { now } from '../../sheets/workbook';
import { writeRows } from '../../sheets/write-rows';
import { readTabs, type LayerTabs } from '../layer/read-tabs';
import { layerSources } from '../layer/sources';
import { withNamedTables } from '../named-geometry';
import { openPlan, tabOf } from '../plan-tabs';
import { refreshingOf, writeRefreshing, type Refreshing } from '../refresh';
import { summarise } from '../summary';
import { grownLists } from './grown-lists';
import { listDropdowns, writeDropdowns, type ListDropdowns } from './list-dropdowns';
import { panelsOf, writePanels, type GrownPanels } from './member-panels';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Names of each list of a plan, nobody's left out. */
export function membersOf(spreadsheet: Spreadsheet, planId: string): Answers['members'] {
  const { lists } = readTabs(spreadsheet, openPlan(spreadsheet, planId));
  const names = (list: MemberList) =>
    lists
      .values(list)
      .filter(({ key }) => key !== 'UNASSIGNED')
      .map(({ label }) => label);
  return { rep: names('rep'), product: names('product'), channel: names('channel'), team: names('team') };
}

const axisOf = (list: MemberList): Axis | null => AXES.find((axis) => axis === list) ?? null;

/** Metrics the names will be given totals of: those shared on their axis, else the main one. */
function metricsOf({ settings }: LayerTabs, sources: LayerSources, axis: Axis): readonly string[] {
  const shared = sources.totals.filter((total) => total.axis === axis).map(({ metric }) => metric);
  const main = String(settings.value('main_metric'));
  return [...new Set(shared.length > 0 ? shared : [main])].filter((metric) => metric !== '');
}

function totalRows(tabs: LayerTabs, axis: Axis, metrics: readonly string[], names: readonly string[]) {
  const { lists } = tabs;
  const shared = { period: lists.label('period', 'year'), axis: lists.label('axis', axis) };
  return metrics.flatMap((metric) =>
    names.map((member): RowContent =>
      valueRow({ ...shared, metric, member, origin: lists.label('origin', 'manual') }),
    ),
  );
}

/** Everything adding names will write, found before anything is written. */
interface Growing {
  readonly growth: ListGrowth;
  readonly refreshing: Refreshing;
  readonly totals: { readonly table: GrowingTable; readonly rows: readonly RowContent[] } | null;
  readonly dropdowns: ListDropdowns | null;
  readonly panels: GrownPanels;
}

function totalsOf(tabs: LayerTabs, refreshing: Refreshing, rows: readonly RowContent[]): Growing['totals'] {
  const { sheet } = tabOf(tabs.plan, 'fixed_totals');
  const isBeyond = rowsBeyond('fixed_totals', tabs.totals, rows.length) > 0;
  const geometry = isBeyond
    ? withNamedTables(tabs.plan, refreshing.geometry, 'fixed_totals')
    : refreshing.geometry;
  const { currency } = tabs.plan.mark;
  const table = {
    sheet,
    table: 'fixed_totals',
    geometry,
    currency,
    read: tabs.totals,
    lastRow: sheet.getMaxRows(),
  };
  return { table, rows };
}

function growingOf(
  spreadsheet: Spreadsheet,
  held: LayerTabs,
  list: MemberList,
  typed: readonly string[],
): Growing {
  const names = readNewNames(
    typed,
    held.lists.values(list).map(({ label }) => label),
  );
  const block = held.lists.blocks.get(list);
  if (!block) throw new PlanError('listMissing', { value: list });
  const growth = listGrowth(list, names, block);
  const tabs = { ...held, lists: grownLists(held.lists, growth) };
  const axis = axisOf(list);
  const known = layerSources(tabs);
  const metrics = axis === null ? [] : metricsOf(tabs, known, axis);
  const totals = [...known.totals, ...metrics.map((metric) => ({ metric, axis }))];
  const refreshing = refreshingOf(spreadsheet, tabs, { ...known, totals });
  return {
    growth,
    refreshing,
    totals: axis === null ? null : totalsOf(tabs, refreshing, totalRows(tabs, axis, metrics, names)),
    dropdowns: growth.isAtEnd ? listDropdowns(tabs, list) : null,
    panels: panelsOf(spreadsheet, tabs.plan, growth),
  };
}

function writeNames({ growth, refreshing }: Growing): void {
  const { tabs, geometry } = refreshing;
  const { list, names, row } = growth;
  const { sheet } = tabOf(tabs.plan, 'lists');
  sheet.insertRowsBefore(row, names.length);
  const contents = names.map((name, index) =>
    valueRow({
      list,
      key: name,
      label: name,
      parent: '',
      active: true,
      rank: tabs.lists.values(list).length - names.length + index,
      label_fr: name,
      label_en: name,
    }),
  );
  const { currency } = tabs.plan.mark;
  writeRows({ sheet, table: 'lists', geometry, currency }, row, contents, VALUE_COLUMNS);
}

/** An axis that gets its first names is followed from then on. */
function followed(axes: readonly Axis[], list: MemberList): readonly Axis[] {
  return AXES.filter((axis) => axis === list || axes.includes(axis));
}

/**
 * Adds reps, products, channels or teams to a plan: the list and its dropdowns, the split, the roll-up, the monthly
 * layer, the tracking tabs and the panels take them in.
 * @throws PlanError when a name is missing, held already, or one that a formula would misread.
 */
export function addMembers(
  spreadsheet: Spreadsheet,
  planId: string,
  list: MemberList,
  names: readonly string[],
): Answers['add-members'] {
  const plan = openPlan(spreadsheet, planId);
  const mark = { ...plan.mark, axes: followed(plan.mark.axes, list) };
  const summary = summarise(spreadsheet, mark);
  const at = now(spreadsheet);
  const follow = planMarkChange(spreadsheet, mark);
  const growing = growingOf(spreadsheet, readTabs(spreadsheet, plan), list, names);
  writeNames(growing);
  if (growing.dropdowns) writeDropdowns(spreadsheet, growing.dropdowns);
  if (growing.totals) appendRows(growing.totals.table, growing.totals.rows);
  writeRefreshing(growing.refreshing, at);
  writePanels(growing.panels);
  follow();
  return { plan: summary, added: growing.growth.names };
}
