import { requiredTotal } from './gate';
import { sumGiven } from './imposed';
import type { RollUpInput } from './roll-up-input';

/**
 * What the members of an axis still have to be given: the total required of the axis minus their targets.
 * Null when the axis has no target, or when targets do not add up.
 */
export function leftToShare(input: RollUpInput): number | null {
  const { axis, metric, imposed, global } = input;
  const shared = sumGiven([...imposed.values()].map(({ target }) => target));
  if (shared === null || global.target === null || metric.kind === 'ratio') return null;
  return requiredTotal(axis, global.target, input) - shared;
}
