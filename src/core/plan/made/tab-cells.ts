import { table as tableTemplate } from '../../schema/catalogue';
import { keyOf } from '../../schema/key-of';
import type { TableTemplate } from '../../schema/table';
import type { TabBlueprint } from '../blueprint';
import { readColumnMark } from '../compose/notes';

/** A tab as far as its cells go, as it was composed or as it is read back. Rows and columns count from 1. */
export interface TabCells {
  readonly template: TableTemplate;
  /** Row of the header, and the position of each column; row 0 for a tab without a table. */
  readonly header: { readonly row: number; readonly columns: ReadonlyMap<string, number> };
  readonly rows: number;
  readonly columns: number;
  /** '' for a blank. Days are serial numbers. */
  readonly value: (row: number, column: number) => string | number | boolean;
  /** '' for none. */
  readonly formula: (row: number, column: number) => string;
  readonly notes: number;
  readonly charts: number;
  /** Key of a list's label, in the words of the plan; null for none. */
  readonly keyOf: (list: string, label: string) => string | null;
  /** Rows of examples that nobody touched. */
  readonly isPassedOver: (row: number) => boolean;
}

/** Columns say in the note of their header which they are. */
function headerOf({ table, notes }: TabBlueprint): TabCells['header'] {
  const found = notes.flatMap(({ row, column, texts }) =>
    (texts[0] ?? []).flatMap((note, index) => {
      const mark = readColumnMark(note);
      return mark?.table === table ? [{ key: mark.column, row, position: column + index }] : [];
    }),
  );
  return {
    row: found[0]?.row ?? 0,
    columns: new Map(found.map(({ key, position }) => [key, position])),
  };
}

/** The cells of a tab about to be written. */
export function cellsOf(tab: TabBlueprint): TabCells {
  return {
    template: tableTemplate(tab.table),
    header: headerOf(tab),
    rows: tab.cells.length,
    columns: tab.cells[0]?.length ?? 0,
    value: (row, column) => tab.cells[row - 1]?.[column - 1]?.value ?? '',
    formula: (row, column) => tab.cells[row - 1]?.[column - 1]?.formula ?? '',
    notes: tab.notes.flatMap(({ texts }) => texts.flat()).filter((note) => note !== '').length,
    charts: tab.charts.length,
    keyOf,
    isPassedOver: () => false,
  };
}
