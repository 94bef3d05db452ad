import { PlanError } from '../core/errors';
import type { CellFunction, CellResult, Phrase } from '../core/metrics/arguments/result';
import { say, type Locale } from '../locales';
import { currentLocale } from '../sheets/workbook';
import { datesAsShown } from './cell-dates';

type Cell = number | string;

/**
 * Runs a core function on what Sheets passed and words its result. One cell: a PlanError is thrown,
 * for IFERROR to catch. A range: the bad cell holds `⚠ message` and the others are computed.
 * The workbook's language is asked for only once something must be worded in it.
 */
export function inCell(compute: CellFunction, ...cells: readonly unknown[]): Cell | Cell[][] {
  try {
    const result = compute(...datesAsShown(cells));
    return Array.isArray(result) ? wordRange(result) : word(result);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new Error(wordFor(error, languagesOfWorkbook()), { cause: error });
  }
}

function wordRange(rows: readonly (readonly CellResult[])[]): Cell[][] {
  let languages: readonly Locale[] | undefined;
  const wordCell = (result: CellResult): Cell => {
    if (!(result instanceof PlanError)) return word(result);
    languages ??= languagesOfWorkbook();
    return `⚠ ${wordFor(result, languages)}`;
  };
  return rows.map((row) => row.map(wordCell));
}

function word(result: CellResult): Cell {
  if (result instanceof PlanError) throw result;
  if (typeof result !== 'object') return result;
  return wordFor(result, result.language ? [result.language] : languagesOfWorkbook());
}

function wordFor({ key, values }: Pick<Phrase, 'key' | 'values'>, languages: readonly Locale[]): string {
  return languages.map((language) => say(language, key, values)).join(' | ');
}

/** The workbook's language; both when a custom function may not ask for it. */
function languagesOfWorkbook(): readonly Locale[] {
  try {
    return [currentLocale()];
  } catch {
    return ['fr', 'en'];
  }
}
