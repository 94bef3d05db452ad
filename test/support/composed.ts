import type { Blueprint, TabBlueprint } from '../../src/core/plan/blueprint';
import type { PlanContext } from '../../src/core/plan/context';
import { composePlan, planContext } from '../../src/core/plan/plan';
import type { PlanSettings, PlanTab } from '../../src/core/plan/settings';
import { table, tableKeys } from '../../src/core/schema/catalogue';
import { settings } from './settings';

/** Every tab there is, shown: more than any style chooses. */
export const everyTab = (): readonly PlanTab[] => tableKeys().map((key) => ({ table: key, hidden: false }));

/** A plan ready to be composed, its tabs named as the templates name them. */
export function contextOf(changes: Partial<PlanSettings> = {}): PlanContext {
  const made = settings(changes);
  const names = new Map(made.tabs.map(({ table: key }) => [key, table(key).name[made.language]] as const));
  return planContext(made, names, tableKeys());
}

/** What the workbook of a plan shall hold. */
export function blueprintOf(changes: Partial<PlanSettings> = {}): Blueprint {
  return composePlan(contextOf(changes));
}

/** A tab of a blueprint. @throws Error when it is not there. */
export function tabOf({ tabs }: Blueprint, key: string): TabBlueprint {
  const found = tabs.find((tab) => tab.table === key);
  if (!found) throw new Error(`No tab ${key}`);
  return found;
}
