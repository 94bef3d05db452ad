import type { Answers, CatchUpChoices, CatchUpPreview } from '../../contract';
import { PlanError } from '../../core/errors';
import { fromMinor } from '../../core/money';
import { Issues } from '../../core/plan/read/issues';
import { valueRow, type RowContent } from '../../core/plan/content';
import { catchUp, type CatchUp, type NoCatchUp } from '../../core/sharing/catch-up';
import { yearRow, type SharingFacts } from '../../core/sharing/facts';
import { say } from '../../locales';
import { requireColumns } from '../../sheets/locate-table';
import { userLanguage } from '../../sheets/workbook';
import { rewriteRows } from '../../sheets/write-rows';
import { Refused } from '../refused';
import { readActuals } from '../read/actual-rows';
import { linesOf, sharingFacts } from './facts';
import { monthlyYear } from './history';
import { metricFacts } from './metric-facts';
import { monthName } from './month-name';
import { notingOf, takeNotingBack, writeNoting } from './note-decision';
import { readSharing, type SharingTabs } from './read';
import { checkMetric, habitsOf, readIndices, readStep } from './read-choices';
import { writtenTotals } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A catch-up worked out, before anything is written. */
interface WorkedOut {
  readonly tabs: SharingTabs;
  readonly facts: SharingFacts;
  readonly done: CatchUp;
}

const REFUSALS = {
  no_months: 'catchUpNoMonths',
  no_profile: 'catchUpNoProfile',
  no_month_left: 'catchUpNone',
} as const satisfies Readonly<Record<NoCatchUp, string>>;

function readChoices(tabs: SharingTabs, asked: CatchUpChoices) {
  checkMetric(tabs, asked.metric);
  const issues = new Issues();
  const indices = readIndices(asked, habitsOf(tabs), issues);
  if (issues.found.length > 0) throw new Refused(issues.found);
  return { profile: asked.profile, indices, unit: readStep(asked) };
}

function workOut(spreadsheet: Spreadsheet, planId: string, asked: CatchUpChoices): WorkedOut {
  const tabs = readSharing(spreadsheet, planId);
  const choices = readChoices(tabs, asked);
  requireColumns(tabs.totals.geometry, ['catch_up']);
  const actuals = readActuals(tabs).rows;
  const facts = sharingFacts(tabs, actuals, asked.metric);
  const { months } = monthlyYear(linesOf(actuals, asked.metric, tabs.ref), facts.year);
  const done = catchUp(facts, choices, months);
  if (typeof done === 'string') throw new PlanError(REFUSALS[done]);
  return { tabs, facts, done };
}

/** What the months to come would have to catch up. Writes nothing. */
export function previewCatchUp(
  spreadsheet: Spreadsheet,
  planId: string,
  asked: CatchUpChoices,
): CatchUpPreview {
  const { tabs, facts, done } = workOut(spreadsheet, planId, asked);
  const { months, catchUps, shortfall, unknown } = done;
  const language = userLanguage();
  const lines = months.map(({ key, target }, rank) => ({
    month: key,
    hint: monthName(facts, 'month', key, language),
    target: fromMinor(target),
    catchUp: fromMinor(catchUps[rank] ?? 0),
  }));
  return {
    currency: metricFacts(tabs, asked.metric).unit === 'money' ? tabs.plan.mark.currency : '',
    shortfall: fromMinor(shortfall),
    lines: lines.filter((_, rank) => months[rank]?.isPast === false),
    warnings: unknown.length > 0 ? [say(language, 'warnNoFigure', { names: unknown.join(', ') })] : [],
    isNoted: tabs.plan.tabs.has('decisions'),
  };
}

/** The column of catch-ups, row by row; null for the rows of anything but the months. */
function columnOf(
  { tabs, facts, done }: WorkedOut,
  unit: string,
  amount: (row: number, catchUp: number) => string | number | boolean,
): readonly (RowContent | null)[] {
  const byRow = new Map(
    done.months.map(({ key }, rank) => [yearRow(facts, 'month', key)?.index, done.catchUps[rank] ?? 0]),
  );
  return tabs.totals.values.map((_, row) => {
    const due = byRow.get(row);
    return due === undefined ? null : valueRow({ catch_up: amount(row, due) }, unit);
  });
}

/**
 * Writes what the months that remain have to catch up, beside their targets, which do not move; noted in Decisions
 * where the plan holds it.
 * @throws PlanError when no month is over, none is left, or the year is not shared by month.
 */
export function writeCatchUp(
  spreadsheet: Spreadsheet,
  planId: string,
  asked: CatchUpChoices,
): Answers['catch-up'] {
  const worked = workOut(spreadsheet, planId, asked);
  const { tabs, done } = worked;
  const { unit } = metricFacts(tabs, asked.metric);
  const noting = notingOf(tabs, asked.metric, done.shortfall);
  const sheet = writtenTotals(tabs);
  const write = (column: readonly (RowContent | null)[]) =>
    rewriteRows(sheet, tabs.totals.geometry.firstRow, column, ['catch_up']);
  try {
    write(columnOf(worked, unit, (_, due) => (due === 0 ? '' : fromMinor(due))));
    if (noting) writeNoting(noting);
    SpreadsheetApp.flush();
  } catch (error) {
    write(columnOf(worked, unit, (row) => tabs.totals.cell(row, 'catch_up')));
    if (noting) takeNotingBack(noting);
    SpreadsheetApp.flush();
    throw error;
  }
  return { months: done.catchUps.filter((due) => due !== 0).length, isNoted: noting !== null };
}
