import type { Refusal } from '../../src/contract';

export type RefusedField = Refusal['errors'][number];

/** The server understood and said no; each message is worded, and may name the answer to put right. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly errors: readonly RefusedField[];

  constructor(errors: readonly RefusedField[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.errors = errors;
  }
}

/** Why no answer came: several Google accounts signed in, an answer lost on the way, anything else. */
export type FailureReason = 'accounts' | 'lost' | 'failed';

/** The server could not be reached, or broke; `detail` is what it said, in whatever language. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  readonly reason: FailureReason;
  readonly detail: string;

  constructor(reason: FailureReason, detail = '') {
    super(detail || reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/** What the failure handler received, typed. Google gives an Error, sometimes a text. */
export function failureFrom(error: unknown): ServerFailure {
  const detail = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  return new ServerFailure(/PERMISSION_DENIED/iu.test(detail) ? 'accounts' : 'failed', detail);
}
