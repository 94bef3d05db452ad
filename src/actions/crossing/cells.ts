import { toMinor } from '../../core/money';
import type { CellValue } from '../../sheets/cell-value';

/** Minor units of an amount; null for a blank or a text. */
export const minor = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);

/** A day without its time; null for what is none. */
export const day = (value: CellValue): number | null =>
  typeof value === 'number' ? Math.floor(value) : null;

/** Labels are the same whatever their case, as native criteria have it. */
export const same = (a: CellValue, b: string): boolean =>
  String(a).trim().toLowerCase() === b.trim().toLowerCase();
