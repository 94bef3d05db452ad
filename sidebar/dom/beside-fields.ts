import { RefusedRequest } from '../server/failure';
import type { Field } from './field';
import { complain } from './fields';

/**
 * Runs the job; what the server refuses is said beside the answers it is about.
 *
 * @throws what the job throws, when it is about none of these fields.
 */
export async function besideFields(fields: readonly Field[], job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof RefusedRequest) || complain(fields, error.errors).length > 0) throw error;
  }
}
