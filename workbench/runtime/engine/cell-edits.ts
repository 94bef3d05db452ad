import type { Style } from '../engine';

/** What is left to write in one cell; what is absent stays as it is. */
export interface CellEdit {
  content?: string;
  format?: string;
  /** Merged into the style the cell has; `undefined` members are taken away. */
  style?: Partial<Record<keyof Style, unknown>>;
  /** Whether the old style is forgotten first. */
  freshStyle?: boolean;
}

/** Cell edits by sheet, then row, then column. */
export type CellEdits = Map<string, Map<number, Map<number, CellEdit>>>;

/**
 * The format of a plain-text cell whose text begins with `=`: under `@` the engine would show the apostrophe that
 * keeps it from being a formula. Prints a text as it is, like `@`.
 */
export const FORMULA_TEXT_FORMAT = '0.##############;-0.##############';
