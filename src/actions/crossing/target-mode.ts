import type { Answers, Request } from '../../contract';
import { PlanError } from '../../core/errors';
import { planMarkChange } from '../../sheets/marks';
import { sheetsRemoval } from '../../sheets/remove-sheets';
import { writeFields } from '../../sheets/write-fields';
import { writeIndex } from '../../sheets/write-index';
import { writeSwaps } from '../../sheets/write-swaps';
import { insertNewTabs } from '../grow/new-tabs';
import { tabOf } from '../plan-tabs';
import { summariseTabs } from '../summary';
import { modeChange, type ModeChange } from './mode-change';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The plan as it will be: the detail of targets stands after the last tab in sight. */
function changedSummary({ full, coming, mode }: ModeChange) {
  const now = summariseTabs({ ...full.live.plan.mark, mode }, full.live.plan.tabs);
  const shown = now.tabs.map(({ hidden }) => hidden).lastIndexOf(false) + 1;
  const come = coming.tabs.map(({ table, name }) => ({ table, name, hidden: false }));
  const tabs = [...now.tabs.slice(0, shown), ...come, ...now.tabs.slice(shown)];
  const isHidden = mode === 'simple';
  return { ...now, tabs: tabs.map((tab) => (tab.table === 'targets' ? { ...tab, hidden: isHidden } : tab)) };
}

function sheetIn({ full }: ModeChange, inserted: ReadonlyMap<string, Sheet>) {
  const { tabs } = full.live.plan;
  return (table: string) => inserted.get(table) ?? tabs.get(table)?.sheet ?? null;
}

/** The detail is shown in crossed mode; in simple mode it keeps its values, out of sight. */
function showDetail({ full, mode }: ModeChange): void {
  const sheet = full.live.plan.tabs.get('targets')?.sheet;
  if (mode === 'crossed') sheet?.showSheet();
  else sheet?.hideSheet();
}

/** The tab comes before the formulas that name it, and the setting last: run again, what was cut short is ended. */
function write(
  spreadsheet: Spreadsheet,
  change: ModeChange,
  inserted: Map<string, Sheet>,
  follow: () => void,
): void {
  const { full, coming, swaps, index, mode, isStored } = change;
  const { mark } = full.live.plan;
  const sheetOf = sheetIn(change, inserted);
  insertNewTabs(spreadsheet, mark, coming, inserted, sheetOf);
  for (const { held, cells } of swaps) writeSwaps(held.sheet, cells, 'content');
  showDetail(change);
  if (index) writeIndex(index.home.sheet, index.index, index.rows, sheetOf);
  const settings = tabOf(full.live.plan, 'settings').sheet;
  writeFields(settings, full.live.settings, {
    target_layer: full.lists.label('layer_mode', isStored ? 'stored' : 'live'),
    target_mode: full.lists.label('target_mode', mode),
  });
  follow();
}

/** Formulas that name the detail go before it does. */
function takeBack(spreadsheet: Spreadsheet, change: ModeChange, inserted: ReadonlyMap<string, Sheet>): void {
  const { full, swaps, index } = change;
  const { live } = full;
  for (const { held, cells } of swaps) writeSwaps(held.sheet, cells, 'former');
  if (index) writeIndex(index.home.sheet, index.former, index.rows, sheetIn(change, new Map()));
  showDetail({ ...change, mode: live.mode });
  const former = {
    target_layer: String(live.settings.value('target_layer')),
    target_mode: String(live.settings.value('target_mode')),
  };
  writeFields(tabOf(live.plan, 'settings').sheet, live.settings, former);
  sheetsRemoval(spreadsheet, [...inserted.values()])();
  SpreadsheetApp.flush();
}

/**
 * Shares the targets of a plan in another manner: by axis, or by rep, product, channel and month at once. The tab of
 * the detail comes with the crossed mode, and stays, hidden, when it is left. The formulas of ours that read targets
 * are replaced; formulas and values of people's are not.
 * @throws PlanError when a write failed; the plan is then as it was.
 */
export function changeTargetMode(
  spreadsheet: Spreadsheet,
  { planId, mode }: Extract<Request, { readonly kind: 'target-mode' }>,
): Answers['target-mode'] {
  const change = modeChange(spreadsheet, planId, mode);
  const plan = changedSummary(change);
  const follow = planMarkChange(spreadsheet, { ...change.full.live.plan.mark, mode });
  const inserted = new Map<string, Sheet>();
  const inView = spreadsheet.getActiveSheet();
  try {
    write(spreadsheet, change, inserted, follow);
    if (inserted.size > 0) spreadsheet.setActiveSheet(inView);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(spreadsheet, change, inserted);
    throw new PlanError('modeStopped', { detail: error instanceof Error ? error.message : String(error) });
  }
  return { plan };
}
