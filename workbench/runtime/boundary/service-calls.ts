import { ServiceError } from '../errors';
import { refusal, type AuthMode } from './auth-mode';
import { callKind } from './call-kind';
import { CallLog } from './call-log';
import type { CallCosts, VirtualClock } from './clock';
import type { Executions } from './executions';
import { Faults } from './faults';
import { methodOf, type ServiceCall } from './service-call';
import { checkSignature } from './signature';

/** What stands between a script and every service call: permission, count, time, faults, signature. */
export class ServiceCalls {
  readonly log = new CallLog();
  readonly faults = new Faults();
  readonly #executions: Executions;
  readonly #clock: VirtualClock;
  readonly #costs: CallCosts;

  constructor(executions: Executions, clock: VirtualClock, costs: CallCosts) {
    this.#executions = executions;
    this.#clock = clock;
    this.#costs = costs;
  }

  /** To be told of a call before it is made; throws when it must not be made. */
  admit(service: string, name: string, args: readonly unknown[]): void {
    const call = { service, name, kind: callKind(service, name) };
    this.#assertAllowed(call);
    this.#record(call);
    this.#executions.assertAlive();
    this.#meetFaults(call);
    checkSignature(call, args);
  }

  /** The same for reading a property, an enum: allowed or not, but no call. */
  admitProperty(service: string, name: string): void {
    this.#assertAllowed({ service, name, kind: 'local' });
  }

  #assertAllowed(call: ServiceCall): void {
    const mode: AuthMode = this.#executions.current?.mode ?? 'FULL';
    const reason = refusal(mode, call);
    if (reason !== null) throw new ServiceError(reason);
  }

  #record(call: ServiceCall): void {
    const action = this.#executions.current?.number ?? 0;
    this.log.record({ method: methodOf(call), kind: call.kind, action });
    this.#clock.advance(this.#costs[call.kind]);
  }

  #meetFaults(call: ServiceCall): void {
    const execution = this.#executions.current;
    this.faults.meet(methodOf(call), (error) => {
      if (execution) execution.killedBy = error;
    });
  }
}
