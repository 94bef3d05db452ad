import { rowRule } from '../../rule';

/** Likelihood times impact, both out of five. */
const CRITICAL = 15;
const OVER: ReadonlySet<string | null> = new Set(['done', 'cancelled']);

export const riskNoResponse = rowRule('risk_no_response', 'warning', {
  table: 'risks',
  column: 'response',
  needs: ['likelihood', 'impact'],
  isWrong: (row) =>
    row.key('kind') !== 'opportunity' &&
    !OVER.has(row.key('status')) &&
    row.sum('likelihood') * row.sum('impact') >= CRITICAL &&
    row.isBlank('response'),
  values: (row) => ({ value: row.text('description') }),
});
