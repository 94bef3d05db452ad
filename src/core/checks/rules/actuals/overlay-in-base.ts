import { fold } from '../../fold';
import { rowRule, type RowRule } from '../../rule';

/** Formulas leave out the overlay by its label: spelled otherwise, it is counted. */
const overlayIn = (table: string) =>
  ({
    table,
    column: 'credit_type',
    isWrong: (row, plan) => {
      const label = plan.reading.lists.label('credit', 'overlay');
      return row.key('credit_type') === 'overlay' && fold(String(row.value('credit_type'))) !== fold(label);
    },
    values: (row) => ({ value: row.text('credit_type'), label: { list: 'credit', key: 'overlay' } }),
  }) satisfies RowRule;

export const overlayInBase = rowRule('overlay_in_base', 'error', overlayIn('actuals'), overlayIn('targets'));
