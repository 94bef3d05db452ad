import type { ActualRow } from './actual-row';
import { ALL } from './axis';
import { counted, monthsOf } from './measure';
import { byAxis } from './member-key';
import type { RollUpInput } from './roll-up-input';
import { selectRows } from './select-rows';
import { figure, tallyBy } from './tally';

/** A member of an axis, `ALL` for the whole. */
export interface Place extends Pick<RollUpInput, 'axis' | 'members'> {
  readonly member: string;
}

/** The rows behind a number of a roll-up, and the number they make. */
export interface Behind<Row> {
  readonly rows: readonly Row[];
  readonly figure: number | null;
}

function isAt({ axis, members, member }: Place): (row: ActualRow) => boolean {
  if (member === ALL) return () => true;
  const keyOf = byAxis(axis, members);
  return (row) => keyOf(row) === member;
}

const hasFigure = ({ value, num, den }: ActualRow, isRatio: boolean): boolean =>
  isRatio ? num !== null || den !== null : value !== null;

/**
 * Finds the rows that make a number of a roll-up: those of a member, or where members of two axes meet.
 * @param input the roll-up the number was read in.
 */
export function rowsBehind<Row extends ActualRow>(
  rows: Iterable<Row>,
  input: Pick<RollUpInput, 'metric' | 'period' | 'ref'>,
  places: readonly Place[],
): Behind<Row> {
  const { kind, label } = input.metric;
  const { base } = selectRows(rows, label, input.ref);
  const month = places.find(({ axis, member }) => axis === 'month' && member !== ALL)?.member;
  const period = monthsOf(input.period).get(month ?? '') ?? input.period;
  const conditions = places.filter(({ axis }) => axis !== 'month' || kind !== 'stock').map(isAt);
  const found = counted(base, period, kind).filter(
    (row) => hasFigure(row, kind === 'ratio') && conditions.every((meets) => meets(row)),
  );
  return { rows: found, figure: figure(tallyBy(found, () => ALL, kind).get(ALL), kind) };
}
