import { rowRule } from '../../rule';

export const spendOutsideYear = rowRule('spend_outside_year', 'warning', {
  table: 'spend',
  column: 'date',
  isWrong: (row, plan) => {
    const [date, year] = [row.amount('date'), plan.year];
    return date !== null && year !== null && (date < year.start || date >= year.end + 1);
  },
  values: (row) => ({ value: { day: row.sum('date') } }),
});
