import { table as tableTemplate } from '../../../schema/catalogue';
import type { CheckedPlan } from '../../checked-plan';
import { inTab } from '../../finding';
import type { Rule } from '../../rule';

function missing(plan: CheckedPlan, table: string): readonly string[] {
  const { columns, idPrefix } = tableTemplate(table);
  const keys = columns.map(({ key }) => key);
  const wanted = idPrefix === null || keys.includes('id') ? keys : [...keys, 'id'];
  return wanted.filter((key) => !plan.hasColumns(table, key));
}

/** One finding a tab: a lost header line would otherwise fill the report. */
export const columnMissing: Rule = {
  key: 'column_missing',
  severity: 'error',
  run: (plan) =>
    plan.tables.flatMap((table) => {
      const columns = missing(plan, table).map((column) => ({ table, column }));
      return columns.length > 0 ? [inTab(table, { columns, tab: { tab: table } })] : [];
    }),
};
