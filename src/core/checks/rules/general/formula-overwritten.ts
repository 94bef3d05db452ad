import { FIGURE_COLUMNS } from '../../../layer/layer-change';
import { table as tableTemplate } from '../../../schema/catalogue';
import type { CheckedPlan } from '../../checked-plan';
import { at, atField, type Place } from '../../finding';
import type { Rule } from '../../rule';

/** Calculated settings that people may freeze, as their help says. */
const MAY_FREEZE: ReadonlySet<string> = new Set(['ref_date', 'gantt_start']);

/** Columns a command writes as values: the figures of a monthly layer that is stored. */
function storedColumns(plan: CheckedPlan, table: string): readonly string[] {
  const isStored = plan.settingKey('layer_mode', 'layer_mode') === 'stored';
  return table === 'actuals_month' && isStored ? FIGURE_COLUMNS : [];
}

function overwrittenCells(plan: CheckedPlan, table: string): readonly Place[] {
  const stored = storedColumns(plan, table);
  const calculated = tableTemplate(table).columns.filter(
    ({ key, formula, script }) =>
      formula !== null && !script && !stored.includes(key) && plan.hasColumns(table, key),
  );
  return plan
    .allRows(table)
    .flatMap((row) =>
      calculated
        .filter(({ key }) => row.value(key) !== '' && !row.isFormula(key))
        .map(({ key }) => at(row, key, { value: row.text(key), column: { table, column: key } })),
    );
}

function overwrittenFields(plan: CheckedPlan, table: string): readonly Place[] {
  return tableTemplate(table).fields.flatMap(({ key, formula }) => {
    const field = plan.field(table, key);
    if (formula === null || !field || field.isFormula || field.value === '' || MAY_FREEZE.has(key)) return [];
    return [atField(plan, table, key, { value: String(field.value), column: { table, column: key } })];
  });
}

export const formulaOverwritten: Rule = {
  key: 'formula_overwritten',
  severity: 'warning',
  run: (plan) =>
    plan.tables.flatMap((table) => [...overwrittenCells(plan, table), ...overwrittenFields(plan, table)]),
};
