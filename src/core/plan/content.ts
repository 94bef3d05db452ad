import type { FormulaText } from '../schema/table';

/** What a row is given: a list column holds a list key or a member's name, a date a serial number. */
export type CellInput = string | number | boolean | null;

/** A row written by the generator. */
export interface RowContent {
  readonly values: Readonly<Record<string, CellInput>>;
  /** Variants of formulas this row takes, the most particular first. */
  readonly variants: readonly string[];
  /** `{axis}`, `{k}`…: pieces of symbolic text filled into the row's formulas. */
  readonly slots: Readonly<Record<string, string>>;
  /** Group of rows a chart reads (rollup: the axis). */
  readonly group: string | null;
  /** Key of list `unit`: how the row's `measure` cells are shown; null when unknown. */
  readonly unit: string | null;
}

/** A row of plain values. */
export function valueRow(values: RowContent['values'], unit: string | null = null): RowContent {
  return { values, variants: ['default'], slots: {}, group: null, unit };
}

/** The formula a row takes among its variants; '' when it has none. */
export function formulaFor(formula: FormulaText | null, row: RowContent): string {
  if (formula === null) return '';
  const text =
    typeof formula === 'string'
      ? formula
      : (row.variants.map((name) => formula[name]).find((found) => found !== undefined) ?? '');
  return text.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => row.slots[name] ?? slot);
}

/** An empty prepared row. */
export const EMPTY_ROW: RowContent = valueRow({});
