import type { VirtualClock } from '../boundary/clock';
import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { byteLength, oneForEach } from './storage';

interface Entry {
  readonly value: string;
  /** Moment of the clock, in milliseconds, from which the entry is gone. */
  readonly until: number;
}

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;
const ENTRIES_KEPT = 900;

/** Texts kept for a while. */
export class TextCache implements Offline<GoogleAppsScript.Cache.Cache> {
  static readonly serviceName = 'Cache';
  readonly #clock: VirtualClock;
  #entries = new Map<string, Entry>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    return entry && entry.until > this.#clock.now() ? entry.value : null;
  }

  /** Only the keys found. */
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(keys.map((key) => [key, this.get(key)]).filter(([, value]) => value !== null));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    refuseWhen(key.length > KEY_LIMIT, 'key');
    refuseWhen(byteLength(value) > VALUE_LIMIT, 'value');
    // Whether Google shortens a longer time or refuses it is not known; a script right in both cases asks less.
    refuseWhen(expirationInSeconds > MOST_SECONDS, 'expirationInSeconds');
    this.#entries.set(key, { value, until: this.#clock.now() + expirationInSeconds * 1000 });
    if (this.#entries.size > MOST_ENTRIES) this.#keepTheFarthest();
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #keepTheFarthest(): void {
    const byExpiry = [...this.#entries];
    byExpiry.sort(([, a], [, b]) => b.until - a.until);
    this.#entries = new Map(byExpiry.slice(0, ENTRIES_KEPT));
  }
}

function refuseWhen(tooLarge: boolean, argument: string): void {
  if (tooLarge) throw new ServiceError(`Argument too large: ${argument}`);
}

/** The caches of a document, its script and its user, all empty. */
export const createCaches = (clock: VirtualClock) => oneForEach(() => new TextCache(clock));

/** One cache a holder. */
export type Caches = ReturnType<typeof createCaches>;

/** The caches of a document, its script and its user. */
export class CacheService implements Offline<GoogleAppsScript.Cache.CacheService> {
  static readonly serviceName = 'CacheService';
  readonly #caches: Caches;

  constructor(caches: Caches) {
    this.#caches = caches;
  }

  getDocumentCache(): TextCache {
    return this.#caches('document');
  }

  getScriptCache(): TextCache {
    return this.#caches('script');
  }

  getUserCache(): TextCache {
    return this.#caches('user');
  }
}
