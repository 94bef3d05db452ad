import type { TabBlueprint } from '../../src/core/plan/blueprint';
import type { PlanSettings } from '../../src/core/plan/settings';
import type { Runtime } from '../../workbench/runtime/host';
import { blueprintOf, tabOf } from '../support/composed';
import type { WorkbookOptions } from '../support/runtime';
import { openEdge } from './open-script';

/** Some tabs of a plan, composed. */
export function composed(
  tables: readonly string[],
  changes: Partial<PlanSettings> = {},
): readonly TabBlueprint[] {
  const blueprint = blueprintOf(changes);
  return tables.map((table) => tabOf(blueprint, table));
}

/** A workbook that holds these tabs. */
export function written(tabs: readonly TabBlueprint[], options: WorkbookOptions = {}): Runtime {
  const runtime = openEdge(options);
  runtime.run('writeTabs', JSON.stringify(tabs));
  return runtime;
}

/** A sheet of it. @throws Error when there is none of this name. */
export function sheetOf(runtime: Runtime, name: string) {
  const sheet = runtime.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
