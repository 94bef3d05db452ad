import type { Day } from '../calendar/day';
import type { ActualRow } from './actual-row';
import { figuresOf, historyOf, measured, type Grouping } from './history';
import type { Imposed } from './imposed';
import { measure, monthsOf, stockByMonth } from './measure';
import { byAxis, type KeyOf } from './member-key';
import { isAdditive, rollUpSelected, type RollUp } from './roll-up';
import type { RollUpInput } from './roll-up-input';
import { lineOf, type RollUpLine } from './roll-up-line';
import { selectRows } from './select-rows';

/** The other axis of a crossed roll-up, with what is imposed on it. */
export type OtherAxis = Pick<RollUpInput, 'axis' | 'members' | 'imposed'>;

/** What is imposed where a member of each axis meet; undefined where targets are set by axis only. */
export type ImposedAt = (row: string, column: string) => Imposed | undefined;

/** Two axes crossed: each on its own gives the totals, so that they are those of the single cuts. */
export interface CrossRollUp {
  readonly rows: RollUp;
  readonly columns: RollUp;
  /** Where two members meet; undefined where nothing was done nor asked. */
  readonly at: (row: string, column: string) => RollUpLine | undefined;
  readonly additive: boolean;
}

/** No name holds this character. */
const BETWEEN = '\u0000';
const pairOf = (row: string, column: string): string => row + BETWEEN + column;

function pairKey(input: RollUpInput, other: OtherAxis): KeyOf {
  const [rowOf, columnOf] = [byAxis(input.axis, input.members), byAxis(other.axis, other.members)];
  return (one) => pairOf(rowOf(one), columnOf(one));
}

/** A stock crossed with months is that of the end of each month. */
function stockPairs(rows: readonly ActualRow[], ref: Day, input: RollUpInput, other: OtherAxis) {
  const [rowOf, columnOf] = [byAxis(input.axis, input.members), byAxis(other.axis, other.members)];
  return stockByMonth(rows, input.period, ref, (month) =>
    input.axis === 'month' ? (one) => pairOf(month, columnOf(one)) : (one) => pairOf(rowOf(one), month),
  );
}

function groupingOf(input: RollUpInput, other: OtherAxis): Grouping {
  const { kind } = input.metric;
  const keyOf = pairKey(input, other);
  const isMonthly = kind === 'stock' && [input.axis, other.axis].includes('month');
  const tally = (rows: readonly ActualRow[], ref: Day) =>
    isMonthly ? stockPairs(rows, ref, input, other) : measure(rows, input.period, kind, keyOf);
  return { tally, keyOf: null };
}

const monthAmong = (input: RollUpInput, other: OtherAxis, row: string, column: string): string | null => {
  if (input.axis === 'month') return row;
  return other.axis === 'month' ? column : null;
};

/** The lines where members meet, each made when asked for. */
function meeting(
  base: readonly ActualRow[],
  input: RollUpInput,
  other: OtherAxis,
  imposedAt: ImposedAt,
): CrossRollUp['at'] {
  const found = measured(historyOf(base, input), groupingOf(input, other), input);
  const months = monthsOf(input.period);
  return (row, column) => {
    const key = pairOf(row, column);
    const imposed = imposedAt(row, column);
    if (!found.now.has(key) && !found.before?.has(key) && !imposed) return undefined;
    const period = months.get(monthAmong(input, other, row, column) ?? '') ?? input.period;
    return { ...lineOf(figuresOf(key, imposed, found, input, period), input), member: column };
  };
}

/** Rolls the actuals of a metric up by two axes at once, in time linear in the rows. */
export function crossRollUp(input: RollUpInput, other: OtherAxis, imposedAt: ImposedAt): CrossRollUp {
  const selected = selectRows(input.rows, input.metric.label, input.ref);
  const across = { ...input, ...other };
  const additive = isAdditive(input) && isAdditive(across);
  return {
    rows: rollUpSelected(selected, input),
    columns: rollUpSelected(selected, across),
    at: additive ? meeting(selected.base, input, other, imposedAt) : () => undefined,
    additive,
  };
}
