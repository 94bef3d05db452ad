import type { TabCells } from '../core/plan/made/tab-cells';
import { table as tableTemplate } from '../core/schema/catalogue';
import { cellValue } from './cell-value';
import { HEAD_ROWS, markedHeader, wordedHeader } from './header';
import type { FoundTab } from './marks';
import type { ToSerial } from './serial';

/** Everything a tab holds, read in four calls. */
export interface ReadCells extends Omit<TabCells, 'keyOf' | 'isPassedOver'> {
  /** Whether a cell shows a day: its number may have no format of its own, and take that of what it reads. */
  readonly isDay: (row: number, column: number) => boolean;
}

/** Notes of the ids of examples are ours. */
function notesOf(notes: readonly (readonly string[])[], header: TabCells['header']): number {
  const id = header.columns.get('id') ?? 0;
  const isOurs = (row: number, column: number) => row > header.row && column === id;
  return notes.flatMap((cells, row) =>
    cells.filter((note, column) => note !== '' && !isOurs(row + 1, column + 1)),
  ).length;
}

/** Reads a tab whole: values, formulas, notes, and the number of its charts. */
export function readCells({ sheet, table }: FoundTab, toSerial: ToSerial): ReadCells {
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  const notes = range.getNotes();
  const template = tableTemplate(table);
  const header = markedHeader(notes.slice(0, HEAD_ROWS), table) ?? wordedHeader(values, template);
  return {
    template,
    header: template.columns.length > 0 ? header : { row: 0, columns: new Map() },
    rows: values.length,
    columns: values[0]?.length ?? 0,
    value: (row, column) => cellValue(values[row - 1]?.[column - 1], toSerial),
    formula: (row, column) => formulas[row - 1]?.[column - 1] ?? '',
    isDay: (row, column) => values[row - 1]?.[column - 1] instanceof Date,
    notes: notesOf(notes, header),
    charts: sheet.getCharts().length,
  };
}
