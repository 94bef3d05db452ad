import type { FieldIssue } from '../core/plan/read/issues';

/** Answers to put right: nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly issues: readonly FieldIssue[];

  constructor(issues: readonly FieldIssue[]) {
    super('refused');
    this.issues = issues;
  }
}
