import { fieldCells, fieldRule, hasHelpColumn } from '../plan/compose/fields';
import type { ValidatedRange } from '../plan/blueprint';
import type { Field } from '../schema/table';
import type { MendedTab } from './mended-tab';
import type { NewFields } from './mending';

/** A field to come, and its row. */
interface ComingField {
  readonly field: Field;
  readonly row: number;
}

function comingFields({ context, newFields: keys }: MendedTab): readonly ComingField[] {
  const places = context.plan.geometry.tables.get(context.template.key)?.cells;
  return context.template.fields.flatMap((field) => {
    const row = keys.includes(field.key) ? places?.get(field.key)?.row : undefined;
    return row === undefined ? [] : [{ field, row }];
  });
}

/** The fields a tab lacks, as they are written at its end; null when it lacks none. */
export function newFields(tab: MendedTab): NewFields | null {
  const { language } = tab.context.plan.settings;
  const coming = comingFields(tab);
  const [first] = coming;
  if (!first) return null;
  const isBeside = !hasHelpColumn(tab.context);
  return {
    row: first.row,
    cells: coming.map(({ field, row }) => fieldCells(field, row, tab.context)),
    notes: coming.map(({ field }) => (isBeside ? (field.help?.[language] ?? '') : '')),
    lastRow: tab.grid.lastRow,
  };
}

/** Their dropdowns and boxes. */
export function newFieldRules(tab: MendedTab): readonly ValidatedRange[] {
  return comingFields(tab).flatMap(({ field, row }) => fieldRule(field, row, tab.context.plan) ?? []);
}
