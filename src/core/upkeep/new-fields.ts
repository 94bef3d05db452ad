import { FIELD_COLUMNS, fieldCells, fieldRule, hasHelpColumn } from '../plan/compose/fields';
import type { ValidatedRange } from '../plan/blueprint';
import type { Field } from '../schema/table';
import type { MendedTab } from './mended-tab';
import type { NewBlock } from './mending';

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

/** The fields a tab lacks, as they are written at its end. */
export function newFields(tab: MendedTab): readonly NewBlock[] {
  const { language } = tab.context.plan.settings;
  const coming = comingFields(tab);
  const [first] = coming;
  if (!first) return [];
  const isBeside = !hasHelpColumn(tab.context);
  const block: NewBlock = {
    what: 'field',
    row: first.row,
    column: FIELD_COLUMNS.label,
    cells: coming.map(({ field, row }) => fieldCells(field, row, tab.context)),
    notes: coming.map(({ field }) => (isBeside ? (field.help?.[language] ?? '') : '')),
    titles: coming.map(({ field }) => field.label[language]),
    charts: [],
  };
  return [block];
}

/** Their dropdowns and boxes. */
export function newFieldRules(tab: MendedTab): readonly ValidatedRange[] {
  return comingFields(tab).flatMap(({ field, row }) => fieldRule(field, row, tab.context.plan) ?? []);
}
