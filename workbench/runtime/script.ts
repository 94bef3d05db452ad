import type { AuthMode } from './boundary/auth-mode';
import { errorInto, hostRealm } from './boundary/realm';
import type { ServiceCalls } from './boundary/service-calls';
import type { Executions } from './boundary/executions';
import { topLevelFunctions } from './bundle-functions';
import { ServiceError } from './errors';
import type { ScriptWorld } from './evaluate';
import { ServiceBoundary } from './proxy';

/** A script in its world: it sees services only through the boundary, and is called as executions. */
export class Script {
  readonly boundary: ServiceBoundary;
  readonly #world: ScriptWorld;
  readonly #executions: Executions;
  #names: ReadonlySet<string> = new Set();

  constructor(world: ScriptWorld, executions: Executions, calls: ServiceCalls) {
    this.#world = world;
    this.#executions = executions;
    this.boundary = new ServiceBoundary(world.realm, calls);
  }

  /**
   * Runs the script's text with these globals. As in a published add-on, it may call no service of the document
   * while it loads.
   */
  load(source: string, globals: Readonly<Record<string, unknown>>): void {
    this.#world.define(globals);
    this.#names = new Set(topLevelFunctions(source));
    this.#execute('NONE', () => this.#world.run('Code.js', source));
  }

  /** Service objects as the script's globals. */
  standIns(services: Readonly<Record<string, object>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(services).map(([name, service]) => [name, this.boundary.toScript(service)]),
    );
  }

  /** Whether the script declares this function. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /**
   * Calls a function of the script as one execution. Arguments, answer and errors are values of ours.
   * @throws what the function throws
   */
  call(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    const theirs = args.map((arg) => this.boundary.toScript(arg));
    return this.boundary.fromScript(this.callRaw(mode, name, theirs));
  }

  /** The same for arguments and an answer that stay in the script's own terms: service objects are stand-ins. */
  callRaw(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    const declared = this.#world.read(name);
    if (!this.has(name) || typeof declared !== 'function') {
      throw new ServiceError(`Script function not found: ${name}`);
    }
    return this.#execute(mode, () => Reflect.apply(declared, undefined, args) as unknown);
  }

  #execute<T>(mode: AuthMode, task: () => T): T {
    try {
      return this.#executions.run(mode, task);
    } catch (error) {
      throw errorInto(hostRealm, error);
    }
  }
}
