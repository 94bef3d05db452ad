import { PlanError } from '../../errors';

/** An answer to put right: which one, and why. */
export interface FieldIssue {
  /** Key of the answer, such as `company` or `members.rep`. */
  readonly field: string;
  readonly error: PlanError;
}

/** Collects what is wrong with a set of answers, so that people see it all at once. */
export class Issues {
  readonly found: FieldIssue[] = [];

  /** Runs a reading; what it refuses is kept under the field. @returns null when it was refused. */
  read<T>(field: string, reading: () => T): T | null {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.found.push({ field, error });
      return null;
    }
  }
}
