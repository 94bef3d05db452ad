import type { Answers, MemberList } from '../../contract';
import { PlanError } from '../../core/errors';
import { AXES, type Axis } from '../../core/plan/answers';
import { valueRow } from '../../core/plan/content';
import { readNewNames } from '../../core/plan/read/members';
import { listGrowth, type ListGrowth } from '../../core/upkeep/list-growth';
import { appendRows, clearAppended } from '../../sheets/append-rows';
import { VALUE_COLUMNS } from '../../sheets/insert-values';
import { planMarkChange } from '../../sheets/marks';
import { now } from '../../sheets/workbook';
import { writeRows } from '../../sheets/write-rows';
import { readTabs, type LayerTabs } from '../layer/read-tabs';
import { layerSources } from '../layer/sources';
import { openPlan, tabOf } from '../plan-tabs';
import { refreshingOf, writeRefreshing, type Refreshing } from '../refresh';
import { summarise } from '../summary';
import { grownLists } from './grown-lists';
import { listDropdowns, writeDropdowns, type ListDropdowns } from './list-dropdowns';
import { panelsOf, writePanels, type GrownPanels } from './member-panels';
import { axisOf, memberTotals, metricsOf, totalRows, type MemberTotals } from './member-totals';

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

/** Everything adding names will write, found before anything is written. */
interface Growing {
  readonly growth: ListGrowth;
  readonly refreshing: Refreshing;
  readonly totals: MemberTotals | null;
  readonly dropdowns: ListDropdowns | null;
  readonly panels: GrownPanels;
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
    totals: axis === null ? null : memberTotals(tabs, refreshing, totalRows(tabs, axis, metrics, names)),
    dropdowns: growth.isAtEnd ? listDropdowns(tabs, list) : null,
    panels: panelsOf(spreadsheet, tabs.plan, growth),
  };
}

/** Fills the rows inserted for the names. */
function writeNames({ growth, refreshing }: Growing): void {
  const { tabs, geometry } = refreshing;
  const { list, names, row } = growth;
  const { sheet } = tabOf(tabs.plan, 'lists');
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

/** Takes the names and their totals away again: a second try finds the plan without them. */
function takeBack({ growth, refreshing, totals }: Growing): void {
  if (totals) clearAppended(totals.table, totals.rows);
  tabOf(refreshing.tabs.plan, 'lists').sheet.deleteRows(growth.row, growth.names.length);
  SpreadsheetApp.flush();
}

/** Writes it, the names whole or not at all. What else was written, the next refresh or Repair brings in line. */
function write(spreadsheet: Spreadsheet, growing: Growing, at: number, follow: () => void): void {
  const { growth, refreshing, dropdowns, totals, panels } = growing;
  tabOf(refreshing.tabs.plan, 'lists').sheet.insertRowsBefore(growth.row, growth.names.length);
  try {
    writeNames(growing);
    if (dropdowns) writeDropdowns(spreadsheet, dropdowns);
    if (totals) appendRows(totals.table, totals.rows);
    writeRefreshing(refreshing, at);
    writePanels(panels);
    follow();
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(growing);
    throw error;
  }
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
  write(spreadsheet, growing, at, follow);
  return { plan: summary, added: growing.growth.names };
}
