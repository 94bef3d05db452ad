import { at } from '../../finding';
import type { Rule } from '../../rule';

export const exampleRowsLeft: Rule = {
  key: 'example_rows_left',
  severity: 'info',
  run: (plan) =>
    plan.tables.flatMap((table) => {
      const examples = plan.filled(table).filter(({ isExample }) => isExample);
      return examples.slice(0, 1).map((first) => at(first, 'id', { n: examples.length }));
    }),
};
