import type { Geometry, TableGeometry } from '../core/formula/geometry';
import { namedColumns } from '../core/plan/named-columns';
import { locateTable, requireColumns } from '../sheets/locate-table';
import type { OpenPlan } from './plan-tabs';

/**
 * Completes a geometry with the tabs of the plan that the formulas of a table name, so that rows can be written in it.
 * Tabs the plan does not hold stay out: formulas that name them wait, empty.
 * @throws PlanError naming a column that is missing, before anything is written.
 */
export function withNamedTables(plan: OpenPlan, known: Geometry, table: string): Geometry {
  const named = namedColumns(table);
  const located = [...named.keys()].flatMap((key) => {
    const tab = plan.tabs.get(key);
    return known.tables.has(key) || !tab ? [] : [[key, locateTable(tab.sheet, key)] as const];
  });
  const tables = new Map<string, TableGeometry>([...known.tables, ...located]);
  for (const [key, columns] of named) {
    const geometry = tables.get(key);
    if (geometry) requireColumns(geometry, columns);
  }
  return { ...known, tables };
}
