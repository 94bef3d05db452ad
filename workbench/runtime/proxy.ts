import { copyInto, errorInto, hostRealm, type Realm } from './boundary/realm';
import type { ServiceCalls } from './boundary/service-calls';
import { serviceNameOf } from './boundary/service-object';
import { ServiceError } from './errors';

/** The service object behind each stand-in. */
const originals = new WeakMap<object, object>();

/** Is this value a service object, as scripts hold it? */
export function isServiceObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && originals.has(value);
}

/** A value of a script as our services expect it. */
export function fromScript(value: unknown): unknown {
  return copyInto(hostRealm, value, (object) => originals.get(object));
}

/** Names the language itself asks of any object; a service has none of them. */
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor']);

/** The one service that takes properties of the script's own. */
const TEMPLATE = 'HtmlTemplate';

/** Of a service's fields, a script sees its enums, named with a capital: the others are ours. */
const isOpen = (service: string, name: string): boolean => /^[A-Z]/u.test(name) || service === TEMPLATE;

/**
 * The one layer around every service object. A script never holds a service object of ours: it holds a stand-in
 * that announces each call, hands over arguments and answers between the two realms, and names what is missing.
 */
export class ServiceBoundary {
  readonly #realm: Realm;
  readonly #calls: ServiceCalls;
  readonly #standIns = new WeakMap<object, object>();

  constructor(realm: Realm, calls: ServiceCalls) {
    this.#realm = realm;
    this.#calls = calls;
  }

  /** A value of ours as the script shall see it: stand-ins for services, the realm's own arrays and dates. */
  toScript(value: unknown): unknown {
    return copyInto(this.#realm, value, (object) => this.#standInFor(object));
  }

  /** The same stand-in for the same service object, always; `undefined` for any other object. */
  #standInFor(object: object): object | undefined {
    if (originals.has(object)) return object;
    const service = serviceNameOf(object);
    if (service === undefined) return undefined;
    return this.#standIns.get(object) ?? this.#createStandIn(object, service);
  }

  #createStandIn(original: object, service: string): object {
    const methods = new Map<string, unknown>();
    const standIn = new Proxy(
      {},
      {
        get: (_, key) =>
          typeof key === 'symbol' ? undefined : this.#member(original, service, key, methods),
        set: (_, key, value) => this.#setMember(original, key, value),
      },
    );
    this.#standIns.set(original, standIn);
    originals.set(standIn, original);
    return standIn;
  }

  #member(original: object, service: string, name: string, methods: Map<string, unknown>): unknown {
    if (name === 'toString') return () => service;
    if (ASKED_BY_THE_LANGUAGE.has(name)) return undefined;
    return methods.get(name) ?? this.#firstRead(original, service, name, methods);
  }

  #firstRead(original: object, service: string, name: string, methods: Map<string, unknown>): unknown {
    const member: unknown = Reflect.get(original, name);
    if (typeof member !== 'function') {
      return this.#property(service, name, isOpen(service, name) ? member : undefined);
    }
    const method = (...args: unknown[]): unknown =>
      this.#call(service, name, args, (ours) => Reflect.apply(member, original, ours) as unknown);
    methods.set(name, method);
    return method;
  }

  #property(service: string, name: string, value: unknown): unknown {
    return this.#inScriptTerms(() => {
      if (value === undefined) throw new ServiceError(`Not in the offline runtime: ${service}.${name}`);
      this.#calls.admitProperty(service, name);
      return value;
    });
  }

  #call(service: string, name: string, args: unknown[], invoke: (args: unknown[]) => unknown): unknown {
    return this.#inScriptTerms(() => {
      const ours = args.map((arg) => fromScript(arg));
      this.#calls.admit(service, name, ours);
      return this.toScript(invoke(ours)) ?? null;
    });
  }

  /** Whatever is thrown reaches the script as an error of its own realm. */
  #inScriptTerms<T>(task: () => T): T {
    try {
      return task();
    } catch (error) {
      throw errorInto(this.#realm, error);
    }
  }

  #setMember(original: object, key: string | symbol, value: unknown): boolean {
    return serviceNameOf(original) === TEMPLATE && Reflect.set(original, key, value);
  }
}
