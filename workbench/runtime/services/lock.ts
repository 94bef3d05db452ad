import type { VirtualClock } from '../boundary/clock';
import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { HOLDERS, oneForEach } from './storage';

/** Who has a lock. */
interface Possession {
  /** The execution under way has it. */
  held: boolean;
  /** Moment of the clock, in milliseconds, until which another execution has it. */
  elsewhereUntil: number;
}

/** The locks of a document, its script and its user, all free. */
export const createLocks = () => oneForEach((): Possession => ({ held: false, elsewhereUntil: 0 }));

/** One lock a holder. */
export type Locks = ReturnType<typeof createLocks>;

/** No lock outlives the execution that took it. */
export function releaseAll(locks: Locks): void {
  for (const holder of HOLDERS) locks(holder).held = false;
}

/** What one execution at a time may hold. */
export class Lock implements Offline<GoogleAppsScript.Lock.Lock> {
  static readonly serviceName = 'Lock';
  readonly #possession: Possession;
  readonly #clock: VirtualClock;

  constructor(possession: Possession, clock: VirtualClock) {
    this.#possession = possession;
    this.#clock = clock;
  }

  hasLock(): boolean {
    return this.#possession.held;
  }

  /** Waits, on the virtual clock, while another execution holds it. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.#possession.held) return true;
    const wait = Math.max(0, this.#possession.elsewhereUntil - this.#clock.now());
    this.#clock.advance(Math.min(wait, timeoutInMillis));
    this.#possession.held = wait <= timeoutInMillis;
    return this.#possession.held;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#possession.held = false;
  }
}

/** Locks against other executions; without a document there is no document lock. */
export class LockService implements Offline<GoogleAppsScript.Lock.LockService> {
  static readonly serviceName = 'LockService';
  readonly #locks: Locks;
  readonly #clock: VirtualClock;
  readonly #inDocument: boolean;

  constructor(locks: Locks, clock: VirtualClock, inDocument: boolean) {
    this.#locks = locks;
    this.#clock = clock;
    this.#inDocument = inDocument;
  }

  getDocumentLock(): Lock | null {
    return this.#inDocument ? new Lock(this.#locks('document'), this.#clock) : null;
  }

  getScriptLock(): Lock {
    return new Lock(this.#locks('script'), this.#clock);
  }

  getUserLock(): Lock {
    return new Lock(this.#locks('user'), this.#clock);
  }
}
