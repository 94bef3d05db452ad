import { a1, columnLetter } from '../../formula/geometry';
import { noOther } from '../../no-other';
import type { ColumnType } from '../../schema/column-type';
import type { ValidatedRange, Validation } from '../blueprint';
import { firstRow, rowCount, type PlanContext, type TabContext } from '../context';
import { ID_CHOICE, type PlacedColumn } from '../layout';

/** The whole column, open at the bottom, so that rows people add are offered too. */
function columnRange(plan: PlanContext, table: string, column: string): Validation | null {
  const geometry = plan.geometry.tables.get(table);
  const position = geometry?.columns.get(column);
  if (!geometry || position === undefined) return null;
  const letter = columnLetter(position);
  return { kind: 'range', table, a1: `${letter}${geometry.firstRow}:${letter}` };
}

function listRange(plan: PlanContext, list: string): Validation | null {
  const block = plan.geometry.lists.get(list);
  const column = plan.geometry.tables.get('lists')?.columns.get('label');
  if (!block || column === undefined) return null;
  return {
    kind: 'range',
    table: 'lists',
    a1: a1(block.firstRow, column, block.lastRow - block.firstRow + 1),
  };
}

/** The dropdown of a type; null for free text, or while the tab it names is absent. */
export function validationOf(type: ColumnType, plan: PlanContext): Validation | null {
  switch (type.kind) {
    case 'checkbox':
    case 'score':
      return { kind: type.kind };
    case 'date':
    case 'month':
      return { kind: 'date' };
    case 'list':
      return listRange(plan, type.list);
    case 'link':
      return columnRange(plan, type.table, ID_CHOICE);
    case 'label':
      return columnRange(plan, type.table, type.column);
    case 'text':
    case 'number':
    case 'decimal':
    case 'money':
    case 'percent':
    case 'datetime':
    case 'person':
    case 'id':
    case 'measure':
    case 'change':
      return null;
    default:
      return noOther(type);
  }
}

/** Whether people fill a column from a dropdown: a default formula gives "" in empty rows, which a dropdown would mark as wrong. */
export function isTyped({ column }: PlacedColumn): boolean {
  return column.formula === null && column.default === null && !column.script && !column.hidden;
}

/** Dropdowns and checkboxes of a table's typed columns. */
export function tableValidations(context: TabContext): readonly ValidatedRange[] {
  if (context.template.layout === 'report' || rowCount(context) === 0) return [];
  return context.layout.placed.filter(isTyped).flatMap(({ column, position }) => {
    const validation = validationOf(column.type, context.plan);
    return validation === null
      ? []
      : [{ row: firstRow(context.template), column: position, rows: rowCount(context), validation }];
  });
}
