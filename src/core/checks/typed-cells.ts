import { table as tableTemplate } from '../schema/catalogue';
import type { ColumnType } from '../schema/column-type';
import type { Column, Field, TableTemplate } from '../schema/table';
import type { CheckedPlan } from './checked-plan';
import type { CheckedRow } from './checked-row';
import { at, atField, type FindingValues, type Place } from './finding';
import type { Content } from './reading';

/** A cell people typed, in a row or beside a label. */
export interface TypedCell {
  readonly table: string;
  readonly key: string;
  readonly type: ColumnType;
  readonly value: Content;
  /** Null for a labelled value. */
  readonly row: CheckedRow | null;
  readonly place: (values?: FindingValues) => Place;
}

/** Tabs the machine writes whole: nothing there is people's. */
const isWritten = ({ layout, columns }: TableTemplate): boolean =>
  layout === 'report' ||
  (layout === 'data' && columns.every(({ script, formula }) => script || formula !== null));

function columnCells(plan: CheckedPlan, table: string, column: Column): readonly TypedCell[] {
  const { key, type } = column;
  return plan
    .typed(table)
    .filter((row) => row.value(key) !== '' && !row.isFormula(key))
    .map((row) => ({
      table,
      key,
      type,
      value: row.value(key),
      row,
      place: (values) => at(row, key, values),
    }));
}

function fieldCells(plan: CheckedPlan, table: string, { key, type }: Field): readonly TypedCell[] {
  const field = plan.field(table, key);
  if (!field || field.value === '' || field.isFormula) return [];
  return [
    { table, key, type, value: field.value, row: null, place: (values) => atField(plan, table, key, values) },
  ];
}

/** Cells people typed in columns and beside labels of some types; those of calculated columns are left out. */
export function typedCells(plan: CheckedPlan, isWanted: (type: ColumnType) => boolean): readonly TypedCell[] {
  return plan.tables.flatMap((table) => {
    const template = tableTemplate(table);
    if (isWritten(template)) return [];
    const columns = template.columns.filter(({ type, formula }) => formula === null && isWanted(type));
    const fields = template.fields.filter(({ type }) => isWanted(type));
    return [
      ...columns.flatMap((column) => columnCells(plan, table, column)),
      ...fields.flatMap((field) => fieldCells(plan, table, field)),
    ];
  });
}
