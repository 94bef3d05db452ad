import { leadingStyle } from '../../core/plan/leading-style';
import { composePlanTab, layouts } from '../../core/plan/plan';
import { tableKeys } from '../../core/schema/catalogue';
import { grownContext, heldSettings } from '../grow/held-plan';
import { namesForTabs, type NewTabs } from '../grow/new-tabs';
import { placeColumns, type TabInsertions } from './place-columns';
import { planMending, type TabMending } from './plan-mending';
import { lostTabs, readFullPlan, type FullPlan } from './read-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything a repair will write, found before anything is written. */
export interface Repair {
  /** The plan with its missing columns in place. */
  readonly full: FullPlan;
  readonly lost: NewTabs;
  readonly missing: readonly TabInsertions[];
  readonly mendings: readonly TabMending[];
}

/** Finds what a plan lacks of ours: tabs, columns, and what cells, headers and ranges lost. */
export function planRepair(spreadsheet: Spreadsheet, planId: string): Repair {
  const read = readFullPlan(spreadsheet, planId);
  const { live } = read;
  const { mark } = live.plan;
  const placed = placeColumns(read, layouts([...live.plan.tabs.keys()], tableKeys(), leadingStyle(mark)));
  const lost = lostTabs(read);
  const taken = lost.length > 0 ? spreadsheet.getSheets().map((sheet) => sheet.getName()) : [];
  const present = placed.full.tabs.map(({ held }) => held);
  const coming = lost.map((table) => ({ table, hidden: table !== 'home' }));
  const settings = heldSettings(live, [
    ...present.map(({ table, hidden }) => ({ table, hidden })),
    ...coming,
  ]);
  const context = grownContext(present, settings, namesForTabs(lost, taken, mark.language));
  return {
    full: placed.full,
    lost: { tabs: lost.map((table) => composePlanTab(context, table)), position: taken.length },
    missing: placed.missing,
    mendings: planMending(placed.full, context),
  };
}
