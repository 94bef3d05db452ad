import { PlanError } from '../../../src/core/errors';

/** The key of the PlanError a call throws; any other outcome fails the test. */
export function errorKey(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PlanError) return error.key;
    throw error;
  }
  throw new Error('nothing was thrown');
}
