import type { NamedField } from '../columns/field';

/**
 * What people said a name of a source is: a name of the plan, or nobody's. One to be added to the plan is a name of it
 * by the time sales are written.
 */
export interface NameChoice {
  readonly list: NamedField;
  /** As written in the source. */
  readonly name: string;
  /** Name of the plan; null to leave the sales unassigned. */
  readonly member: string | null;
}
