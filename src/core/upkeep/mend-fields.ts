import { FIELD_COLUMNS } from '../plan/compose/fields';
import { formulaAt } from '../plan/compose/formula-at';
import type { Field } from '../schema/table';
import { mendCell } from './mend-cell';
import type { MendedTab } from './mended-tab';
import type { CellMend } from './mending';

function mendField(tab: MendedTab, field: Field, row: number): readonly CellMend[] {
  const { language } = tab.context.plan.settings;
  const shared = { format: '', style: 'body' as const };
  const label = { ...shared, value: field.label[language], formula: null };
  const formula = field.formula === null ? null : formulaAt(tab.context, field.formula, row);
  const value = { ...shared, value: null, formula };
  return [
    mendCell(tab.grid, row, FIELD_COLUMNS.label, label) ?? [],
    (formula === null ? null : mendCell(tab.grid, row, FIELD_COLUMNS.value, value)) ?? [],
  ].flat();
}

/** Labels and formulas of the single values of a tab; where people typed a value, it stays. */
export function mendFields(tab: MendedTab): readonly CellMend[] {
  const places = tab.context.plan.geometry.tables.get(tab.context.template.key)?.cells;
  const held = tab.context.template.fields.filter(({ key }) => !tab.newFields.includes(key));
  return held.flatMap((field) => {
    const place = places?.get(field.key);
    return place ? mendField(tab, field, place.row) : [];
  });
}
