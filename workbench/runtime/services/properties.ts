import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { byteLength, HOLDERS, oneForEach, type Holder } from './storage';

/** Stored texts by key. */
export type PropertyTexts = Record<string, string>;

/** Every store that holds something: what survives a session. */
export type SavedProperties = Partial<Record<Holder, PropertyTexts>>;

const KILOBYTE = 1024;
const VALUE_LIMIT = 9 * KILOBYTE;
const STORE_LIMIT = 500 * KILOBYTE;
const QUOTA_EXCEEDED =
  'You have exceeded the property storage quota. Please remove some properties and try again.';

/** A store of texts. */
export class PropertyStore implements Offline<GoogleAppsScript.Properties.Properties> {
  static readonly serviceName = 'Properties';
  #texts: Map<string, string>;

  constructor(texts: PropertyTexts = {}) {
    this.#texts = new Map(Object.entries(texts));
  }

  getProperty(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  getProperties(): PropertyTexts {
    return Object.fromEntries(this.#texts);
  }

  getKeys(): string[] {
    return [...this.#texts.keys()];
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  /** All are stored, or none. */
  setProperties(properties: PropertyTexts, deleteAllOthers = false): this {
    const kept = deleteAllOthers ? [] : this.#texts;
    const next = new Map([...kept, ...Object.entries(properties)]);
    assertWithinQuota(next);
    this.#texts = next;
    return this;
  }

  deleteProperty(key: string): this {
    this.#texts.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.#texts.clear();
    return this;
  }
}

function assertWithinQuota(texts: ReadonlyMap<string, string>): void {
  const sizes = [...texts].map(([key, value]) => ({ key: byteLength(key), value: byteLength(value) }));
  const total = sizes.reduce((sum, { key, value }) => sum + key + value, 0);
  const tooLarge = total > STORE_LIMIT || sizes.some(({ value }) => value > VALUE_LIMIT);
  if (tooLarge) throw new ServiceError(QUOTA_EXCEEDED);
}

/** The stores of a document, its script and its user, filled with what was saved. */
export const createPropertyStores = (saved: SavedProperties = {}) =>
  oneForEach((holder) => new PropertyStore(saved[holder]));

/** One store a holder. */
export type PropertyStores = ReturnType<typeof createPropertyStores>;

/** What to keep for the next session. */
export function saveProperties(stores: PropertyStores): SavedProperties {
  return Object.fromEntries(HOLDERS.map((holder) => [holder, stores(holder).getProperties()]));
}

/** The properties of a document, its script and its user. */
export class PropertiesService implements Offline<GoogleAppsScript.Properties.PropertiesService> {
  static readonly serviceName = 'PropertiesService';
  readonly #stores: PropertyStores;

  constructor(stores: PropertyStores) {
    this.#stores = stores;
  }

  getDocumentProperties(): PropertyStore {
    return this.#stores('document');
  }

  getScriptProperties(): PropertyStore {
    return this.#stores('script');
  }

  getUserProperties(): PropertyStore {
    return this.#stores('user');
  }
}
