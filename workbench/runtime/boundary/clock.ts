import type { CallKind } from './call-log';

/** Milliseconds a call of each kind is taken to last. */
export type CallCosts = Readonly<Record<CallKind, number>>;

/** Orders of magnitude reported for live scripts; the exact figures do not matter, passing a limit does. */
export const TYPICAL_COSTS: CallCosts = { read: 60, write: 15, local: 0, other: 30 };

/** For a clock that already tells how long calls last. */
export const NO_COSTS: CallCosts = { read: 0, write: 0, local: 0, other: 0 };

/** The scripts' clock: real or fixed, plus the time that calls and `Utilities.sleep` are taken to last. */
export class VirtualClock {
  readonly #base: () => Date;
  #elapsed = 0;

  constructor(base: () => Date) {
    this.#base = base;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#base().getTime() + this.#elapsed;
  }

  /** Lets this many milliseconds pass. */
  advance(milliseconds: number): void {
    this.#elapsed += milliseconds;
  }
}
