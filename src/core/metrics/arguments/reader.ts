import type { MessageKey } from '../../../locales/en';
import { PlanError } from '../../errors';
import { isBlank, isErrorText, isRange, quote, type Grid } from './cell';

/** The key under which the locales hold the name of an argument. */
export type ArgumentKey = Extract<MessageKey, `argument_${string}`>;

/** How one argument of a function is read from its cell. */
export interface Reader<T> {
  readonly argument: ArgumentKey;
  readonly optional: boolean;
  /** Whether a range is one value by itself (holidays, weights) instead of one value a row. */
  readonly takesWhole?: (range: Grid) => boolean;
  readonly read: (cell: unknown) => T;
}

/** The value of each argument, in order. */
export type Values<R extends readonly Reader<unknown>[]> = {
  [I in keyof R]: R[I] extends Reader<infer T> ? T : never;
};

/** An argument that may be left out or blank: `undefined` then. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return { ...reader, optional: true, read: (cell) => (isBlank(cell) ? undefined : reader.read(cell)) };
}

/** The error of a value that cannot be used, naming the argument and the value. */
export function refuse(
  key: MessageKey,
  argument: ArgumentKey,
  cell: unknown,
  more: Readonly<Record<string, string | number>> = {},
): PlanError {
  return new PlanError(key, { argument, value: quote(cell), ...more });
}

/** Passes a cell on unless it is in error. */
export function refuseErrorText(argument: ArgumentKey, cell: unknown): void {
  if (isErrorText(cell)) throw refuse('cellInError', argument, cell.trim());
}

/** Reads an argument that holds one value for the whole call, a range of one cell included. */
export function readOne<T>(reader: Reader<T>, passed: unknown): T {
  const cells = isRange(passed) ? passed.flat() : [passed];
  const cell: unknown = cells.length === 1 ? cells[0] : passed;
  refuseErrorText(reader.argument, cell);
  return reader.read(cell);
}
