import type { Realm } from './boundary/realm';
import type { ServiceCalls } from './boundary/service-calls';
import { ServiceError } from './errors';
import type { ScriptWorld } from './evaluate';
import { ServiceBoundary } from './proxy';

/** A script that can be loaded any number of times. */
export interface Program {
  readonly source: string;
  /** Opens a world for one load. */
  readonly openWorld: () => ScriptWorld;
  /** The services it meets as globals, for a script that runs in this realm. */
  readonly services: (realm: Realm) => Readonly<Record<string, object>>;
  /** The globals that are no service. */
  readonly plainGlobals: Readonly<Record<string, unknown>>;
}

/** A script in a world: its variables live as long as this. */
export class LoadedScript {
  readonly #world: ScriptWorld;
  readonly #boundary: ServiceBoundary;

  constructor({ source, openWorld, services, plainGlobals }: Program, calls: ServiceCalls) {
    this.#world = openWorld();
    this.#boundary = new ServiceBoundary(this.#world.realm, calls);
    const standIns = Object.entries(services(this.#world.realm)).map(
      ([name, service]) => [name, this.#boundary.toScript(service)] as const,
    );
    this.#world.define({ ...Object.fromEntries(standIns), ...plainGlobals });
    this.#world.run('Code.js', source);
  }

  /** Calls a function with values of ours; the answer stays in the script's own terms. */
  call(name: string, args: readonly unknown[]): unknown {
    const declared = this.#world.read(name);
    if (typeof declared !== 'function') throw new ServiceError(`Script function not found: ${name}`);
    const theirs = args.map((arg) => this.#boundary.toScript(arg));
    return Reflect.apply(declared, undefined, theirs) as unknown;
  }
}
