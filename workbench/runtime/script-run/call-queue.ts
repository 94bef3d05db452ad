/** Runs a task later, in whatever order. */
export type Schedule = (task: () => void) => void;

const MOST_AT_ONCE = 10;

/** Lets at most ten calls run at once; the others wait for their turn. */
export class CallQueue {
  readonly #schedule: Schedule;
  readonly #waiting: (() => Promise<void>)[] = [];
  #running = 0;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** Starts a call now or when one ends; never before this method has returned. */
  add(call: () => Promise<void>): void {
    this.#waiting.push(call);
    this.#startNext();
  }

  #startNext(): void {
    if (this.#running === MOST_AT_ONCE) return;
    const call = this.#waiting.shift();
    if (!call) return;
    this.#running += 1;
    this.#schedule(() => {
      void call().finally(() => {
        this.#running -= 1;
        this.#startNext();
      });
    });
  }
}
