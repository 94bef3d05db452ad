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
 * Stands for `@` where the engine must not take a content for raw text: a number or a boolean a script wrote, which
 * stays one, and a text that begins with `=`, which an apostrophe keeps from being a formula. Prints like `@`.
 */
export const EXACT_TEXT_FORMAT = '0.##############;-0.##############';
