import type { ToSerial } from './serial';

/** A cell as read: dates are serial days; '' is blank. */
export type CellValue = string | number | boolean;

/** What the service gives for a cell, as a plain value; anything but text, figures, days and ticks is blank. */
export function cellValue(value: unknown, toSerial: ToSerial): CellValue {
  if (value instanceof Date) return toSerial(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
