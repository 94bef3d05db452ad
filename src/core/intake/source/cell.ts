/** A cell of a source: a text as written, or the number of a spreadsheet. A blank is ''. */
export type SourceCell = string | number;

/** Rows of a file or of a range of cells, as they come; they may have unequal lengths. */
export type SourceRows = readonly (readonly SourceCell[])[];

/** The text of a cell, '' where the row has none. */
export function cellText(cells: readonly SourceCell[], column: number): string {
  return String(cells[column] ?? '').trim();
}

/** Whether nothing but spaces is written in a row. */
export function isBlankRow(cells: readonly SourceCell[]): boolean {
  return cells.every((_, column) => cellText(cells, column) === '');
}
