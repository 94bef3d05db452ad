import { onPlanEdit } from '../../src/actions/on-edit';
import { markTab, SCHEMA_VERSION } from '../../src/sheets/marks';

/** Marks a sheet as a table of a plan. */
export function mark(sheet: string, table: string, number: number): void {
  const found = SpreadsheetApp.getActive().getSheetByName(sheet);
  const shared = { planId: 'plan', style: 'smart', language: 'fr' as const, version: SCHEMA_VERSION };
  if (found) markTab(found, { ...shared, table, number });
}

export { onPlanEdit as onEdit };
