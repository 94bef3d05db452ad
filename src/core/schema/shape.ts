import type { Words } from './words';

/** A JSON object being read, with its place for error messages. */
export interface Source {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

function fail(path: string, expected: string): never {
  throw new Error(`Template ${path}: ${expected} expected`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (item: unknown): item is string => typeof item === 'string';

/** Opens a JSON object. @throws Error naming its place when it is none. */
export function open(value: unknown, path: string): Source {
  return isObject(value) ? { path, value } : fail(path, 'object');
}

/** Refuses a key that no reader knows, so that a misspelt property is never silently ignored. */
export function onlyKeys(source: Source, known: readonly string[]): void {
  for (const key of Object.keys(source.value))
    if (!known.includes(key)) fail(`${source.path}.${key}`, `one of ${known.join(', ')}`);
}

export function text(source: Source, key: string): string {
  const value = source.value[key];
  return typeof value === 'string' ? value : fail(`${source.path}.${key}`, 'text');
}

const isAbsent = (source: Source, key: string): boolean => (source.value[key] ?? null) === null;

export function textOr<T>(source: Source, key: string, missing: T): string | T {
  return isAbsent(source, key) ? missing : text(source, key);
}

export function numberOr(source: Source, key: string, missing: number): number {
  const value = source.value[key];
  if (value === undefined) return missing;
  return typeof value === 'number' ? value : fail(`${source.path}.${key}`, 'number');
}

export function flag(source: Source, key: string): boolean {
  const value = source.value[key] ?? false;
  return typeof value === 'boolean' ? value : fail(`${source.path}.${key}`, 'true or false');
}

export function words(source: Source, key: string): Words {
  const inner = open(source.value[key], `${source.path}.${key}`);
  return { fr: text(inner, 'fr'), en: text(inner, 'en') };
}

export function wordsOrNull(source: Source, key: string): Words | null {
  return isAbsent(source, key) ? null : words(source, key);
}

/** Reads each item of an array that may be absent. */
export function each<T>(source: Source, key: string, read: (item: Source) => T): readonly T[] {
  const value = source.value[key] ?? [];
  if (!Array.isArray(value)) return fail(`${source.path}.${key}`, 'array');
  return value.map((item: unknown, index) => read(open(item, `${source.path}.${key}[${index}]`)));
}

export function texts(source: Source, key: string): readonly string[] {
  const value: unknown = source.value[key] ?? [];
  return Array.isArray(value) && value.every(isText)
    ? value
    : fail(`${source.path}.${key}`, 'array of texts');
}

/** One of the words allowed, typed as such. */
export function oneOf<T extends string>(source: Source, key: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === source.value[key]);
  return found ?? fail(`${source.path}.${key}`, allowed.join(', '));
}

/** What a cell may be given as it is. */
export type Constant = string | number | boolean;

/** A cell constant; null when absent. */
export function constant(source: Source, key: string): Constant | null {
  const value = source.value[key] ?? null;
  const isConstant = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return value === null || isConstant ? value : fail(`${source.path}.${key}`, 'text, number, true or false');
}

/** A constant, or one a language. */
export function wordsOrConstant(source: Source, key: string): Words | Constant | null {
  return isObject(source.value[key]) ? words(source, key) : constant(source, key);
}
