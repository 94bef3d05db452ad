import type { AuthMode } from './boundary/auth-mode';
import type { Executions } from './boundary/executions';
import { errorInto, hostRealm } from './boundary/realm';
import type { ServiceCalls } from './boundary/service-calls';
import { topLevelFunctions } from './bundle-functions';
import { ServiceError } from './errors';
import { LoadedScript, type Program } from './loaded-script';
import { fromScript } from './proxy';

/**
 * A script that is called as executions. As on Google's side each one loads it anew, so that no variable outlives a
 * call; cells alone, which may be many thousands, share one load.
 */
export class Script {
  readonly #program: Program;
  readonly #executions: Executions;
  readonly #calls: ServiceCalls;
  readonly #names: ReadonlySet<string>;
  readonly #forCells: LoadedScript;

  /** Loads the script a first time. */
  constructor(program: Program, executions: Executions, calls: ServiceCalls) {
    this.#program = program;
    this.#executions = executions;
    this.#calls = calls;
    this.#names = new Set(topLevelFunctions(program.source));
    this.#forCells = inOurTerms(() => this.#load());
  }

  /** Whether the script declares this function. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /**
   * Calls a function as one execution. Arguments, answer and errors are values of ours.
   * @throws what the function throws
   */
  call(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    return fromScript(this.callRaw(mode, name, args));
  }

  /** The same, with an answer that stays in the script's own terms: service objects are stand-ins. */
  callRaw(mode: AuthMode, name: string, args: readonly unknown[]): unknown {
    if (!this.has(name)) throw new ServiceError(`Script function not found: ${name}`);
    return inOurTerms(() => this.#executions.run(mode, () => this.#scriptFor(mode).call(name, args)));
  }

  #scriptFor(mode: AuthMode): LoadedScript {
    return mode === 'CUSTOM_FUNCTION' ? this.#forCells : this.#load();
  }

  /** As in a published add-on, a script may call no service of the document while it loads. */
  #load(): LoadedScript {
    return this.#executions.run('NONE', () => new LoadedScript(this.#program, this.#calls));
  }
}

function inOurTerms<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw errorInto(hostRealm, error);
  }
}
