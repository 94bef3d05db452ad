import { TYPICAL_COSTS, VirtualClock } from '../../../workbench/runtime/boundary/clock';
import { Executions } from '../../../workbench/runtime/boundary/executions';
import { ServiceCalls } from '../../../workbench/runtime/boundary/service-calls';
import { ServiceError } from '../../../workbench/runtime/errors';
import { evaluateInNode } from '../../../workbench/runtime/evaluate-node';
import { ServiceBoundary } from '../../../workbench/runtime/proxy';
import { Script } from '../../../workbench/runtime/script';
import { enumOf } from '../../../workbench/runtime/spreadsheet/enum-value';

/** A sheet as small as a test needs: cells, an enum, a method of each kind. */
export class FakeSheet {
  static readonly serviceName = 'Sheet';
  readonly Weight = enumOf('LIGHT', 'HEAVY');
  received: unknown = undefined;
  readonly #range = new FakeRange(this);

  getRange(_row: number, _column: number): FakeRange {
    return this.#range;
  }

  getName(): string {
    return 'Data';
  }

  setName(name: string): this {
    this.received = name;
    return this;
  }

  activate(value: unknown): void {
    this.received = value;
  }

  getWeight(): object {
    return this.Weight.HEAVY;
  }

  deleteRow(_row: number): void {
    throw new ServiceError('Those rows are out of bounds.');
  }
}

/** A range that keeps what it is given. */
export class FakeRange {
  static readonly serviceName = 'Range';
  readonly #sheet: FakeSheet;
  #values: unknown[][] = [[1, new Date(0), '']];

  constructor(sheet: FakeSheet) {
    this.#sheet = sheet;
  }

  getSheet(): FakeSheet {
    return this.#sheet;
  }

  getValues(): unknown[][] {
    return this.#values;
  }

  setValues(values: unknown[][]): this {
    this.#values = values;
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues([[value]]);
  }
}

/** A script's world with one sheet in it, named `sheet`. */
export function openFakeWorkbook(sheet = new FakeSheet()) {
  const clock = new VirtualClock(() => new Date('2026-01-15T09:00:00Z'));
  const executions = new Executions(clock);
  const calls = new ServiceCalls(executions, clock, TYPICAL_COSTS);
  const world = evaluateInNode(() => clock.now());
  const boundary = new ServiceBoundary(world.realm, calls);
  world.define({ sheet: boundary.toScript(sheet) });
  const evaluate = (expression: string): unknown => {
    world.run('test.js', `var answer = (() => ${expression})();`);
    return world.read('answer');
  };
  return { clock, executions, calls, evaluate, sheet };
}

/** A script with a sheet among its globals, named `sheet`. */
export function loadFakeScript(source: string) {
  const { executions, calls, clock } = openFakeWorkbook();
  const sheet = new FakeSheet();
  const openWorld = () => evaluateInNode(() => clock.now());
  const program = { source, openWorld, services: () => ({ sheet }), plainGlobals: {} };
  return { script: new Script(program, executions, calls), calls, sheet };
}
