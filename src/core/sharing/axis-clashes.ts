import type { Axis } from '../objectives/axis';
import { periodClashes } from '../objectives/period-gate';
import type { SharingFacts } from './facts';
import { imposedPeriods } from './period-totals';
import { sameText, type TotalRow } from './total-row';

/** Totals that cannot both stand: two rows for one member, or a year and the quarters or months imposed in it. */
export type AxisClash =
  | { readonly key: 'member_twice'; readonly member: string }
  | {
      readonly key: 'period_mix';
      /** '' for the whole. */
      readonly member: string;
      readonly required: number;
      readonly sum: number;
    };

interface Given {
  readonly member: string;
  readonly row: TotalRow | null;
  readonly after: number | null;
}

function isTwice({ rows }: SharingFacts, { axis, index, member }: TotalRow): boolean {
  return rows.some(
    (other) =>
      other.index !== index &&
      other.axis === axis &&
      other.period === 'year' &&
      sameText(other.member, member),
  );
}

function twice(lines: readonly Given[], facts: SharingFacts): readonly AxisClash[] {
  const found = lines.filter(({ row }) => row !== null && isTwice(facts, row));
  return found.map(({ member }) => ({ key: 'member_twice', member }));
}

function ofMember(axis: Axis, { member, after }: Given, facts: SharingFacts): readonly AxisClash[] {
  const totals = { ...imposedPeriods(facts, axis, member), year: after };
  return periodClashes(totals, 0).map(({ required, sum }) => ({ key: 'period_mix', member, required, sum }));
}

/** The months of the whole, as shared, against the quarters and the year. */
function ofWhole(lines: readonly Given[], total: number, facts: SharingFacts): readonly AxisClash[] {
  const { quarters } = imposedPeriods(facts, 'global');
  const months = lines.map(({ after }) => after);
  return periodClashes({ year: total, quarters, months }, 0).map(({ required, sum }) => ({
    key: 'period_mix',
    member: '',
    required,
    sum,
  }));
}

/** What keeps the shares of an axis from standing beside what is imposed; empty when nothing does. */
export function axisClashes(
  axis: Axis,
  lines: readonly Given[],
  total: number,
  facts: SharingFacts,
): readonly AxisClash[] {
  const periods =
    axis === 'month' ? ofWhole(lines, total, facts) : lines.flatMap((line) => ofMember(axis, line, facts));
  return [...twice(lines, facts), ...periods];
}
