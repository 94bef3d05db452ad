import { ServiceError } from '../errors';

/** A call to break: its number from now on (1 is the next call), or the name of its method. */
export type FaultPoint = number | string;

interface Fault {
  readonly error: Error;
  readonly breaks: (method: string) => boolean;
  readonly killsExecution: boolean;
}

/** Makes chosen service calls fail. */
export class Faults {
  #faults: Fault[] = [];

  /** One call fails with this error; the script may catch it and go on. */
  failAt(point: FaultPoint, error: Error = new ServiceError('Service error: Spreadsheets')): void {
    this.#faults.push({ error, breaks: breakOnce(point), killsExecution: false });
  }

  /** The execution dies at that call: it and every later one of the same execution fail. */
  killAt(point: FaultPoint): void {
    const error = new ServiceError('Exceeded maximum execution time');
    this.#faults.push({ error, breaks: breakOnce(point), killsExecution: true });
  }

  clear(): void {
    this.#faults = [];
  }

  /** To be told of every call; throws at a fault. `kill` is told the error of a fatal one. */
  meet(method: string, kill: (error: Error) => void): void {
    for (const fault of this.#faults) {
      if (!fault.breaks(method)) continue;
      if (fault.killsExecution) kill(fault.error);
      throw fault.error;
    }
  }
}

/** True once: at the call of that number, or at the first call of that method. */
function breakOnce(point: FaultPoint): (method: string) => boolean {
  let met = 0;
  return (method) => {
    if (typeof point === 'number' || method === point) met += 1;
    return typeof point === 'number' ? met === point : met === 1 && method === point;
  };
}
