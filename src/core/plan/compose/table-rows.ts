import { labelOrText } from '../../schema/label';
import type { ColumnType } from '../../schema/column-type';
import type { Column, Layout, TableTemplate } from '../../schema/table';
import type { Cell } from '../blueprint';
import { EMPTY_ROW, formulaFor, type CellInput, type RowContent } from '../content';
import { firstRow, rowCount, type RowContext, type TabContext } from '../context';
import { guardColumn, ID_CHOICE, type PlacedColumn } from '../layout';
import { rowId as idOf } from '../new-ids';
import type { StyleKey } from '../palette';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { numberFormat } from './number-format';

function isWritten(row: RowContent): boolean {
  return Object.keys(row.values).length > 0;
}

/** A list column is given keys, and shows labels; a member's name is its own label. */
function shown(column: Column, input: CellInput, context: RowContext): CellInput {
  if (column.type.kind !== 'list' || typeof input !== 'string') return input;
  return labelOrText(column.type.list, input, context.plan.settings.language);
}

function rowId(context: RowContext, index: number): string | null {
  const { idPrefix, layout } = context.template;
  if (idPrefix === null || (layout === 'data' && context.template.prepared === 0)) return null;
  return idOf(idPrefix, index + 1);
}

function valueOf(column: Column, row: RowContent, index: number, context: RowContext): CellInput {
  const given = row.values[column.key];
  if (given !== undefined) return shown(column, given, context);
  if (column.key === 'id') return rowId(context, index);
  return isWritten(row) && column.formula === null ? shown(column, column.constant, context) : null;
}

/** Symbolic formula of a cell: its column's own, else the one people may type over; '' for none. */
export function rowFormula(column: Column, row: RowContent, context: RowContext): string {
  const formula = formulaFor(column.formula, row);
  if (formula || context.template.layout === 'data') return formula;
  return formulaFor(column.default, row);
}

/** Rows people fill stay empty until their first text is typed; those of the machine have their own tests. */
export function rowGuard(column: Column, { template }: RowContext): string | null {
  return template.layout === 'entry' && column.key !== ID_CHOICE ? guardColumn(template) : null;
}

/** Numbers keep to the right, words to the left, choices in the middle. */
const TYPED_STYLES: Readonly<Record<ColumnType['kind'], StyleKey>> = {
  text: 'body',
  label: 'body',
  person: 'body',
  number: 'figures',
  decimal: 'figures',
  money: 'figures',
  percent: 'figures',
  measure: 'figures',
  change: 'figures',
  date: 'centred',
  datetime: 'centred',
  month: 'centred',
  checkbox: 'centred',
  id: 'centred',
  score: 'centred',
  list: 'centred',
  link: 'centred',
};

/** Columns whose words lead to a tab or to a row: in the index of Home, and in the tab of checks. */
const LINKED: ReadonlySet<string> = new Set(['tab', 'row_id']);

function bodyStyle(column: Column, isCalculated: boolean, layout: Layout): StyleKey {
  if (column.hidden || column.key === 'id') return 'machine';
  if (LINKED.has(column.key)) return 'link';
  return isCalculated && layout !== 'report' ? 'calculated' : TYPED_STYLES[column.type.kind];
}

/** A change is a percentage, unless it is a level to reach or an amount. */
function changeUnit({ values, unit }: RowContent): string | null {
  if (values['change'] === undefined) return null;
  const isLevel = values['change_type'] === 'level' || values['change_type'] === 'absolute';
  return isLevel ? unit : 'percent';
}

/** A formula people's rows feed shows a plain figure, whatever the cells it reads look like. */
function unitOf(column: Column, row: RowContent, isFormula: boolean, layout: Layout): string | null {
  if (column.type.kind === 'change') return changeUnit(row);
  return row.unit ?? (isFormula && layout === 'entry' ? 'decimal' : null);
}

function cellOf(placed: PlacedColumn, row: RowContent, index: number, context: RowContext): Cell {
  const { column } = placed;
  const value = valueOf(column, row, index, context);
  const text = value === null ? rowFormula(column, row, context) : '';
  const sheetRow = firstRow(context.template) + index;
  const formula = text ? formulaAt(context, text, sheetRow, {}, rowGuard(column, context)) : null;
  const unit = unitOf(column, row, text !== '', context.template.layout);
  const format = numberFormat(column.type, text !== '', unit, context.plan.settings);
  const isCalculated = column.formula !== null && formula !== null;
  return { value, formula, format, style: bodyStyle(column, isCalculated, context.template.layout) };
}

/** A cell of a row, in its column. */
export interface PlacedCell extends PlacedColumn {
  readonly cell: Cell;
}

/** The cells of one row, in the columns the tab has. @param index of the row of data, from 0. */
export function rowCells(context: RowContext, row: RowContent, index: number): readonly PlacedCell[] {
  return context.layout.placed.map((placed) => ({ ...placed, cell: cellOf(placed, row, index, context) }));
}

/** What a prepared row holds: a report that calculates has none, its rows being all written by the generator. */
function preparedRow({ layout, columns }: TableTemplate): RowContent | null {
  return layout === 'report' && columns.some(({ formula }) => formula !== null) ? null : EMPTY_ROW;
}

/** Puts the rows of a table: what the generator writes, then the empty prepared ones. */
export function putRows(grid: Grid, context: TabContext): void {
  const first = firstRow(context.template);
  const prepared = preparedRow(context.template);
  for (let index = 0; index < rowCount(context); index += 1) {
    const row = context.rows[index] ?? prepared;
    if (row === null) continue;
    for (const { position, cell } of rowCells(context, row, index)) grid.put(first + index, position, cell);
  }
}
