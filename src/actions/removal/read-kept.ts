import { PlanError } from '../../core/errors';
import { composeTab } from '../../core/plan/compose/tab';
import { isLost, isOneOf } from '../../core/upkeep/held-rules';
import { keptFields } from '../../core/upkeep/mend-fields';
import { mendRows } from '../../core/upkeep/mend-rows';
import type { Kept } from '../../core/upkeep/mending';
import { placeFields } from '../upkeep/place-fields';
import { mendedTabs, type ComposedTab } from '../upkeep/plan-mending';
import { contextOf, readFullPlan } from '../upkeep/read-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What people put in the place of ours in a tab. */
export interface KeptInTab {
  readonly cells: readonly Kept[];
  /** Conditional formats of theirs. */
  readonly colours: number;
}

/** By key of the tab. */
export type KeptInPlan = ReadonlyMap<string, KeptInTab>;

function keptIn({ tab, mended }: ComposedTab): KeptInTab {
  const ours = composeTab(mended.context).colours;
  const own = tab.colours.filter((colour) => !isOneOf(colour, ours) && !isLost(colour));
  return {
    cells: [...keptFields(mended), ...mendRows(mended, tab.isOutdated).kept],
    colours: own.length,
  };
}

/** Finds, as Repair does, what people put in the place of ours; nothing in a plan that cannot be composed any more. */
export function readKept(spreadsheet: Spreadsheet, planId: string): KeptInPlan {
  try {
    const full = placeFields(readFullPlan(spreadsheet, planId));
    const tabs = mendedTabs(full, contextOf(full));
    return new Map(tabs.map((composed) => [composed.tab.held.table, keptIn(composed)]));
  } catch (error) {
    if (error instanceof PlanError) return new Map();
    throw error;
  }
}
