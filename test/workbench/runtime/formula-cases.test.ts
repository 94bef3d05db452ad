import { transformSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { isDate, toSerial } from '../../../workbench/runtime/dates';
import { type CustomFunction, registerCustomFunction } from '../../../workbench/runtime/engine';
import { newDocument } from './new-document';

interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly got: unknown;
}

interface FormulaCases {
  readonly SHEETS: readonly string[];
  readonly CUSTOM: Readonly<Record<string, CustomFunction>>;
  readonly CASES: readonly unknown[];
  readonly ROWSTEP: number;
  run(engine: {
    write: (sheet: string, row: number, column: number, value: unknown) => void;
    flush: () => void;
    read: (sheet: string, row: number, column: number) => unknown;
  }): Result[];
}

/** Functions and language features the engine lacks; generated tabs use none of them. */
const GAPS =
  'ARRAYFORMULA|ARRAYFORMULA IF|BYCOL|BYROW|GOOGLEFINANCE|IMPORTRANGE|LAMBDA call|LET|MAKEARRAY|MAP|QUERY|REDUCE|' +
  'REGEXMATCH|REPT|SCAN|SPARKLINE|SPARKLINE opt|XMATCH';

const file = resolve('../shared/data/formula-cases.mjs');
const isThere = existsSync(file);
if (!isThere) console.log(`skipped: ${file} is absent`);

/** The test runner has no loader for this kind of module. */
function loadCases(): FormulaCases {
  const { code } = transformSync(readFileSync(file, 'utf8'), { format: 'cjs' });
  const module = { exports: {} };
  runInThisContext(`(module) => { ${code} }`)(module);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the module's own comment describes it
  return module.exports as FormulaCases;
}

/** Every case, calculated by a document. */
function runCases(): Result[] {
  const cases = loadCases();
  const { app, spreadsheet } = newDocument({ locale: 'en_US' });
  const rows = cases.CASES.length * cases.ROWSTEP;
  for (const name of cases.SHEETS) spreadsheet.insertSheet(name).insertRowsAfter(1000, rows);
  for (const [name, compute] of Object.entries(cases.CUSTOM)) registerCustomFunction(name, compute);
  spreadsheet.setNamedRange('BUDGET_CANAUX', spreadsheet.getRange('Param!B2:B6'));
  const cellAt = (sheet: string, row: number, column: number) =>
    spreadsheet.getSheetByName(sheet)?.getRange(row + 1, column + 1);
  return cases.run({
    write: (sheet, row, column, value) => cellAt(sheet, row, column)?.setValue(value),
    flush: () => app.flush(),
    read: (sheet, row, column) => {
      const value = cellAt(sheet, row, column)?.getValue();
      return isDate(value) ? toSerial(value, spreadsheet.getSpreadsheetTimeZone()) : value;
    },
  });
}

const whereThere = isThere ? describe : describe.skip;

whereThere('over the shared workbook', () => {
  test('every formula gives the value Sheets should give, the known gaps apart', () => {
    const results = runCases();
    expect(results.length).toBeGreaterThan(90);
    const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
    failed.sort();
    expect(failed.join('|')).toBe(GAPS);
  });
});
