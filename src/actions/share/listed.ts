import type { MemberAxis } from '../../core/objectives/axis';
import { endOfMonth } from '../../core/calendar/month';
import { fiscalMonths } from '../../core/calendar/fiscal-year';
import { MONTH_KEYS } from '../../core/plan/rows/axis-members';
import type { Tenure } from '../../core/sharing/expected-share';
import type { ListedMember, ListedMonth } from '../../core/sharing/facts';
import { sameText } from '../../core/sharing/total-row';
import type { CellValue } from '../../sheets/cell-value';
import type { SharingTabs } from './read';

const dayOf = (value: CellValue): number | null => (typeof value === 'number' ? Math.floor(value) : null);

/** Dates of a rep: those of the list, else those of the team, which also says how a newcomer ramps up. */
function tenureOf({ lists, team }: SharingTabs, row: number, label: string): Tenure {
  const person = team?.filled('person').find((index) => sameText(String(team.cell(index, 'person')), label));
  const ofTeam = (column: string): CellValue =>
    team && person !== undefined ? team.cell(person, column) : '';
  return {
    start: dayOf(lists.table.cell(row, 'start')) ?? dayOf(ofTeam('hired')),
    end: dayOf(lists.table.cell(row, 'end')) ?? dayOf(ofTeam('left')),
    ramp: lists.keyOf('ramp', String(ofTeam('ramp'))),
  };
}

const NOBODY: Tenure = { start: null, end: null, ramp: null };

/** The members of an axis, in the order of their list. */
export function listedMembers(tabs: SharingTabs, axis: MemberAxis): readonly ListedMember[] {
  const { table } = tabs.lists;
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === axis);
  return rows.map((row) => {
    const label = String(table.cell(row, 'label'));
    const isUnassigned = table.cell(row, 'key') === 'UNASSIGNED';
    const known = axis === 'rep' ? tenureOf(tabs, row, label) : tenureOf({ ...tabs, team: null }, row, label);
    return {
      label,
      tenure: isUnassigned ? NOBODY : known,
      isActive: table.cell(row, 'active') !== false,
      isUnassigned,
    };
  });
}

/** The months of the year of the plan, as the tab names them. */
export function listedMonths({ lists, fiscalStart }: SharingTabs): readonly ListedMonth[] {
  return fiscalMonths(fiscalStart).map((start, rank) => {
    const key = MONTH_KEYS[rank] ?? '';
    return { label: lists.label('period', key), key, period: { start, end: endOfMonth(start) } };
  });
}

/** Public holidays, as the lists hold them. */
export function daysOff({ lists: { table } }: SharingTabs): ReadonlySet<number> {
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === 'holiday');
  return new Set(rows.flatMap((row) => dayOf(table.cell(row, 'start')) ?? []));
}
