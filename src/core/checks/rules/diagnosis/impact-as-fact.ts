import { rowRule } from '../../rule';

/** A gain is counted on a range nobody has measured. */
export const impactAsFact = rowRule('impact_as_fact', 'info', {
  table: 'impacts',
  column: 'reliability',
  needs: ['base', 'kept'],
  isWrong: (row) => {
    const reliability = row.key('reliability') ?? 'assumption';
    return reliability === 'assumption' && row.amount('base') !== null && row.amount('kept') !== null;
  },
  values: (row) => ({ value: row.text('factor') }),
});
