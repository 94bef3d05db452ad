import { ServiceError } from '../errors';
import type { AuthMode } from './auth-mode';
import type { VirtualClock } from './clock';

/** One run of the script on Google's side: a menu item, a sidebar call, a trigger, a cell. */
export interface Execution {
  /** From 1. */
  readonly number: number;
  readonly mode: AuthMode;
  /** Moment of the scripts' clock, in milliseconds, from which every call fails. */
  readonly deadline: number;
  /** Set when the execution was killed: no call succeeds any more. */
  killedBy: Error | null;
}

const MINUTE = 60_000;

/** How long each mode may run, in milliseconds. */
const LIMITS: Readonly<Record<AuthMode, number>> = {
  NONE: 0.5 * MINUTE,
  LIMITED: 0.5 * MINUTE,
  CUSTOM_FUNCTION: 0.5 * MINUTE,
  FULL: 6 * MINUTE,
};

/** The executions under way: a cell calculated while a menu item runs is an execution inside another. */
export class Executions {
  readonly #clock: VirtualClock;
  readonly #underWay: Execution[] = [];
  #count = 0;
  #ended: (mode: AuthMode) => void = () => undefined;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  get current(): Execution | undefined {
    return this.#underWay.at(-1);
  }

  /** What to do each time the outermost execution is over; it is told its mode. */
  onEnd(listener: (mode: AuthMode) => void): void {
    this.#ended = listener;
  }

  /** Runs the task as one execution in this mode. */
  run<T>(mode: AuthMode, task: () => T): T {
    this.#underWay.push(this.#start(mode));
    try {
      return task();
    } finally {
      this.#underWay.pop();
      if (this.#underWay.length === 0) this.#ended(mode);
    }
  }

  /** Throws when the current execution is dead or out of time. */
  assertAlive(): void {
    const execution = this.current;
    if (!execution) return;
    if (this.#clock.now() > execution.deadline) {
      execution.killedBy ??= new ServiceError('Exceeded maximum execution time');
    }
    if (execution.killedBy) throw execution.killedBy;
  }

  #start(mode: AuthMode): Execution {
    this.#count += 1;
    const deadline = this.#clock.now() + LIMITS[mode];
    return { number: this.#count, mode, deadline, killedBy: null };
  }
}
