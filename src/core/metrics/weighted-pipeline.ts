import { linesOf, needed, type Line } from './arguments/lines';
import { amount, rate } from './arguments/number';
import type { CellFunction } from './arguments/result';
import { sumOf } from './arguments/total';

const READERS = [amount('argument_amounts'), rate('argument_probabilities')] as const;

/**
 * WEIGHTED_PIPELINE(amounts; probabilities): what open deals are worth together, each for its chance to be won.
 * Lines without an amount are left out; a deal without a chance is refused, for its chance is not 0.
 */
export const weightedPipeline: CellFunction = (...cells) => {
  const { lines } = linesOf(READERS, cells);
  const worth = lines.flatMap(worthOf);
  return worth.length === 0 ? '' : sumOf('argument_amounts', worth);
};

function worthOf([deal, chance]: Line, index: number): readonly number[] {
  return deal === undefined ? [] : [deal * needed(chance, 'argument_probabilities', index)];
}
