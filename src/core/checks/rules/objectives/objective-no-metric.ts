import { rowRule } from '../../rule';
import { isPursued } from './living';

export const objectiveNoMetric = rowRule('objective_no_metric', 'error', {
  table: 'objectives',
  column: 'metric',
  isWrong: (row) => isPursued(row) && row.isBlank('metric'),
});
