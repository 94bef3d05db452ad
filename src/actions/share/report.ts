import type { SharingMember, SharingMetric, SharingReport } from '../../contract';
import { fromMinor } from '../../core/money';
import type { Axis, MemberAxis } from '../../core/objectives/axis';
import { canCatchUp } from '../../core/sharing/catch-up';
import { yearRow, type SharingFacts, type YearByMember } from '../../core/sharing/facts';
import { seasonalIndex } from '../../core/sharing/seasonal-index';
import { isTargetEdited, type TotalRow } from '../../core/sharing/total-row';
import { userLanguage } from '../../sheets/workbook';
import { readActuals } from '../read/actual-rows';
import { sharingFacts } from './facts';
import { monthName } from './month-name';
import { metricFacts } from './metric-facts';
import { readSharing, type SharingTabs } from './read';
import { totalledMetrics } from './total-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const amount = (minor: number | null | undefined): number | null =>
  minor === null || minor === undefined ? null : fromMinor(minor);

function memberOf(member: string, hint: string, row: TotalRow | null): SharingMember {
  return {
    member,
    hint,
    reference: amount(row?.reference),
    weight: row?.weight ?? null,
    target: amount(row?.target),
    stretch: amount(row?.stretch),
    pinned: row?.pinned ?? false,
    edited: row !== null && isTargetEdited(row),
  };
}

/** Members an axis can be shared among: nobody's row shows only where there is one. */
function membersOf(facts: SharingFacts, axis: Axis): readonly SharingMember[] {
  const listed = axis === 'month' ? facts.months : named(facts, axis);
  const language = userLanguage();
  return listed.map(({ label }) =>
    memberOf(label, monthName(facts, axis, label, language), yearRow(facts, axis, label)),
  );
}

function named(facts: SharingFacts, axis: MemberAxis) {
  return facts.members[axis].filter(
    ({ label, isUnassigned, isActive }) =>
      yearRow(facts, axis, label) !== null || (isActive && !isUnassigned),
  );
}

const hasFigures = (year: YearByMember): boolean =>
  [year.rep, year.product, year.channel].some(({ size }) => size > 0);

function reported(tabs: SharingTabs, facts: SharingFacts, metric: string): readonly SharingMetric[] {
  const { kind, unit, axes } = metricFacts(tabs, metric);
  const whole = yearRow(facts, 'global');
  const total = amount(whole?.target);
  if (kind === 'ratio' || total === null) return [];
  const shared = axes.map((axis) => ({ axis, members: membersOf(facts, axis) }));
  const [last, before] = facts.past;
  const one = {
    metric,
    total,
    stretch: amount(whole?.stretch),
    currency: unit === 'money' ? tabs.plan.mark.currency : '',
    axes: shared.filter(({ members }) => members.length > 0),
    years: [hasFigures(last), hasFigures(before)] as const,
    hasMonths: seasonalIndex(facts.monthly) !== null,
    canCatchUp: kind === 'flow' && canCatchUp(facts),
  };
  return [one];
}

/** What can be shared in a plan, and by what. Writes nothing. */
export function sharingOf(spreadsheet: Spreadsheet, planId: string): SharingReport {
  const tabs = readSharing(spreadsheet, planId);
  const actuals = readActuals(tabs).rows;
  const mode = tabs.lists.keyOf('target_mode', String(tabs.settings.value('target_mode')));
  return {
    mode: mode === 'crossed' ? 'crossed' : 'simple',
    metrics: totalledMetrics(tabs).flatMap((metric) =>
      reported(tabs, sharingFacts(tabs, actuals, metric), metric),
    ),
  };
}
