import type { ValidatedRange } from '../plan/blueprint';
import { fieldRule } from '../plan/compose/fields';
import { isTyped, validationOf } from '../plan/compose/validations';
import { firstRow } from '../plan/context';
import type { ColumnType } from '../schema/column-type';
import type { MendedTab } from './mended-tab';

type Lists = ReadonlySet<string>;

const isOneOf = (type: ColumnType, lists: Lists): boolean => type.kind === 'list' && lists.has(type.list);

function columnRules({ context, grid }: MendedTab, lists: Lists): readonly ValidatedRange[] {
  const first = firstRow(context.template);
  const rows = grid.lastRow - first + 1;
  if (context.template.layout === 'report' || rows < 1) return [];
  const told = context.layout.placed.filter(
    (placed) => isTyped(placed) && isOneOf(placed.column.type, lists),
  );
  return told.flatMap(({ column, position }) => {
    const validation = validationOf(column.type, context.plan);
    return validation === null ? [] : [{ row: first, column: position, rows, validation }];
  });
}

function fieldRules({ context, newFields }: MendedTab, lists: Lists): readonly ValidatedRange[] {
  const { plan, template } = context;
  const places = plan.geometry.tables.get(template.key)?.cells;
  const told = template.fields.filter(({ key, type }) => isOneOf(type, lists) && !newFields.includes(key));
  return told.flatMap((field) => {
    const place = places?.get(field.key);
    return place ? (fieldRule(field, place.row, plan) ?? []) : [];
  });
}

/** Dropdowns over lists whose end moved without them: they are told where it is. */
export function toldRules(tab: MendedTab, lists: Lists): readonly ValidatedRange[] {
  return lists.size === 0 ? [] : [...columnRules(tab, lists), ...fieldRules(tab, lists)];
}

/** Rules that those told do not replace. */
export function withoutTold(
  rules: readonly ValidatedRange[],
  told: readonly ValidatedRange[],
): readonly ValidatedRange[] {
  return rules.filter(({ column }) => !told.some((rule) => rule.column === column));
}
