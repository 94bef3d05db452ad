import type { Thresholds } from '../../core/objectives/attainment';
import type { Pacing } from '../../core/objectives/pace';
import type { TargetMode } from '../../core/objectives/roll-up-input';
import { keyOf } from '../../core/schema/key-of';
import { readFields, readNamedFields, type ReadFields } from '../../sheets/read-fields';
import { listsIn, type ReadLists } from '../../sheets/read-lists';
import { readTable } from '../../sheets/read-table';
import { serialReader, type ToSerial } from '../../sheets/serial';
import { tabOf, type OpenPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What calculations read from the settings and the lists of a plan, as people left them. */
export interface LivePlan {
  readonly plan: OpenPlan;
  readonly toSerial: ToSerial;
  readonly settings: ReadFields;
  readonly lists: ReadLists;
  readonly fiscalStart: number;
  readonly ref: number;
  readonly metric: string;
  readonly thresholds: Thresholds;
  readonly pacing: Pacing;
  readonly mode: TargetMode;
  readonly overAssignment: number;
  /** Labels of a list, in order; the reserved member left out. */
  readonly members: (list: string) => readonly string[];
  /** Team of each rep. */
  readonly teamOf: ReadonlyMap<string, string>;
}

type ReadSettings = typeof readNamedFields;

const numberOr = (value: unknown, missing: number): number => (typeof value === 'number' ? value : missing);

/**
 * Reads the settings and the lists: two tabs, four calls.
 * @param read reads the settings.
 */
export function livePlan(
  spreadsheet: Spreadsheet,
  plan: OpenPlan,
  read: ReadSettings = readFields,
): LivePlan {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const settings = read(tabOf(plan, 'settings').sheet, 'settings', toSerial, plan.mark.number);
  const lists = readTable(tabOf(plan, 'lists').sheet, 'lists', toSerial, ['list', 'key', 'label', 'start']);
  const rowsOf = (list: string) => lists.filled('label').filter((row) => lists.cell(row, 'list') === list);
  const holidays = rowsOf('holiday').map((row) => numberOr(lists.cell(row, 'start'), 0));
  const teams = rowsOf('rep').map(
    (row) => [String(lists.cell(row, 'label')), String(lists.cell(row, 'parent'))] as const,
  );
  return {
    plan,
    toSerial,
    settings,
    lists: listsIn(lists, plan.mark.language),
    fiscalStart: numberOr(settings.value('fiscal_start'), 0),
    ref: Math.floor(numberOr(settings.value('ref_date'), 0)),
    metric: String(settings.value('main_metric')),
    thresholds: {
      green: numberOr(settings.value('green'), 1),
      amber: numberOr(settings.value('amber'), 0.9),
    },
    pacing: {
      basis: keyOf('pacing', String(settings.value('pacing'))) === 'calendar' ? 'calendar' : 'working_days',
      daysOff: new Set(holidays),
    },
    mode: keyOf('target_mode', String(settings.value('target_mode'))) === 'crossed' ? 'crossed' : 'simple',
    overAssignment: numberOr(settings.value('over_assignment'), 0),
    members: (list) =>
      rowsOf(list)
        .filter((row) => lists.cell(row, 'key') !== 'UNASSIGNED')
        .map((row) => String(lists.cell(row, 'label'))),
    teamOf: new Map(teams.filter(([, team]) => team !== '')),
  };
}
