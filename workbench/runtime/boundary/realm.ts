/** The constructors of the world a script runs in: `instanceof` there knows no others. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
  readonly Object: ObjectConstructor;
}

/** The realm this module itself lives in. */
export const hostRealm: Realm = { Array, Date, Error, Function, Object };

/** What a value is, whatever realm it was born in. `other` is handed over as it is: enums, functions. */
export type Shape = 'primitive' | 'array' | 'date' | 'error' | 'plain' | 'other';

const TAGS: Readonly<Record<string, Shape>> = { '[object Date]': 'date', '[object Error]': 'error' };

/** Tells a value's shape without asking any constructor. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'function') return 'other';
  if (typeof value !== 'object' || value === null) return 'primitive';
  if (Array.isArray(value)) return 'array';
  const tagged = TAGS[Object.prototype.toString.call(value)];
  return tagged ?? (isPlain(value) ? 'plain' : 'other');
}

/** An object literal of any realm: its prototype is the root of a chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What to do with an object before its shape is looked at; `undefined` leaves it to the copy. */
export type Substitute = (value: object) => unknown;

/** Rebuilds a value with the constructors of a realm, deeply. */
export function copyInto(realm: Realm, value: unknown, substitute: Substitute): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return substitute(value) ?? copyObject(realm, value, substitute);
}

function copyObject(realm: Realm, value: object, substitute: Substitute): unknown {
  const copy = (inner: unknown) => copyInto(realm, inner, substitute);
  if (Array.isArray(value)) return realm.Array.from(value, copy);
  if (isDate(value)) return new realm.Date(value.getTime());
  if (shapeOf(value) !== 'plain') return value;
  return realm.Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return shapeOf(value) === 'date';
}

function isError(value: unknown): value is Error {
  return shapeOf(value) === 'error';
}

/** The same error for another realm, with all it carries. An error already at home stays itself. */
export function errorInto(realm: Realm, error: unknown): unknown {
  if (error instanceof realm.Error || !isError(error)) return error;
  const copy = Object.assign(new realm.Error(error.message, { cause: error.cause }), error);
  for (const key of ['name', 'stack'] as const) {
    Object.defineProperty(copy, key, { value: error[key], configurable: true, writable: true });
  }
  return copy;
}
