import { leadingStyle } from '../../core/plan/leading-style';
import { composePlanTab, layouts } from '../../core/plan/plan';
import { MEMBER_SPAN, SPAN_ENDS } from '../../core/plan/geometry';
import { tableKeys } from '../../core/schema/catalogue';
import type { ComingValues } from '../../core/upkeep/missing-values';
import { grownContext, heldSettings } from '../grow/held-plan';
import { namesForTabs, type NewTabs } from '../grow/new-tabs';
import { placeColumns, type TabInsertions } from './place-columns';
import { placeFields } from './place-fields';
import { placeValues } from './place-values';
import { planMending, type TabMending } from './plan-mending';
import { lostTabs, readFullPlan, type FullPlan } from './read-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything a repair will write, found before anything is written. */
export interface Repair {
  /** The plan with its missing columns in place. */
  readonly full: FullPlan;
  /** Values that come in lists. */
  readonly values: readonly ComingValues[];
  readonly lost: NewTabs;
  readonly missing: readonly TabInsertions[];
  readonly mendings: readonly TabMending[];
}

/** Lists that got their values at an end; the dropdown over every member and month spans two of them. */
function toldLists(values: readonly ComingValues[]): ReadonlySet<string> {
  const lists = values.filter(({ isAtEnd }) => isAtEnd).map(({ list }) => list);
  const ends: readonly string[] = Object.values(SPAN_ENDS);
  return new Set(lists.some((list) => ends.includes(list)) ? [...lists, MEMBER_SPAN] : lists);
}

/** Finds what a plan lacks of ours: tabs, columns, and what cells, headers and ranges lost. */
export function planRepair(spreadsheet: Spreadsheet, planId: string): Repair {
  const read = readFullPlan(spreadsheet, planId);
  const { live } = read;
  const { mark } = live.plan;
  const listed = placeValues(read);
  const placed = placeColumns(
    placeFields(listed.full),
    layouts([...live.plan.tabs.keys()], tableKeys(), leadingStyle(mark)),
  );
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
    values: listed.values,
    mendings: planMending(placed.full, context, toldLists(listed.values)),
  };
}
