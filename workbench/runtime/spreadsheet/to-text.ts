import { EnumValue } from './enum-value';

/** The text of a value a script gave where a text is wanted; an object that is no enum shows its kind, as in Sheets. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (value instanceof EnumValue) return value.name();
  return value === null || value === undefined ? '' : Object.prototype.toString.call(value);
}
