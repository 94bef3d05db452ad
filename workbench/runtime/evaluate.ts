import type { Realm } from './boundary/realm';

/** A global scope in which a classic script runs, as Apps Script runs one: no module, no timers. */
export interface ScriptWorld {
  readonly realm: Realm;
  /** Adds names to the global scope. */
  define(globals: Readonly<Record<string, unknown>>): void;
  /** Runs a script; what it throws is thrown. */
  run(fileName: string, source: string): void;
  /** A global of the script; `undefined` when there is none. */
  read(name: string): unknown;
}

/** Opens a fresh world whose clock, where it can be replaced, tells `now` (milliseconds since 1970). */
export type Evaluate = (now: () => number) => ScriptWorld;
