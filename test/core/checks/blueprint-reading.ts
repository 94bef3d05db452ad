import { rangeStarts, sampleFormulas } from '../../../src/core/checks/range-starts';
import type { Content, FieldReading, PlanReading, TableReading } from '../../../src/core/checks/reading';
import type { Blueprint, Cell, TabBlueprint } from '../../../src/core/plan/blueprint';
import { FIELD_COLUMNS, fieldRows } from '../../../src/core/plan/compose/fields';
import { readColumnMark } from '../../../src/core/plan/compose/notes';
import { keyOf } from '../../../src/core/schema/key-of';
import { label } from '../../../src/core/schema/label';
import { table as tableTemplate } from '../../../src/core/schema/catalogue';

/** What some formulas of a new plan give: `objectives.target`, `settings:main_metric`. The others are blank. */
export type Results = Readonly<Record<string, Content>>;

const valueOf = (cell: Cell | undefined, result: Content | undefined): Content =>
  (cell?.formula ?? null) === null ? (cell?.value ?? '') : (result ?? '');

function columnsOf({ table, notes }: TabBlueprint): ReadonlyMap<string, number> {
  const marks = notes.flatMap(({ column, texts }) =>
    (texts[0] ?? []).map((note, index) => [readColumnMark(note), column + index] as const),
  );
  return new Map(marks.flatMap(([mark, at]) => (mark?.table === table ? [[mark.column, at] as const] : [])));
}

function fieldsOf({ table, cells }: TabBlueprint, results: Results): ReadonlyMap<string, FieldReading> {
  const rows = [...fieldRows(tableTemplate(table))].map(([key, row]) => {
    const cell = cells[row - 1]?.[FIELD_COLUMNS.value - 1];
    const value = valueOf(cell, results[`${table}:${key}`]);
    return [key, { row, value, isFormula: (cell?.formula ?? null) !== null }] as const;
  });
  return new Map(rows);
}

function tableReading(
  tab: TabBlueprint,
  starts: ReadonlyMap<string, number>,
  results: Results,
): TableReading {
  const { table, name, cells } = tab;
  const { headerRow, layout } = tableTemplate(table);
  const columns = columnsOf(tab);
  const at = (row: number, column: string) => cells[headerRow + row]?.[(columns.get(column) ?? 0) - 1];
  return {
    tab: name,
    firstRow: headerRow + 1,
    count: cells.length - headerRow,
    columns,
    cell: (row, column) => valueOf(at(row, column), results[`${table}.${column}`]),
    isFormula: (row, column) => (at(row, column)?.formula ?? null) !== null,
    fields: layout === 'fields' ? fieldsOf(tab, results) : new Map(),
    countedFrom: starts.get(name.toLowerCase()) ?? null,
  };
}

function formulasOf({ tabs }: Blueprint) {
  return tabs.flatMap(({ name, cells }) =>
    sampleFormulas(
      name,
      cells.map((row) => row.map(({ formula }) => formula ?? '')),
    ),
  );
}

/** Lists as their tab holds them. */
function listsOf(lists: TableReading, { language }: Blueprint): PlanReading['lists'] {
  const rows = Array.from({ length: lists.count }, (_, row) => row);
  const text = (row: number, column: string) => String(lists.cell(row, column));
  return {
    values: (list) =>
      rows
        .filter((row) => text(row, 'list') === list)
        .map((row) => ({ key: text(row, 'key'), label: text(row, 'label') })),
    label: (list, key) => label(list, key, language),
    keyOf,
  };
}

/** A new plan as it would be read, before anybody types in it. */
export function newPlan(blueprint: Blueprint, today: number, results: Results): PlanReading {
  const starts = rangeStarts(formulasOf(blueprint));
  const tables = new Map(blueprint.tabs.map((tab) => [tab.table, tableReading(tab, starts, results)]));
  const lists = tables.get('lists');
  if (!lists) throw new Error('A plan has lists');
  return { language: blueprint.language, tables, lists: listsOf(lists, blueprint), today };
}
