import { parts, type Day } from '../calendar/day';
import { isoDay } from '../calendar/iso';
import { minorText } from '../money';
import type { Language } from '../schema/words';
import { EXPORT_COLUMNS, type ExportColumn } from './export-columns';
import type { ExportRow } from './export-row';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What spreadsheets of each language split on, and write amounts with. */
const HABITS = { fr: { separator: ';', decimal: ',' }, en: { separator: ',', decimal: '.' } } as const;

/** First characters that make a spreadsheet read a text as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/u;

/** A text that no spreadsheet runs: an apostrophe stands before what would begin a formula. */
function safeText(text: string): string {
  const inert = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

function dateText(serial: Day, language: Language): string {
  if (language === 'en') return isoDay(serial);
  const { year, month, date } = parts(serial);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

function csvCell({ kind, of }: ExportColumn, row: ExportRow, language: Language): string {
  const value = of(row);
  if (typeof value === 'string') return safeText(value);
  if (kind === 'money') return minorText(value).replace('.', HABITS[language].decimal);
  return kind === 'date' ? dateText(value, language) : String(value);
}

/** The export as a file that a spreadsheet of the language opens as it is: UTF-8 with its mark, no formula. */
export function exportCsv(rows: readonly ExportRow[], language: Language): string {
  const { separator } = HABITS[language];
  const header = EXPORT_COLUMNS.map((column) => column.header).join(separator);
  const lines = rows.map((row) =>
    EXPORT_COLUMNS.map((column) => csvCell(column, row, language)).join(separator),
  );
  return BYTE_ORDER_MARK + [header, ...lines].map((line) => line + LINE_END).join('');
}
