import { percent } from '../../figures';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

const ROUNDING = 0.0005;

/** The line of a sale that reps share: a document may hold several, told apart by product and amount. */
function saleOf(row: CheckedRow): string {
  const source = row.text('source_id') || row.text('document');
  const columns = ['date', 'metric', 'product', 'channel', 'sale_value'];
  return source === '' ? '' : fold([source, ...columns.map((column) => row.text(column))].join('\n'));
}

export const creditOver100: Rule = {
  key: 'credit_over_100',
  severity: 'error',
  run: (plan) => {
    const shared = plan
      .rows('actuals')
      .filter((row) => row.amount('share') !== null && row.key('credit_type') !== 'overlay');
    return [...groups(shared, saleOf)].flatMap(([sale, rows]) => {
      const [first] = rows;
      const sum = rows.reduce((total, row) => total + row.sum('share'), 0);
      if (!first || sale === '' || sum <= 1 + ROUNDING) return [];
      return [
        at(first, 'share', { value: percent(sum), id: first.text('source_id') || first.text('document') }),
      ];
    });
  },
};
