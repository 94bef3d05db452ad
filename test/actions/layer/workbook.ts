import { readColumnMark } from '../../../src/core/plan/compose/notes';
import { table as tableTemplate } from '../../../src/core/schema/catalogue';
import type { Language } from '../../../src/core/schema/words';
import type { Runtime } from '../../../workbench/runtime/host';
import { named } from '../../support/plan';
import { preparedPlan } from '../../support/prepared-plan';
import { scriptOf } from '../../support/script-module';

const NOW = new Date('2027-03-15T10:00:00+01:00');
const ANSWERS = {
  tabs: ['objectives', 'fixed_totals', 'actuals', 'rollup'],
  members: { rep: named('Anne', 'Luc'), channel: named('Boutique', 'Site') },
};

type Cell = string | number | boolean | Date;
type Sheet = ReturnType<Runtime['spreadsheet']['getSheets']>[number];

/** A plan in a workbook: cells are named by table, row of data from 0, and column. */
export class PlanWorkbook {
  readonly runtime: Runtime;
  readonly planId: string;
  readonly #language: Language;
  readonly #names = new Map<string, string>();

  constructor(runtime: Runtime, planId: string, language: Language) {
    this.runtime = runtime;
    this.planId = planId;
    this.#language = language;
  }

  /** Refreshes, counting the calls it makes. */
  refresh(largestLive?: number): void {
    this.runtime.calls.reset();
    this.runtime.run('refresh', this.planId, ...(largestLive === undefined ? [] : [largestLive]));
  }

  sheet(table: string): Sheet {
    const name = this.#names.get(table) ?? tableTemplate(table).name[this.#language];
    const sheet = this.runtime.spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`No tab ${name}`);
    return sheet;
  }

  rename(table: string, name: string): void {
    this.sheet(table).setName(name);
    this.#names.set(table, name);
  }

  /** Position of a column, wherever it was moved. */
  column(table: string, key: string): number {
    return this.#head(table).columns.get(key) ?? 0;
  }

  /** Row of the sheet of a row of data. */
  row(table: string, index: number): number {
    return this.#head(table).row + 1 + index;
  }

  #head(table: string): { readonly row: number; readonly columns: ReadonlyMap<string, number> } {
    const sheet = this.sheet(table);
    const notes = sheet.getRange(1, 1, Math.min(8, sheet.getMaxRows()), sheet.getMaxColumns()).getNotes();
    const row = notes.findIndex((cells) => cells.some((note) => readColumnMark(note)?.table === table));
    const marks = (notes[row] ?? []).map(
      (note, index) => [readColumnMark(note)?.column ?? '', index + 1] as const,
    );
    return { row: row + 1, columns: new Map(marks.filter(([key]) => key !== '')) };
  }

  put(table: string, index: number, cells: Readonly<Record<string, Cell>>): void {
    for (const [key, value] of Object.entries(cells))
      this.sheet(table).getRange(this.row(table, index), this.column(table, key)).setValue(value);
  }

  /** Rows of data as values of these columns. */
  values(table: string, ...keys: readonly string[]): Cell[][] {
    const columns = keys.map((key) => this.column(table, key) - 1);
    const rows: Cell[][] = this.sheet(table)
      .getDataRange()
      .getValues()
      .slice(this.row(table, 0) - 1);
    return rows.map((cells) => columns.map((column) => cells[column] ?? ''));
  }

  /** Formulas of a column, row by row. */
  formulas(table: string, key: string): readonly string[] {
    const sheet = this.sheet(table);
    const first = this.row(table, 0);
    const range = sheet.getRange(first, this.column(table, key), sheet.getLastRow() - first + 1, 1);
    return range.getFormulas().flat();
  }

  /** Index of the first row whose cells begin so. */
  find(table: string, cells: Readonly<Record<string, Cell>>): number {
    const keys = Object.keys(cells);
    return this.values(table, ...keys).findIndex((row) =>
      keys.every((key, index) => row[index] === cells[key]),
    );
  }

  /** A labelled value of a tab of fields. */
  field(table: string, key: string): Cell {
    const label = tableTemplate(table).fields.find((field) => field.key === key)?.label[this.#language];
    const rows: Cell[][] = this.sheet(table).getDataRange().getValues();
    return rows.find(([shown]) => shown === label)?.[1] ?? '';
  }

  setField(table: string, key: string, value: Cell): void {
    const label = tableTemplate(table).fields.find((field) => field.key === key)?.label[this.#language];
    const rows: Cell[][] = this.sheet(table).getDataRange().getValues();
    this.sheet(table)
      .getRange(rows.findIndex(([shown]) => shown === label) + 1, 2)
      .setValue(value);
  }
}

/** Opens copies of one plan, whose script is that of a test. */
export function planMaker(
  locale: 'fr_FR' | 'en_US',
  entry = 'test/actions/layer/script.ts',
): () => PlanWorkbook {
  const language = locale === 'fr_FR' ? 'fr' : 'en';
  const files = { 'Code.js': scriptOf(entry), 'Sidebar.html': '' };
  return () => {
    const options = { files, locale, userLocale: language, now: NOW };
    const { runtime, planId } = preparedPlan({ ...ANSWERS, language }, options);
    return new PlanWorkbook(runtime, planId, language);
  };
}
