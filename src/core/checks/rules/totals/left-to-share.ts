import { cents } from '../../figures';
import { at } from '../../finding';
import type { Rule } from '../../rule';
import { sharedTotals } from './shared-totals';

export const leftToShare: Rule = {
  key: 'left_to_share',
  severity: 'warning',
  run: (plan) =>
    sharedTotals(plan).flatMap(({ axes, tolerance }) =>
      axes.flatMap(({ axis, rows: [first], required, sum }) => {
        if (!first || Math.abs(required - sum) <= tolerance) return [];
        const values = { axis: { list: 'axis', key: axis }, value: cents(required - sum) };
        return [at(first, 'target', values)];
      }),
    ),
};
