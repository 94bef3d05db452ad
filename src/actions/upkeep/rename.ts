import { sorted } from '../../core/sorted';
import type { HeldGrid } from '../../core/upkeep/mended-tab';
import { readFormulas } from '../../sheets/read-grid';
import type { Answers, MemberList, Request } from '../../contract';
import { PlanError } from '../../core/errors';
import { readNewNames } from '../../core/plan/read/members';
import { firstRow } from '../../core/plan/context';
import { relabelled, type Relabelled } from '../../core/upkeep/translate/labelled-cells';
import { oneLabel } from '../../core/upkeep/translate/list-labels';
import { leadingStyle } from '../../core/plan/leading-style';
import { layouts } from '../../core/plan/plan';
import { tableKeys } from '../../core/schema/catalogue';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import { writeLabels } from '../../sheets/write-translation';
import { heldTab, type HeldTab } from '../grow/held-plan';
import { openPlan, tabOf } from '../plan-tabs';
import { livePlan } from '../read/plan-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rename = Extract<Request, { readonly kind: 'rename' }>;

/** The cells of a tab that hold the name. */
interface NamedCells {
  readonly tab: HeldTab;
  readonly labels: readonly Relabelled[];
}

/** Columns of the lists tab that say a name. */
const NAME_COLUMNS = ['label', 'label_fr', 'label_en'];

function checkNames({ list, from, to }: Pick<Rename, 'list' | 'from' | 'to'>, lists: ReadLists): string {
  const held = lists.values(list).map(({ label }) => label);
  if (!held.includes(from)) throw new PlanError('memberUnknown', { value: from });
  const [name = ''] = readNewNames(
    [to],
    held.filter((label) => label !== from),
  );
  if (name === '') throw new PlanError('membersMissing');
  return name;
}

/** The cells of the lists tab that say the name. */
function listCells({ table }: ReadLists, list: MemberList, from: string): Relabelled['cells'] {
  const isIts = (index: number) => table.cell(index, 'list') === list && table.cell(index, 'label') === from;
  return table.filled('label').flatMap((index) =>
    NAME_COLUMNS.flatMap((key) => {
      const column = table.geometry.columns.get(key);
      const isHeld = isIts(index) && column !== undefined && table.cell(index, key) === from;
      return isHeld ? [{ row: table.geometry.firstRow + index, column }] : [];
    }),
  );
}

/** A name of the machine's tabs may be that of another list: its row tells. */
function isOfList(tab: HeldTab, row: number, list: MemberList, axisLabel: string): boolean {
  const axis = tab.read.cell(row - firstRow(tab.template), 'axis');
  return axis === '' || axis === list || axis === axisLabel;
}

function cellsOf(
  tab: HeldTab,
  list: MemberList,
  { from, to }: Pick<Rename, 'from' | 'to'>,
  axisLabel: string,
  formulas: HeldGrid['formulas'],
) {
  const { read, layout, template } = tab;
  const grid = { values: read.all, formulas };
  return relabelled(grid, layout.placed, firstRow(template), oneLabel(list, from, to)).flatMap(
    ({ label, cells }) => {
      const own = cells.filter(({ row }) => isOfList(tab, row, list, axisLabel));
      return own.length > 0 ? [{ label, cells: own }] : [];
    },
  );
}

/** Everything a new name changes, found before anything is written. */
interface Renaming {
  readonly tabs: readonly NamedCells[];
  readonly cells: number;
}

function renamingOf(spreadsheet: Spreadsheet, request: Omit<Rename, 'kind'>): Renaming {
  const { list, from } = request;
  const plan = openPlan(spreadsheet, request.planId);
  const live = livePlan(spreadsheet, plan);
  const lists = readLists(tabOf(plan, 'lists').sheet, live.toSerial, plan.mark.language);
  const to = checkNames(request, lists);
  const placed = layouts([...plan.tabs.keys()], tableKeys(), leadingStyle(plan.mark));
  const axisLabel = list === 'team' ? list : lists.label('axis', list);
  const tabs = [...plan.tabs].flatMap(([table, { sheet }]) => {
    const layout = placed.get(table);
    if (!layout) return [];
    const formulas = readFormulas(sheet);
    const tab = heldTab(live, table, layout, sheet, formulas);
    if (table === 'lists') return [{ tab, labels: [{ label: to, cells: listCells(lists, list, from) }] }];
    return [{ tab, labels: cellsOf(tab, list, { from, to }, axisLabel, formulas) }];
  });
  const counted = tabs.filter(({ tab }) => tab.table !== 'lists').flatMap(({ labels }) => labels);
  return { tabs, cells: counted.reduce((sum, { cells }) => sum + cells.length, 0) };
}

/** Cells that will follow a new name, those of the lists tab apart. Writes nothing. */
export function previewRename(
  spreadsheet: Spreadsheet,
  request: Omit<Rename, 'kind'>,
): Answers['rename-preview'] {
  return { cells: renamingOf(spreadsheet, request).cells };
}

/** The lists go last: until then, what was cut short is found again by the labels they hold. */
const isList = ({ tab }: NamedCells) => Number(tab.table === 'lists');

/**
 * Gives a rep, a product, a channel or a team another name, in the lists and in every cell that holds exactly the
 * old one. @throws PlanError when the list does not hold the old one, or cannot hold the new one.
 */
export function renameMember(spreadsheet: Spreadsheet, request: Omit<Rename, 'kind'>): Answers['rename'] {
  const { tabs, cells } = renamingOf(spreadsheet, request);
  for (const { tab, labels } of sorted(tabs, (a, b) => isList(a) - isList(b))) writeLabels(tab.sheet, labels);
  return { cells };
}
