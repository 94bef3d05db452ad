import { toText } from './to-text';
import { fromSerial, isDate, toSerial } from '../dates';

/** A value inside a rule, as JSON: a date is its serial day. */
export type StoredValue = string | number | boolean | null | { serial: number } | StoredValue[];

/** Turns a rule's value into JSON. */
export function store(value: unknown, timeZone: string): StoredValue {
  if (isDate(value)) return { serial: toSerial(value, timeZone) };
  if (Array.isArray(value)) return value.map((item) => store(item, timeZone));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return toText(value);
}

/** Turns JSON back into the rule's value. */
export function restore(value: StoredValue, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, timeZone));
  if (typeof value === 'object' && value !== null) return fromSerial(value.serial, timeZone);
  return value;
}
