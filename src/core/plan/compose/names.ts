import { a1 } from '../../formula/geometry';
import type { NamedRangeBlueprint } from '../blueprint';
import { firstRow, type TabContext } from '../context';
import { MEMBER_SPAN } from '../geometry';

/** How every name of a plan begins: `PAC_`, `PAC2_` in the second plan of the workbook. */
export const planPrefix = (number: number): string => `PAC${number > 1 ? number : ''}_`;

/** How the names of a table begin: `PAC_BUDGET`, `PAC2_BUDGET` in the second plan of the workbook. */
function namePrefix(table: string, number: number): string {
  return `${planPrefix(number)}${table.toUpperCase()}`;
}

/** The name of a single cell of a table: `PAC_SETTINGS_REF_DATE`. */
export function cellName(table: string, key: string, number: number): string {
  return `${namePrefix(table, number)}_${key.toUpperCase()}`;
}

function prefix(context: TabContext): string {
  return namePrefix(context.template.key, context.plan.settings.number);
}

function columnNames(context: TabContext, rows: number): readonly NamedRangeBlueprint[] {
  if (!context.template.namedColumns) return [];
  return context.layout.placed
    .filter(({ column }) => !column.hidden)
    .map(({ column, position }) => ({
      name: `${prefix(context)}_${column.key.toUpperCase()}`,
      a1: a1(firstRow(context.template), position, rows),
    }));
}

function cellNames(context: TabContext): readonly NamedRangeBlueprint[] {
  const cells = context.plan.geometry.tables.get(context.template.key)?.cells ?? new Map<string, never>();
  return [...cells].map(([key, { row, column }]) => ({
    name: cellName(context.template.key, key, context.plan.settings.number),
    a1: a1(row, column),
  }));
}

function listNames(context: TabContext): readonly NamedRangeBlueprint[] {
  const column = context.plan.geometry.tables.get('lists')?.columns.get('label');
  if (context.template.key !== 'lists' || column === undefined) return [];
  const start = prefix(context).replace('_LISTS', '_L_');
  return [...context.plan.geometry.lists]
    .filter(([list]) => list !== MEMBER_SPAN)
    .map(([list, { firstRow: first, lastRow }]) => ({
      name: `${start}${list.toUpperCase()}`,
      a1: a1(first, column, lastRow - first + 1),
    }));
}

function bodyName(context: TabContext, rows: number): readonly NamedRangeBlueprint[] {
  const positions = context.layout.placed.map(({ position }) => position);
  if (positions.length === 0) return [];
  const start = Math.min(...positions);
  const width = Math.max(...positions) - start + 1;
  return [{ name: prefix(context), a1: a1(firstRow(context.template), start, rows, width) }];
}

/** The public names of a tab: its body, its fields and status cells, the columns people build on, its lists. */
export function tabNames(context: TabContext, lastRow: number): readonly NamedRangeBlueprint[] {
  const rows = Math.max(lastRow - context.template.headerRow, 1);
  return [
    ...bodyName(context, rows),
    ...cellNames(context),
    ...columnNames(context, rows),
    ...listNames(context),
  ];
}
