import type { TabBlueprint } from '../blueprint';
import { printOf, type CellRead } from './cell-print';

/** A sheet as far as its print goes. Rows and columns count from 0; '' for a blank, days as serial numbers. */
export interface PrintedSheet {
  readonly values: readonly (readonly CellRead[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: number;
  readonly charts: number;
}

/** Sheets spells separators and spaces in its own way; names, cells and figures it keeps. */
const bare = (formula: string): string => formula.replaceAll(/[^\w$]/gu, '').toUpperCase();

/** A print of everything a sheet holds, by which a change of any cell is told. */
export function sheetPrint({ values, formulas, notes, charts }: PrintedSheet): string {
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      if (value === '' && formula === '') return [];
      return [`${r},${c}:${formula === '' ? printOf(value) : bare(formula)}`];
    }),
  );
  return `${cells.length}.${printOf([...cells, notes, charts].join('|')).toString(36)}`;
}

/** The print a sheet will have once a tab is written on it. */
export function printOfTab({ cells, charts, notes }: TabBlueprint): string {
  return sheetPrint({
    values: cells.map((row) => row.map(({ value }) => value ?? '')),
    formulas: cells.map((row) => row.map(({ formula }) => formula ?? '')),
    notes: notes.length,
    charts: charts.length,
  });
}
