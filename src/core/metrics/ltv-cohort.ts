import { isBlank, isRange, toGrid } from './arguments/cell';
import { needed } from './arguments/lines';
import { number, signedRate } from './arguments/number';
import { optional, readOne, refuseErrorText } from './arguments/reader';
import { sumOf } from './arguments/total';
import { discountOf } from './ltv-models';

const REVENUE = optional(number('argument_arpa'));
const MARGIN = optional(signedRate('argument_margin'));
const DISCOUNT = optional(number('argument_discount'));

/**
 * What a customer of a cohort has brought, in currency: the revenue of each period they were followed times the
 * margin, Σ arpa[t] · margin / (1 + discount)^t, the first period being t = 0. Blanks at the end are periods to come.
 * @throws PlanError for a blank between two periods.
 */
export function cohortValue(arpa: unknown, margin: unknown, discount: unknown): number | '' {
  const followed = withoutEnd(isRange(arpa) ? toGrid(arpa).flat() : [arpa]);
  const [share, d] = [readOne(MARGIN, margin) ?? 1, discountOf(readOne(DISCOUNT, discount) ?? 0)];
  const worth = followed.map((cell, t) => (revenueIn(cell, t) * share) / (1 + d) ** t);
  return worth.length === 0 ? '' : sumOf('argument_arpa', worth);
}

function revenueIn(cell: unknown, period: number): number {
  refuseErrorText('argument_arpa', cell);
  return needed(REVENUE.read(cell), 'argument_arpa', period);
}

function withoutEnd(cells: readonly unknown[]): readonly unknown[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return cells.slice(0, length);
}
