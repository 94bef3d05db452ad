import { shapeOf } from '../boundary/realm';
import { fieldsOf, isForm } from './form';

/**
 * The arguments of a call as they travel: plain data, `undefined` as `null`, one form as its fields.
 * @throws TypeError naming the argument or the property that may not travel
 */
export function toServer(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && isForm(only)) return [fieldsOf(only)];
  return args.map((arg, index) => plainData(arg, String(index)));
}

function plainData(value: unknown, property: string): unknown {
  const shape = shapeOf(value);
  if (shape === 'primitive') return primitive(value, property);
  if (Array.isArray(value)) return value.map((item: unknown, index) => plainData(item, String(index)));
  if (shape !== 'plain') throw illegalValue(property);
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, inner]) => [key, plainData(inner, key)]),
  );
}

function primitive(value: unknown, property: string): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') throw illegalValue(property);
  return asJson(value);
}

/** What JSON makes of a value that is no object: neither `undefined` nor a number that is none travels. */
export function asJson(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return value;
}

function illegalValue(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
