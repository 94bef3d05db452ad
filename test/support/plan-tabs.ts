import { readColumnMark } from '../../src/core/plan/compose/notes';
import { sorted } from '../../src/core/sorted';
import type { Runtime } from '../../workbench/runtime/host';

type Spreadsheet = Runtime['spreadsheet'];
type Sheet = ReturnType<Spreadsheet['getSheets']>[number];
type Range = ReturnType<Sheet['getRange']>;

/** Rows in which a header is looked for. */
const HEAD = 8;

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

interface Told {
  readonly planId?: string;
  readonly table?: string;
  readonly sheetId?: number;
}

/** What a tab is marked with. */
function toldBy(sheet: Sheet): Told {
  const mark = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === 'PAC_TAB');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the add-on writes there
  return JSON.parse(mark?.getValue() ?? '{}') as Told;
}

/** The table a tab of a plan holds; '' for a copy of it that people made, and for any other tab. */
function tableOf(sheet: Sheet, planId: string): string {
  const told = toldBy(sheet);
  const isOriginal = told.sheetId === undefined || told.sheetId === sheet.getSheetId();
  return told.planId === planId && isOriginal ? (told.table ?? '') : '';
}

function headerOf(sheet: Sheet, table: string): Header {
  const notes = sheet.getRange(1, 1, Math.min(HEAD, sheet.getMaxRows()), sheet.getMaxColumns()).getNotes();
  const marks = notes.map((cells) => cells.map((note) => readColumnMark(note)));
  const row = marks.findIndex((cells) => cells.some((mark) => mark?.table === table));
  const columns = (marks[row] ?? []).flatMap((mark, index) =>
    mark?.table === table ? [[mark.column, index + 1] as const] : [],
  );
  return { row: row + 1, columns: new Map(columns) };
}

/** The tabs of a plan as people see them: cells are found by table and column, whatever the names became. */
export class PlanTabs {
  readonly runtime: Runtime;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #headers = new Map<string, Header>();

  constructor(runtime: Runtime, planId: string) {
    this.runtime = runtime;
    // Of a tab duplicated with its mark, the older owns the table.
    const byAge = sorted(runtime.spreadsheet.getSheets(), (a, b) => b.getSheetId() - a.getSheetId());
    const sheets = byAge.map((sheet) => [tableOf(sheet, planId), sheet] as const);
    this.#sheets = new Map(sheets.filter(([table]) => table !== ''));
  }

  get tables(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  sheet(table: string): Sheet {
    const sheet = this.#sheets.get(table);
    if (!sheet) throw new Error(`No tab ${table}`);
    return sheet;
  }

  /** Columns of a table, by key. */
  columns(table: string): ReadonlyMap<string, number> {
    return this.#header(table).columns;
  }

  /** Cells of a column, from a row of data (from 0) on. */
  column(table: string, key: string, rows: number, from = 0): Range {
    const { row, columns } = this.#header(table);
    const column = columns.get(key);
    if (column === undefined) throw new Error(`No column ${table}.${key}`);
    return this.sheet(table).getRange(row + 1 + from, column, rows, 1);
  }

  /** One cell of a row of data, from 0. */
  cell(table: string, row: number, key: string): Range {
    return this.column(table, key, 1, row);
  }

  /** Types a text as a person does; edit triggers follow. */
  type(table: string, row: number, key: string, text: string): void {
    this.runtime.edit(this.sheet(table).getName(), this.cell(table, row, key).getA1Notation(), text);
  }

  /** Rows of data down to the last one that holds something, as values by column. */
  rows(table: string): readonly ReadonlyMap<string, unknown>[] {
    const { row, columns } = this.#header(table);
    const values: readonly (readonly unknown[])[] = this.sheet(table).getDataRange().getValues();
    return values
      .slice(row)
      .map((cells) => new Map([...columns].map(([key, column]) => [key, cells[column - 1] ?? ''])));
  }

  /** Value of a named cell, such as `PAC_HOME_MAIN_TARGET`. */
  named(name: string): unknown {
    const range = this.runtime.spreadsheet.getRangeByName(name);
    if (!range) throw new Error(`No name ${name}`);
    return range.getValue();
  }

  #header(table: string): Header {
    const known = this.#headers.get(table) ?? headerOf(this.sheet(table), table);
    this.#headers.set(table, known);
    return known;
  }
}
