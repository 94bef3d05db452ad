import { fold } from '../../fold';
import { rowRule } from '../../rule';
import { isPursued, parentOf, pursued } from './living';

/** Sub-objectives that all have other metrics help the parent, and none tells how much of its target is covered. */
export const childrenOtherMetric = rowRule('children_other_metric', 'info', {
  table: 'objectives',
  column: 'metric',
  needs: ['parent'],
  isWrong: (row, plan) => {
    const children = isPursued(row) ? pursued(plan).filter((child) => parentOf(plan, child) === row) : [];
    const metric = fold(row.text('metric'));
    return (
      metric !== '' && children.length > 0 && children.every((child) => fold(child.text('metric')) !== metric)
    );
  },
  values: (row) => ({ value: row.text('metric') }),
});
