import { FIELD_COLUMNS } from '../plan/compose/fields';
import { formulaAt } from '../plan/compose/formula-at';
import type { Field } from '../schema/table';
import { judgeCell } from './judge-cell';
import { mendCell } from './mend-cell';
import { formulaOf, valueAt, type MendedTab } from './mended-tab';
import type { CellMend, Kept } from './mending';

/** A field that the tab holds, and the formula its value should be; null for one people type. */
interface HeldField {
  readonly field: Field;
  readonly row: number;
  readonly formula: string | null;
}

function heldFields({ context, newFields }: MendedTab): readonly HeldField[] {
  const places = context.plan.geometry.tables.get(context.template.key)?.cells;
  const held = context.template.fields.filter(({ key }) => !newFields.includes(key));
  return held.flatMap((field) => {
    const row = places?.get(field.key)?.row;
    if (row === undefined) return [];
    return [{ field, row, formula: field.formula === null ? null : formulaAt(context, field.formula, row) }];
  });
}

function mendField(tab: MendedTab, { field, row, formula }: HeldField): readonly CellMend[] {
  const { language } = tab.context.plan.settings;
  const shared = { format: '', style: 'body' as const };
  const label = { ...shared, value: field.label[language], formula: null };
  const value = { ...shared, value: null, formula };
  return [
    mendCell(tab.grid, row, FIELD_COLUMNS.label, label) ?? [],
    (formula === null ? null : mendCell(tab.grid, row, FIELD_COLUMNS.value, value)) ?? [],
  ].flat();
}

/** Labels and formulas of the single values of a tab; where people typed a value, it stays. */
export function mendFields(tab: MendedTab): readonly CellMend[] {
  return heldFields(tab).flatMap((held) => mendField(tab, held));
}

/** Formulas of people's own in the place of ours, or ours of an older version: a single cell does not tell. */
export function keptFields(tab: MendedTab): readonly Kept[] {
  const { grid } = tab;
  const column = FIELD_COLUMNS.value;
  return heldFields(tab).flatMap(({ row, formula }): readonly Kept[] => {
    const held = { value: valueAt(grid, row, column), formula: formulaOf(grid, row, column) };
    const isOwn = formula !== null && judgeCell(held, formula) === 'own';
    return isOwn ? [{ row, column, what: 'own' }] : [];
  });
}
