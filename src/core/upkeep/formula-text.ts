/**
 * Formulas read back from a sheet, compared whatever the separators, quotes and spaces they are given back with.
 * Two texts that differ for a reason not known here only make Repair leave a cell alone.
 */

/** A text between quotes, or anything else: only the latter is folded. */
const PIECES = /("(?:[^"]|"")*")|([^"]+)/gu;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/gu;
/** Rows that do not follow the formula's own row. */
const FIXED_ROW = /\$\d+/gu;

function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replaceAll(PIECES, (_, quoted: string | undefined, code: string | undefined) =>
    quoted === undefined ? change(code ?? '') : quoted,
  );
}

/** One spelling for every way of writing the same formula. */
export function normalForm(formula: string): string {
  return outsideQuotes(formula, (code) =>
    code.replaceAll(QUOTED_SHEET, '$1!').replaceAll(',', ';').replaceAll(/\s+/gu, '').toUpperCase(),
  );
}

/** Equal for two formulas that read the same columns from other rows: one of them lags behind a row inserted. */
export function withoutFixedRows(formula: string): string {
  return outsideQuotes(normalForm(formula), (code) => code.replaceAll(FIXED_ROW, '$'));
}

/** Equal in every row of a column for a formula that was filled down. */
export function relativeForm(formula: string, row: number): string {
  const own = new RegExp(`(?<=[A-Z])${row}(?!\\d)`, 'gu');
  return outsideQuotes(normalForm(formula), (code) => code.replaceAll(own, '#'));
}

/** Equal for two formulas that read the same columns, whatever rows were inserted or deleted around them. */
export function withoutRows(formula: string): string {
  return outsideQuotes(normalForm(formula), (code) => code.replaceAll(/(?<=\$?[A-Z])\$?\d+/gu, ''));
}

/** A formula that lost what it named. */
export function isBroken(formula: string): boolean {
  return formula.includes('#REF');
}
