import type { Runtime } from '../../workbench/runtime/host';
import { openWorkbook } from './runtime';

export type TestedLocale = 'fr_FR' | 'en_US';

/** What a cell shows, and why when it is an error. */
export interface Shown {
  readonly value: unknown;
  readonly message: string;
}

/** A sheet whose cells are typed by a person, the built functions answering. */
export interface CellWorkbook {
  /** Types a formula in column K, and reads a block of cells from there. */
  readonly block: (formula: string, rows?: number, columns?: number) => readonly (readonly Shown[])[];
  /** What one formula shows. */
  readonly cell: (formula: string) => Shown;
}

const FIRST_COLUMN = 10;

/** Opens a workbook of a locale and types cells in its first sheet; formulas are given as in English. */
export function cellWorkbook(locale: TestedLocale, cells: Readonly<Record<string, string>>): CellWorkbook {
  const runtime = openWorkbook({ locale });
  const type = (a1: string, text: string) =>
    runtime.book.type(firstSheet(runtime).name, a1, text.startsWith('=') ? spoken(text, locale) : text);
  for (const [a1, text] of Object.entries(cells)) type(a1, text);
  const block: CellWorkbook['block'] = (formula, rows = 1, columns = 1) => {
    type('K1', formula);
    return range(rows).map((row) => range(columns).map((column) => shownAt(runtime, row, column)));
  };
  return { block, cell: (formula) => block(formula)[0]?.[0] ?? { value: undefined, message: '' } };
}

function firstSheet({ book }: Runtime): { readonly id: string; readonly name: string } {
  const [id = ''] = book.layout.sheets.map((sheet) => sheet.id);
  return { id, name: book.getters.getSheetName(id) };
}

function shownAt(runtime: Runtime, row: number, column: number): Shown {
  const position = { sheetId: firstSheet(runtime).id, row, col: FIRST_COLUMN + column };
  const { value, message } = runtime.book.getters.getEvaluatedCell(position);
  return { value, message: message ?? '' };
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A formula with the separators of a locale; what is between quotes stays. */
function spoken(formula: string, locale: TestedLocale): string {
  if (locale === 'en_US') return formula;
  const parts = formula.split(/("[^"]*")/u);
  const separated = parts.map((part) =>
    part.startsWith('"') ? part : part.replaceAll(',', ';').replaceAll(/(?<=\d)\.(?=\d)/gu, ','),
  );
  return separated.join('');
}
