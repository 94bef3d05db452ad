import { readColumnMark } from '../../../src/core/plan/compose/notes';
import type { PlanAnswers } from '../../../src/core/plan/answers';
import { table as tableTemplate } from '../../../src/core/schema/catalogue';
import type { Language } from '../../../src/core/schema/words';
import type { Runtime } from '../../../workbench/runtime/host';
import { openScript, type WorkbookOptions } from '../../support/runtime';
import { scriptOf } from '../../support/script-module';

const NOW = new Date('2027-03-15T10:00:00+01:00');
const TABS = ['objectives', 'fixed_totals', 'actuals', 'rollup'];

type Cell = string | number | boolean | Date;
type Sheet = ReturnType<Runtime['spreadsheet']['getSheets']>[number];

const people = (...names: readonly string[]) => names.map((name) => ({ name, amount: '' }));

function answers(language: Language): PlanAnswers {
  return {
    language,
    style: 'smart',
    company: 'Atelier',
    fiscalStart: '2027-01-01',
    currency: 'EUR',
    lastYear: '2400000',
    growth: '10',
    stretch: '',
    statement: '',
    members: { rep: people('Anne', 'Luc'), channel: people('Boutique', 'Site') },
    sharing: 'equal',
    tabs: TABS,
    demo: false,
  };
}

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

/** Makes a plan once: what is returned opens a copy of it, as a document saved and opened again. */
export function planMaker(locale: 'fr_FR' | 'en_US'): () => PlanWorkbook {
  const language = locale === 'fr_FR' ? 'fr' : 'en';
  const files = { 'Code.js': scriptOf('test/actions/layer/script.ts'), 'Sidebar.html': '' };
  const options: WorkbookOptions = { locale, userLocale: language, now: NOW };
  const made = openScript(files, options);
  const planId = String(made.run('makePlan', answers(language)));
  const [book, properties] = [made.book.save(), made.saveProperties()];
  // An engine works in the data it is given: each copy needs data of its own.
  return () =>
    new PlanWorkbook(
      openScript(files, { ...options, book: structuredClone(book), properties }),
      planId,
      language,
    );
}
