import type { PlanError } from '../../errors';
import { refuse, type ArgumentKey } from './reader';

/** What was given for an argument. */
interface Given {
  readonly argument: ArgumentKey;
  readonly value: unknown;
}

/** How far a number is from 1, above or below, in orders of magnitude. */
const distance = ({ value }: Given): number =>
  typeof value === 'number' && value !== 0 ? Math.abs(Math.log(Math.abs(value))) : 0;

/** The error of a result that Sheets cannot show: it names the value farthest from 1, the one to look at. */
export function tooLarge(given: readonly Given[]): PlanError {
  const farthest = given.reduce((most, one) => (distance(one) > distance(most) ? one : most));
  return refuse('resultTooLarge', farthest.argument, farthest.value);
}
