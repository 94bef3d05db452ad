import type { ColumnType } from '../../../schema/column-type';
import type { Rule } from '../../rule';
import { typedCells } from '../../typed-cells';
import type { RuleKey } from '../../finding';

const DATES: ReadonlySet<ColumnType['kind']> = new Set(['date', 'month', 'datetime']);
const FIGURES: ReadonlySet<ColumnType['kind']> = new Set([
  'number',
  'decimal',
  'money',
  'percent',
  'score',
  'measure',
  'change',
]);

/** Sums pass over a text, whatever it looks like. */
function asText(key: RuleKey, kinds: ReadonlySet<ColumnType['kind']>): Rule {
  return {
    key,
    severity: 'error',
    run: (plan) =>
      typedCells(plan, ({ kind }) => kinds.has(kind)).flatMap(({ value, place }) =>
        typeof value === 'string' ? [place({ value })] : [],
      ),
  };
}

export const dateAsText = asText('date_as_text', DATES);

export const numberAsText = asText('number_as_text', FIGURES);
