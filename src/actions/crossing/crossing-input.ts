import type { CrossChoices } from '../../contract';
import { fiscalYear } from '../../core/calendar/fiscal-year';
import type { CrossingInput, DetailMember } from '../../core/crossing/crossing-input';
import { PlanError } from '../../core/errors';
import { toMinor } from '../../core/money';
import type { MemberAxis } from '../../core/objectives/axis';
import type { CellValue } from '../../sheets/cell-value';
import { day, minor } from './cells';
import type { CrossingTabs } from './crossing-tabs';
import { historyOf, leavesOf } from './read-lines';
import { periodAt, rowsOf, toleranceOf, totalAt, wholeRow } from './read-totals';

/** First day of the plan. @throws PlanError when it is no date. */
function fiscalStartOf({ settings }: CrossingTabs): number {
  const value = settings.value('fiscal_start');
  if (typeof value !== 'number') throw new PlanError('dayUnreadable', { value: String(value) });
  return Math.floor(value);
}

/** Members of an axis in the order of their list; one who left it for good is there no day of the plan. */
function membersOf({ lists }: CrossingTabs, axis: MemberAxis, fiscalStart: number): readonly DetailMember[] {
  const { table } = lists;
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === axis);
  return rows.map((row) => {
    const isGone = table.cell(row, 'active') === false;
    const presence = { start: day(table.cell(row, 'start')), end: day(table.cell(row, 'end')) };
    return {
      label: String(table.cell(row, 'label')),
      isUnassigned: table.cell(row, 'key') === 'UNASSIGNED',
      presence: isGone ? { start: null, end: fiscalStart - 1 } : presence,
    };
  });
}

const numberOr = (value: CellValue, missing: number): number => (typeof value === 'number' ? value : missing);

function holidaysIn({ lists }: CrossingTabs): ReadonlySet<number> {
  const { table } = lists;
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === 'holiday');
  return new Set(rows.map((row) => numberOr(table.cell(row, 'start'), 0)));
}

/** Everything a detail of targets is computed from, as the tabs hold it now. */
export function crossingInput(tabs: CrossingTabs, choices: CrossChoices): CrossingInput {
  const { settings, totals } = tabs;
  const { start } = fiscalYear(fiscalStartOf(tabs));
  const rows = rowsOf(tabs, choices.metric);
  const ofYear = rows.filter((row) => periodAt(tabs, row) === 'year');
  const whole = wholeRow(tabs, choices.metric);
  return {
    fiscalStart: start,
    daysOff: holidaysIn(tabs),
    total: minor(totals.cell(whole, 'target')),
    stretch: minor(totals.cell(whole, 'stretch')),
    tolerance: toleranceOf(tabs, ofYear),
    overAssignment: numberOr(settings.value('over_assignment'), 0),
    members: {
      rep: membersOf(tabs, 'rep', start),
      product: membersOf(tabs, 'product', start),
      channel: membersOf(tabs, 'channel', start),
    },
    totals: ofYear.flatMap((row) => totalAt(tabs, row)),
    history: historyOf(tabs, choices.metric, start),
    leaves: leavesOf(tabs, choices.metric, start),
    choices: {
      axes: choices.axes,
      step: Math.max(1, toMinor(choices.step)),
      keepEdits: choices.keepEdits,
      repairs: new Map(choices.repairs.map(({ axis, how }) => [axis, how])),
    },
  };
}
