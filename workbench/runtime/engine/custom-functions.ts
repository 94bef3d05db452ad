import { fromSerial, isDate, toSerial } from '../dates';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';

/** What one cell hands to a custom function: a blank is `''`, an error its text, a date a Date. */
export type CellInput = string | number | boolean | Date;

/** A custom function as Apps Script calls it: a cell is a scalar, a range is rows of cells. */
export type CustomFunction = (...args: (CellInput | CellInput[][] | undefined)[]) => unknown;

const CELLS = { acceptMatrix: true, acceptErrors: true, repeating: true, optional: true };

/**
 * Makes a function callable from cells. A throw shows `#ERROR!` and its message, as in Sheets.
 * @param name upper case letters, digits, dots and underscores
 */
export function registerCustomFunction(name: string, compute: CustomFunction): void {
  registries.functionRegistry.replace(name, describeFunction(name, compute));
}

function describeFunction(name: string, compute: CustomFunction): AddFunctionDescription {
  return {
    description: name,
    category: 'Custom',
    args: [{ name: 'value', description: '', type: ['ANY', 'RANGE'], ...CELLS }],
    compute(...args) {
      const timeZone = timeZoneOf(this);
      try {
        return toResult(compute(...args.map((arg) => toInput(arg, timeZone))), timeZone);
      } catch (error) {
        return { value: '#ERROR!', message: messageOf(error) };
      }
    },
  };
}

/** The engine copies the document's own settings into the evaluation context, which it types loosely. */
export function timeZoneOf(context: EvalContext): string {
  const zone: unknown = context['timeZone'];
  return typeof zone === 'string' ? zone : 'Etc/UTC';
}

function toInput(arg: Arg, timeZone: string): CellInput | CellInput[][] {
  if (!Array.isArray(arg)) return toCell(arg, timeZone);
  const columns = arg;
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return toCell(columns[0]?.[0], timeZone);
  return Array.from({ length: height }, (_, row) => columns.map((cells) => toCell(cells[row], timeZone)));
}

function toCell(cell: FunctionResultObject | undefined, timeZone: string): CellInput {
  const value = cell?.value ?? '';
  if (typeof value !== 'number') return value;
  return helpers.isDateTimeFormat(cell?.format ?? '') ? fromSerial(value, timeZone) : value;
}

function toResult(result: unknown, timeZone: string) {
  if (!Array.isArray(result)) return toResultCell(result, timeZone);
  const rows = result.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return toResultCell('', timeZone);
  return Array.from({ length: width }, (_, column) => rows.map((row) => toResultCell(row[column], timeZone)));
}

function toResultCell(value: unknown, timeZone: string): FunctionResultObject {
  if (isDate(value)) return { value: toSerial(value, timeZone), format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  return { value: '' };
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
